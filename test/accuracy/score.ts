/** How many of some decisions were right. */
export class Score {
	#hits = 0;
	#falseAlarms = 0;
	#misses = 0;

	add(isAi: boolean, isShown: boolean): void {
		if (isAi && isShown) {
			this.#hits++;
		} else if (isAi) {
			this.#misses++;
		} else if (isShown) {
			this.#falseAlarms++;
		}
	}

	get precision(): number {
		return ratio(this.#hits, this.#hits + this.#falseAlarms);
	}

	get recall(): number {
		return ratio(this.#hits, this.#hits + this.#misses);
	}

	get f1(): number {
		return ratio(2 * this.#hits, 2 * this.#hits + this.#falseAlarms + this.#misses);
	}

	get errors(): number {
		return this.#falseAlarms + this.#misses;
	}

	/** Cells of a table's row. */
	cells(): string[] {
		return [
			...[this.precision, this.recall, this.f1].map(value => (Number.isNaN(value) ? '–' : value.toFixed(3))),
			...[this.#hits, this.#falseAlarms, this.#misses].map(String),
		];
	}
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? NaN : part / whole;
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
