import type { CandidateFinder } from '../finding/candidateFinder';
import { WordFinder } from '../finding/wordFinder';
import { describeForms, type FoundTerm } from '../forms/describeForms';
import { viewSections, type IndexSections } from './indexLayout';
import { jointHash } from '../forms/keyUnits';
import { foldUnit, isLetterAt, kindOfUnit, UnitKind } from '../writing/letters';
import { TermMatcher } from '../finding/matchTerm';
import { Reading } from '../finding/reading';
import { Scanned, scannedUnits } from '../finding/scannedUnits';
import { mayHold } from './slotTable';

const space = 0x20;
const asterisk = 0x2a;
const semicolon = 0x3b;
const tilde = 0x7e;

/** So many units of a term's text may be marks of emphasis and entities, beside those of its key. */
const unitsOfMarks = 32;

/** So far back a gap is looked for. */
const unitsToGap = 80;

/** The compiled terms of a glossary. `compileIndex` and `loadIndex` make one. */
export class TermIndex {
	readonly sections: IndexSections;

	/** What forms that were found so far mean, by their numbers. */
	readonly #described = new Map<number | string, FoundTerm>();

	constructor(sections: IndexSections) {
		this.sections = sections;
	}

	/** How many entries it knows, those without any form among them. */
	get entryCount(): number {
		return this.sections.entryCount;
	}

	/** The whole index as bytes, not copied: to be written to a file or handed to another thread. */
	toBuffer(): ArrayBuffer {
		return this.sections.buffer;
	}

	createFinder(): CandidateFinder {
		return new WordFinder(this.sections);
	}

	createMatcher(): TermMatcher {
		return new TermMatcher(this.sections);
	}

	/**
	 * Finds the entries that a whole text names, in any spelling that matching accepts; white space around it does not count.
	 * Where no entry has these capitals, capitals do not count: *rag* asks for `RAG`.
	 *
	 * @returns Places of the entries in the glossary's list of heads, best first; none where nothing is named so.
	 */
	lookUpSurface(text: string): readonly number[] {
		const asked = text.trim();
		const matcher = this.createMatcher();
		const start = /[\p{L}\p{N}]/u.exec(asked)?.index ?? -1;
		for (const reading of start < 0 ? [] : [Reading.Prose, Reading.AnyCase]) {
			if (matcher.match(asked, start, asked.length, reading) && matcher.start === 0 && matcher.end === asked.length) {
				return this.describe(matcher.forms).entries;
			}
		}

		return [];
	}

	/** Says what forms that a matcher found mean. Known ones cost one look-up. */
	describe(forms: readonly number[]): FoundTerm {
		const key = forms.length === 1 ? forms[0]! : forms.join();
		let term = this.#described.get(key);
		if (!term) {
			term = describeForms(this.sections, forms);
			this.#described.set(key, term);
		}

		return term;
	}

	/** Whether the last word before `end` may be followed, over a line break, by one that begins with `next`. May say yes too often. */
	mayJoin(text: string, from: number, end: number, next: number): boolean {
		let wordEnd = end;
		while (wordEnd > from && text.charCodeAt(wordEnd - 1) === space) {
			wordEnd--;
		}

		if (wordEnd - from < 2) {
			return true;
		}

		const first = scannedUnits[next]!;
		return first <= Scanned.Other || !this.#isParted(text.charCodeAt(wordEnd - 2), text.charCodeAt(wordEnd - 1), first);
	}

	/**
	 * The last place in prose at or before `to`, and behind `from`, that no term spans: where a space or a symbol stands behind two
	 * letters, over which no term goes.
	 *
	 * @returns -1 where there is none near.
	 */
	gapBefore(text: string, from: number, to: number): number {
		const least = Math.max(from + 2, to - unitsToGap);
		for (let at = Math.min(to, text.length - 1); at > least; at--) {
			const unit = text.charCodeAt(at);
			const end = text.charCodeAt(at - 1) === space ? at - 1 : at;
			const isGap = scannedUnits[unit]! > Scanned.Other ? end < at : isPlainSymbol(unit);
			if (isGap && end > least && this.#isParted(text.charCodeAt(end - 2), text.charCodeAt(end - 1), foldUnit(unit))) {
				return at;
			}
		}

		return -1;
	}

	/** Where in a text the words begin that can belong to a term which goes on behind `to`. */
	tailStart(text: string, from: number, to: number): number {
		let start = to;
		for (let units = 0; start > from && units <= this.sections.longestKey + unitsOfMarks; start--) {
			units += countsInKey(text.charCodeAt(start - 1)) ? 1 : 0;
		}

		while (start > from && isLetterAt(text, start - 1)) {
			start--;
		}

		return start;
	}

	/** Whether in no term two letters stand before a space or nothing and this letter or symbol. May say no too often. */
	#isParted(before: number, last: number, next: number): boolean {
		const one = scannedUnits[before]!;
		const two = scannedUnits[last]!;
		return one > Scanned.Other && two > Scanned.Other && !mayHold(this.sections.prefixes, jointHash(one, two, next));
	}
}

/** Whether a unit is a symbol of ASCII that a reader sees, and no mark of emphasis, no tie and no part of an entity. */
function isPlainSymbol(unit: number): boolean {
	return unit > space && unit < tilde && scannedUnits[unit] === Scanned.Gap && unit !== asterisk && unit !== semicolon;
}

/** Whether a unit of a text can be one of a key. */
function countsInKey(unit: number): boolean {
	if (scannedUnits[unit]! > Scanned.Other) {
		return true;
	}

	const kind = kindOfUnit(unit);
	return kind !== UnitKind.Space && kind !== UnitKind.Hyphen && kind !== UnitKind.Ignored;
}

/**
 * Makes an index of what `TermIndex.toBuffer` gave, without reading it through.
 *
 * @throws {Error} when the bytes are no index of this version.
 */
export function loadIndex(buffer: ArrayBuffer): TermIndex {
	return new TermIndex(viewSections(buffer));
}
