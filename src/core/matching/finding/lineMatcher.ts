import type { DocumentText } from '../../text/documentText';
import type { CandidateFinder } from './candidateFinder';
import { PartFinder } from './candidateFinder';
import { entityAt } from '../writing/entities';
import { compoundEnd } from './identifierParts';
import { leadBits } from '../index/indexLayout';
import { kindOfUnit, UnitKind } from '../writing/letters';
import { JoinedText, type Columns } from '../writing/joinedText';
import { lastFrom, type LineMatch } from './lineMatch';
import type { TermMatcher } from './matchTerm';
import { Reading } from './reading';
import { areJoined, isRunningText, lastJoined, type ProseSpans, type SearchedSpan } from '../writing/proseSpans';
import type { TermIndex } from '../index/termIndex';

/** So far a term is followed over marks. */
const unitsOfMarked = 256;
const candidatesAtOnce = 1024;

/** A span, and where it is. */
interface Place {
	readonly line: number;
	readonly text: string;
	readonly spans: readonly SearchedSpan[];
	readonly number: number;
	readonly span: SearchedSpan;
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
		let free = from;
		const text = this.#document.lineText(line);
		for (let number = 0; number < spans.length; number++) {
			const span = spans[number]!;
			matches = this.#matchSpan({ line, text, spans, number, span }, Math.max(span.start, free), span.end, matches);
			free = matches.length > 0 ? Math.max(free, matches[matches.length - 1]!.end) : free;
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
		const place = { line, text, spans, number, span };
		const to = Math.min(span.end, wordEnd(text, character));
		const gap = span.kind === 'code' ? -1 : this.#index.gapBefore(text, span.start, Math.min(span.end, character) - 1);
		if (gap < 0 && number > 0 && areJoined(text, spans[number - 1]!, span)) {
			return lastFrom(this.matchLine(line, from()), character);
		}

		const first = gap < 0 ? Math.max(span.start, from()) : gap;
		if (first > character) {
			return undefined;
		}

		const start = gap < 0 ? this.#cleanStart(place, first, character, to) : gap;
		return lastFrom(this.#matchSpan(place, start, to, noMatches), character);
	}

	/**
	 * A place before `character`, and not far, where matching may begin as if the span did: no term that starts before it ends
	 * behind it.
	 *
	 * @param to Where the word ends that holds the column.
	 */
	#cleanStart(place: Place, first: number, character: number, to: number): number {
		const { text, span } = place;
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
					const match = this.#matchAt(place, this.#starts[number]!);
					clean = Math.max(clean, match?.wraps ? span.end : (match?.end ?? 0));
				}
			}

			if (clean < end) {
				return clean;
			}

			end = start;
		}
	}

	/** Whether any term, other terms aside, wraps from this line to the next. May say yes where tags stand in the line. */
	mayWrap(line: number): boolean {
		const spans = this.#prose.spansOfLine(line);
		const span = spans.at(-1);
		if (span === undefined || !this.#continues(line, span)) {
			return false;
		}

		const text = this.#document.lineText(line);
		if (!this.#index.mayJoin(text, span.start, span.end, this.#firstOfNext(line))) {
			return false;
		}

		// A term may begin in a span before, too.
		if (spans.length > 1 && areJoined(text, spans[spans.length - 2]!, span)) {
			return true;
		}

		const gap = this.#index.gapBefore(text, span.start, span.end - 1);
		const place = { line, text, spans, number: spans.length - 1, span };
		let at = gap < 0 ? this.#index.tailStart(text, span.start, span.end) : gap;
		for (let count = this.#starts.length; count === this.#starts.length; at = this.#words.resumeAt) {
			count = this.#words.find(text, at, span.end, this.#starts);
			for (let number = 0; number < count; number++) {
				if (this.#matchAt(place, this.#starts[number]!)?.wraps) {
					return true;
				}
			}
		}

		return false;
	}

	/** Adds the matches of a span that start between `from` and `to`; to a new list, if to none so far. */
	#matchSpan(place: Place, from: number, to: number, before: LineMatch[]): LineMatch[] {
		const { text, span } = place;
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

				const match = this.#matchAt(place, start);
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

	/** The longest term whose first word starts at `start`, in the text as a reader sees it. */
	#matchAt(place: Place, start: number): LineMatch | undefined {
		const { text, spans, number, span } = place;
		const isFound = this.#matcher.match(text, start, span.end, readingOf(span));
		const { isOpen, isMarked } = this.#matcher;
		const found = isFound ? this.#found() : undefined;
		if ((!isOpen && !isMarked) || span.kind === 'code') {
			return found;
		}

		const last = lastJoined(text, spans, number);
		const end = spans[last]!.end;
		const reach = Math.min(end, start + unitsOfMarked);
		const wraps = last === spans.length - 1 && reach === end && this.#goesOnBelow(place, isMarked || last > number);
		if (!isMarked && last === number && !wraps) {
			return found;
		}

		const part = { text, start, end: reach };
		const below = wraps ? this.#below(place.line) : undefined;
		const isHidden = isMarked || last > number;
		const plain = isHidden ? undefined : this.#matchJoined(new JoinedText(part, below, false));
		return isHidden || this.#matcher.isMarked ? this.#matchJoined(new JoinedText(part, below, true)) : plain;
	}

	#matchJoined(joined: JoinedText): LineMatch | undefined {
		const isFound = this.#matcher.match(joined.text, joined.start, joined.limit, Reading.Prose);
		return isFound ? this.#found(joined.columnOf(this.#matcher.start), joined.endOf(this.#matcher.end)) : undefined;
	}

	/**
	 * Whether the text runs on in the next line with what a term may go on with that was just left open.
	 *
	 * @param anyhow Whatever the next line begins with.
	 */
	#goesOnBelow({ line, spans }: Place, anyhow: boolean): boolean {
		return this.#continues(line, spans.at(-1)!) && (anyhow || this.#matcher.mayGoOnWith(this.#firstOfNext(line)));
	}

	#below(line: number): Columns {
		const { start, end } = this.#prose.spansOfLine(line + 1)[0]!;
		return { text: this.#document.lineText(line + 1), start, end };
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

	#found(start = this.#matcher.start, { end, wraps } = { end: this.#matcher.end, wraps: false }): LineMatch {
		return { start, end, wraps, term: this.#index.describe(this.#matcher.forms) };
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

	let end = compoundEnd(text, start);
	for (let entity = entityAt(text, end); entity; entity = entityAt(text, end)) {
		end = compoundEnd(text, end + entity.length);
	}

	return kindOfUnit(text.charCodeAt(end)) === UnitKind.Unspaced ? Math.max(end, character + 1) : end;
}
