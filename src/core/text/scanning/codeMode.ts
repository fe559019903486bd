import { Finder } from './finder';
import { nextModeId, type Mode } from './mode';
import type { OpenRule } from './openRule';
import type { Scan } from './scan';
import { textKind } from './spanBuffer';

/** What a mode does when a line of it ends. */
export type LineEnd = (scan: Scan, text: string, end: number, mode: CodeMode) => void;

/**
 * Reads code: finds the next character that a rule may begin with, and lets the rules of that character try in their order.
 * The hot loop of the scanner.
 */
export class CodeMode implements Mode {
	readonly id = nextModeId();

	/** 0: skipped; else an index into `#rules`. */
	readonly #table = new Uint8Array(128);
	readonly #rules: OpenRule[][] = [[]];

	/** Absent in most languages: then a line's end costs nothing. */
	endLine?: (scan: Scan, text: string, end: number) => void;
	#finder: Finder | undefined;

	readonly #unsorted: (readonly OpenRule[])[] = [];

	/**
	 * @param rules In the order of their precedence, behind those of earlier calls. Looked at when the mode first reads: until
	 * then the array may grow, as rules and modes refer to each other.
	 */
	setRules(rules: readonly OpenRule[], lineEnd?: LineEnd): void {
		this.#unsorted.push(rules);
		if (lineEnd) {
			this.endLine = (scan, text, end) => lineEnd(scan, text, end, this);
		}
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const table = this.#table;
		const finder = this.#finder ?? this.#createFinder();
		const entered = scan.state;
		let index = finder.next(scan, text, from, end);
		while (index < end) {
			const rules = this.#rules[table[text.charCodeAt(index)]!]!;
			let reached = -1;
			for (let order = 0; order < rules.length; order++) {
				const rule = rules[order]!;
				if (rule.applies(scan, text, index, end)) {
					reached = rule.enter(scan, text, index, end);
					if (reached >= 0) {
						break;
					}
				}
			}

			if (scan.state !== entered) {
				return reached;
			}

			index = finder.next(scan, text, reached < 0 ? index + 1 : reached, end);
		}

		return end;
	}

	/** Sorts the rules by the characters they begin with: of the modes of a language, a document mostly needs one. */
	#createFinder(): Finder {
		const marks: string[] = [];
		for (const rule of this.#unsorted.flat()) {
			for (const mark of rule.firstMarks()) {
				const code = mark.charCodeAt(0);
				marks.push(mark);
				if (this.#table[code] === 0) {
					this.#table[code] = this.#rules.push([]) - 1;
				}

				this.#rules[this.#table[code]!]!.push(rule);
			}
		}

		return (this.#finder = new Finder(marks));
	}

	/** The next column from `from` on where a rule may apply; `end` if there is none. */
	protected findNext(scan: Scan, text: string, from: number, end: number): number {
		return (this.#finder ?? this.#createFinder()).next(scan, text, from, end);
	}

	/** The rules that a character may begin, in their order. */
	protected rulesAt(code: number): readonly OpenRule[] {
		return code < 128 && this.#table[code] !== 0 ? this.#rules[this.#table[code]!]! : noRules;
	}
}

/** Reads text in which some things are none, by rules: what no rule takes is text. */
export class TextMode extends CodeMode {
	override read(scan: Scan, text: string, from: number, end: number): number {
		const entered = scan.state;
		let start = from;
		let index = this.findNext(scan, text, from, end);
		while (index < end) {
			const rules = this.rulesAt(text.charCodeAt(index));
			let reached = -1;
			for (let order = 0; order < rules.length && reached < 0; order++) {
				const rule = rules[order]!;
				if (rule.applies(scan, text, index, end)) {
					scan.add(text, start, index, textKind);
					start = index;
					reached = rule.enter(scan, text, index, end);
				}
			}

			if (reached < 0) {
				index = this.findNext(scan, text, index + 1, end);
				continue;
			}

			start = reached;
			if (scan.state !== entered) {
				return reached;
			}

			index = this.findNext(scan, text, reached, end);
		}

		scan.add(text, start, end, textKind);
		return end;
	}
}

const noRules: readonly OpenRule[] = [];
