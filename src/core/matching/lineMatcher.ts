import type { DocumentText } from '../text/documentText';
import type { FoundTerm } from './describeForms';
import type { CandidateFinder } from './candidateFinder';
import { PartFinder } from './candidateFinder';
import { compoundEnd } from './identifierParts';
import { leadBits } from './indexLayout';
import { kindOfUnit, UnitKind } from './letters';
import type { TermMatcher } from './matchTerm';
import { Reading } from './reading';
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

const unitsBefore = 16;
const unitsOfNextLine = 256;
const candidatesAtOnce = 1024;

/** A span, and where it is. */
interface Place {
	readonly line: number;
	readonly text: string;
	readonly span: SearchedSpan;
	readonly isLast: boolean;
}

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

		let matches = noMatches;
		const text = this.#document.lineText(line);
		for (let number = 0; number < spans.length; number++) {
			const span = spans[number]!;
			const place = { line, text, span, isLast: number === spans.length - 1 };
			matches = this.#matchSpan(place, Math.max(span.start, from), span.end, matches);
		}

		return matches;
	}

	/**
	 * The last of a line's matches that starts at a column or before it, found by reading what stands around the column only: from
	 * a place that no term spans, whatever stands before it.
	 *
	 * @param from Column up to which a term that wraps from the line before reaches; asked for where only that tells.
	 * @returns `undefined` where there is none near.
	 */
	matchNear(line: number, character: number, from: () => number): LineMatch | undefined {
		const spans = this.#prose.spansOfLine(line);
		const number = lastAtOrBefore(spans, character);
		const span = spans[number];
		if (span === undefined) {
			return undefined;
		}

		const text = this.#document.lineText(line);
		const place = { line, text, span, isLast: number === spans.length - 1 };
		const to = Math.min(span.end, wordEnd(text, character));
		const gap = span.kind === 'code' ? -1 : this.#index.gapBefore(text, span.start, Math.min(span.end, character) - 1);
		const first = gap < 0 ? Math.max(span.start, from()) : gap;
		if (first > character) {
			return undefined;
		}

		const start = gap < 0 ? this.#cleanStart(place, first, character, to) : gap;
		const matches = this.#matchSpan(place, start, to, noMatches);
		let last = matches.length - 1;
		while (last >= 0 && matches[last]!.start > character) {
			last--;
		}

		return matches[last];
	}

	/**
	 * A place before `character`, and not far, where matching may begin as if the span did: no term that starts before it ends
	 * behind it.
	 *
	 * @param to Where the word ends that holds the column.
	 */
	#cleanStart({ text, span }: Place, first: number, character: number, to: number): number {
		for (let end = character; ;) {
			const start = this.#index.tailStart(text, first, end);
			if (start === first) {
				return first;
			}

			let clean = start;
			let at = this.#index.tailStart(text, first, start);
			for (let count = this.#starts.length; count === this.#starts.length; at = this.#finder(span).resumeAt) {
				count = this.#finder(span).find(text, at, to, this.#starts);
				for (let number = 0; number < count && this.#starts[number]! < clean; number++) {
					const isFound = this.#matcher.match(text, this.#starts[number]!, span.end, readingOf(span));
					const reach = this.#matcher.isOpen ? span.end : isFound ? this.#matcher.end : 0;
					clean = Math.max(clean, reach);
				}
			}

			if (clean < end) {
				return clean;
			}

			end = start;
		}
	}

	/** Whether any term, other terms aside, wraps from this line to the next. */
	mayWrap(line: number): boolean {
		const span = this.#prose.spansOfLine(line).at(-1);
		if (span === undefined || !this.#continues(line, span)) {
			return false;
		}

		const text = this.#document.lineText(line);
		if (!this.#index.mayJoin(text, span.start, span.end, this.#firstOfNext(line))) {
			return false;
		}

		const gap = this.#index.gapBefore(text, span.start, span.end - 1);
		let at = gap < 0 ? this.#index.tailStart(text, span.start, span.end) : gap;
		for (let count = this.#starts.length; count === this.#starts.length; at = this.#words.resumeAt) {
			count = this.#words.find(text, at, span.end, this.#starts);
			for (let number = 0; number < count; number++) {
				const start = this.#starts[number]!;
				this.#matcher.match(text, start, span.end, Reading.Prose);
				if (
					this.#matcher.isOpen &&
					this.#matcher.mayGoOnWith(this.#firstOfNext(line)) &&
					this.#matchOverBreak(line, text, span, start)?.wraps
				) {
					return true;
				}
			}
		}

		return false;
	}

	/** Adds the matches of a span that start between `from` and `to`; to a new list, if to none so far. */
	#matchSpan({ line, text, span, isLast }: Place, from: number, to: number, before: LineMatch[]): LineMatch[] {
		const finder = this.#finder(span);
		let matches = before;
		let free = from;
		let at = from;
		for (let count = this.#starts.length; count === this.#starts.length; at = finder.resumeAt) {
			count = finder.find(text, at, to, this.#starts);
			for (let number = 0; number < count; number++) {
				const start = this.#starts[number]!;
				if (start < free) {
					continue;
				}

				const isFound = this.#matcher.match(text, start, span.end, readingOf(span));
				let match: LineMatch | undefined;
				if (this.#matcher.isOpen && isLast && this.#continues(line, span) && this.#matcher.mayGoOnWith(this.#firstOfNext(line))) {
					match = this.#matchOverBreak(line, text, span, start);
				} else if (isFound) {
					match = this.#found(0, false);
				}

				if (match) {
					matches = matches === noMatches ? [] : matches;
					matches.push(match);
					free = match.wraps ? Infinity : match.end;
				}
			}
		}

		return matches;
	}

	#finder(span: SearchedSpan): CandidateFinder {
		return span.kind === 'code' ? this.#parts : this.#words;
	}

	/** Matches at `start` in the end of this line and the beginning of the next. */
	#matchOverBreak(line: number, text: string, span: SearchedSpan, start: number): LineMatch | undefined {
		const next = this.#prose.spansOfLine(line + 1)[0]!;
		const base = Math.max(0, start - unitsBefore);
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

	/** The first unit that is searched of the next line, which goes on with this one. */
	#firstOfNext(line: number): number {
		return this.#document.lineText(line + 1).charCodeAt(this.#prose.spansOfLine(line + 1)[0]!.start);
	}

	#found(base: number, wraps: boolean, endBase = base): LineMatch {
		const { start, end, forms } = this.#matcher;
		return { start: start + base, end: end + endBase, wraps, term: this.#index.describe(forms) };
	}
}

/** Shared by lines without matches, and never filled. */
const noMatches: LineMatch[] = [];

function readingOf(span: SearchedSpan): Reading {
	return span.kind === 'code' ? Reading.Code : Reading.Prose;
}

/** The place of the last span that starts at a column or before it; -1 if none does. */
function lastAtOrBefore(spans: readonly SearchedSpan[], character: number): number {
	let number = spans.length - 1;
	while (number >= 0 && spans[number]!.start > character) {
		number--;
	}

	return number;
}

/** Where the word, or hyphenated compound, ends that holds a column, or stands behind symbols there. */
function wordEnd(text: string, character: number): number {
	let start = character;
	while (start < text.length && start - character < leadBits && kindOfUnit(text.charCodeAt(start)) === UnitKind.Symbol) {
		start++;
	}

	const end = compoundEnd(text, start);
	return kindOfUnit(text.charCodeAt(end)) === UnitKind.Unspaced ? Math.max(end, character + 1) : end;
}
