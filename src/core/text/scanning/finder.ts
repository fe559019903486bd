import type { Scan } from './scan';

const none = 0x7fffffff;

/** With more marks than this, one regular expression is faster than a search for each. */
const maxSearched = 6;

/**
 * Finds the next place where something may begin, in native code: the lines of a document are slices of a larger text,
 * which a loop over `charCodeAt` looks through at a third of the speed.
 *
 * Remembers for each mark where it comes next in the line, so that a line costs one search a mark and one more a find,
 * whatever its length.
 */
export class Finder {
	readonly #marks: readonly string[];
	readonly #next: number[];
	readonly #pattern: RegExp | undefined;
	#lineId = -1;

	/** @param marks What to look for, by first characters; none: nothing is found. */
	constructor(marks: readonly string[]) {
		this.#marks = [...new Set(marks.map(mark => mark[0]!))];
		this.#next = this.#marks.map(() => none);
		this.#pattern = this.#marks.length > maxSearched ? new RegExp(sourceOf(marks), 'g') : undefined;
	}

	/** The column of the next mark from `from` on, which never goes back within a line; `end` if none comes before it. */
	next(scan: Scan, text: string, from: number, end: number): number {
		if (this.#pattern !== undefined) {
			return findPattern(this.#pattern, text, from, end);
		}

		if (this.#lineId !== scan.lineId) {
			this.#lineId = scan.lineId;
			return this.#searchAll(text, from, end);
		}

		const next = this.#next;
		let nearest = end;
		for (let index = 0; index < next.length; index++) {
			let at = next[index]!;
			if (at < from) {
				at = text.indexOf(this.#marks[index]!, from);
				next[index] = at = at < 0 ? none : at;
			}

			if (at < nearest) {
				nearest = at;
			}
		}

		return nearest;
	}

	#searchAll(text: string, from: number, end: number): number {
		const next = this.#next;
		const marks = this.#marks;
		let nearest = end;
		for (let index = 0; index < marks.length; index++) {
			const at = text.indexOf(marks[index]!, from);
			next[index] = at < 0 ? none : at;
			if (at >= 0 && at < nearest) {
				nearest = at;
			}
		}

		return nearest;
	}
}

function findPattern(pattern: RegExp, text: string, from: number, end: number): number {
	pattern.lastIndex = from;
	return pattern.test(text) ? Math.min(pattern.lastIndex - 1, end) : end;
}

/** A pattern that matches one character: the first of a mark, followed by its second. */
function sourceOf(marks: readonly string[]): string {
	let single = '';
	let double = '';
	for (const mark of marks) {
		if (mark.length === 1) {
			single += escapeUnit(mark, 0);
		} else {
			double += `|${escapeUnit(mark, 0)}(?=${escapeUnit(mark, 1)})`;
		}
	}

	return single === '' ? double.slice(1) : `[${single}]${double}`;
}

function escapeUnit(mark: string, index: number): string {
	return `\\x${mark.charCodeAt(index).toString(16).padStart(2, '0')}`;
}
