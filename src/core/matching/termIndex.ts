import { WordFinder, type CandidateFinder } from './findCandidates';
import { surfaceText } from './formList';
import { ambiguousFlag, Form, formWords, nameFlag, viewSections, type IndexSections } from './indexLayout';
import { kindOfUnit, UnitKind } from './letters';
import { Reading, TermMatcher } from './matchTerm';

/** What some text was found to be. */
export interface FoundTerm {
	readonly entries: readonly number[];
	readonly surface: string;
	readonly ambiguous: boolean;
}

/** The compiled terms of a glossary. `compileIndex` and `loadIndex` make one. */
export class TermIndex {
	readonly sections: IndexSections;

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

	/** Where in a text the words begin that can belong to a term which goes on behind `to`. */
	tailStart(text: string, from: number, to: number): number {
		let start = to;
		for (let units = 0; start > from && units <= this.sections.longestKey; start--) {
			const kind = kindOfUnit(text.charCodeAt(start - 1));
			units += kind === UnitKind.Space || kind === UnitKind.Hyphen || kind === UnitKind.Ignored ? 0 : 1;
		}

		// To the start of the word.
		while (start > from && kindOfUnit(text.charCodeAt(start - 1)) !== UnitKind.Space) {
			start--;
		}

		return start;
	}

	/** Says what forms mean: entries whose name was written come first, then those with no other meaning, then by their place. */
	describe(forms: readonly number[]): FoundTerm {
		const table = this.sections.forms;
		const flagsOf = (form: number): number => table[form * formWords + Form.Size]!;
		const entryOf = (form: number): number => table[form * formWords + Form.Entry]!;
		const rank = (form: number): number =>
			((flagsOf(form) & nameFlag) !== 0 ? 0 : 2) + ((flagsOf(form) & ambiguousFlag) !== 0 ? 1 : 0);
		const sorted = forms.length === 1 ? forms : [...forms].sort((a, b) => rank(a) - rank(b) || entryOf(a) - entryOf(b));
		return {
			entries: [...new Set(sorted.map(entryOf))],
			surface: surfaceText(this.sections, table[sorted[0]! * formWords + Form.Surface]!),
			ambiguous: sorted.some(form => (flagsOf(form) & ambiguousFlag) !== 0),
		};
	}
}

/**
 * Makes an index of what `TermIndex.toBuffer` gave, without reading it through.
 *
 * @throws {Error} when the bytes are no index of this version.
 */
export function loadIndex(buffer: ArrayBuffer): TermIndex {
	return new TermIndex(viewSections(buffer));
}
