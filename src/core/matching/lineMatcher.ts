import type { DocumentText } from '../text/documentText';
import type { FoundTerm } from './describeForms';
import type { CandidateFinder } from './candidateFinder';
import { PartFinder } from './candidateFinder';
import { Reading, type TermMatcher } from './matchTerm';
import { isRunningText, type ProseSpans, type SearchedSpan } from './proseSpans';
import type { TermIndex } from './termIndex';

/** A match that starts on a line; the line itself is known from where it is kept. */
export interface LineMatch {
	readonly start: number;

	/** A column of this line, or of the next one where the term wraps. */
	readonly end: number;
	readonly wraps: boolean;
	readonly term: FoundTerm;
}

const unitsOfNextLine = 256;
const candidatesAtOnce = 1024;

/** Finds the terms that start on a line of a document. Keeps nothing but its tools. */
export class LineMatcher {
	readonly #index: TermIndex;
	readonly #document: DocumentText;
	readonly #prose: ProseSpans;
	readonly #matcher: TermMatcher;
	readonly #words: CandidateFinder;
	readonly #parts = new PartFinder();
	readonly #starts = new Int32Array(candidatesAtOnce);

	constructor(index: TermIndex, document: DocumentText, prose: ProseSpans) {
		this.#index = index;
		this.#document = document;
		this.#prose = prose;
		this.#matcher = index.createMatcher();
		this.#words = index.createFinder();
	}

	/**
	 * Matches that start on a line: the leftmost first, the longest of those that start together, none overlapping.
	 *
	 * @param from Column up to which a term that wraps from the line before reaches.
	 */
	matchLine(line: number, from: number): readonly LineMatch[] {
		const spans = this.#prose.spansOfLine(line);
		if (spans.length === 0) {
			return noMatches;
		}

		const matches: LineMatch[] = [];
		const text = this.#document.lineText(line);
		for (const [number, span] of spans.entries()) {
			const isLast = number === spans.length - 1;
			this.#matchSpan(line, text, span, Math.max(span.start, from), isLast, matches);
		}

		return matches.length === 0 ? noMatches : matches;
	}

	/** Whether any term, other terms aside, wraps from this line to the next. */
	mayWrap(line: number): boolean {
		const span = this.#prose.spansOfLine(line).at(-1);
		if (span === undefined || !this.#continues(line, span)) {
			return false;
		}

		const text = this.#document.lineText(line);
		let from = this.#index.tailStart(text, span.start, span.end);
		for (;;) {
			const count = this.#words.find(text, from, span.end, this.#starts);
			for (let index = 0; index < count; index++) {
				const start = this.#starts[index]!;
				this.#matcher.match(text, start, span.end, Reading.Prose);
				if (this.#matcher.isOpen && this.#matchOverBreak(line, text, span, start)?.wraps) {
					return true;
				}
			}

			if (count < this.#starts.length) {
				return false;
			}

			from = this.#words.resumeAt;
		}
	}

	#matchSpan(line: number, text: string, span: SearchedSpan, from: number, isLast: boolean, matches: LineMatch[]): void {
		const isCode = span.kind === 'code';
		const finder = isCode ? this.#parts : this.#words;
		const reading = isCode ? Reading.Code : Reading.Prose;
		let free = from;
		for (let at = from; ; at = finder.resumeAt) {
			const count = finder.find(text, at, span.end, this.#starts);
			for (let index = 0; index < count; index++) {
				const start = this.#starts[index]!;
				if (start < free) {
					continue;
				}

				const isFound = this.#matcher.match(text, start, span.end, reading);
				let match: LineMatch | undefined;
				if (this.#matcher.isOpen && isLast && !isCode && this.#continues(line, span)) {
					match = this.#matchOverBreak(line, text, span, start);
				} else if (isFound) {
					match = this.#found(0, false);
				}

				if (match) {
					matches.push(match);
					if (match.wraps) {
						return;
					}

					free = match.end;
				}
			}

			if (count < this.#starts.length) {
				return;
			}
		}
	}

	/** Matches at `start` in the end of this line and the beginning of the next. */
	#matchOverBreak(line: number, text: string, span: SearchedSpan, start: number): LineMatch | undefined {
		const next = this.#prose.spansOfLine(line + 1)[0]!;
		const base = Math.max(0, start - 2);
		const before = text.slice(base, span.end) + '\n';
		const joined = before + this.#document.lineText(line + 1).slice(next.start, next.start + unitsOfNextLine);
		const limit = Math.min(joined.length, before.length + next.end - next.start);
		if (!this.#matcher.match(joined, start - base, limit, Reading.Prose)) {
			return undefined;
		}

		const wraps = this.#matcher.end > before.length;
		return wraps ? this.#found(base, true, next.start - before.length) : this.#found(base, false);
	}

	#continues(line: number, span: SearchedSpan): boolean {
		if (line + 1 >= this.#document.lineCount) {
			return false;
		}

		const next = this.#prose.spansOfLine(line + 1)[0];
		return isRunningText(span, this.#document.lineText(line), next, this.#document.lineText(line + 1));
	}

	#found(base: number, wraps: boolean, endBase = base): LineMatch {
		const { start, end, forms } = this.#matcher;
		return { start: start + base, end: end + endBase, wraps, term: this.#index.describe(forms) };
	}
}

const noMatches: readonly LineMatch[] = [];
