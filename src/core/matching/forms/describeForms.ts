import { surfaceText } from './formList';
import { ambiguousFlag, Form, formWords, nameFlag, type IndexSections } from '../index/indexLayout';

/** What some text was found to be. */
export interface FoundTerm {
	/** Entries whose name was written come first, then those for which the text has no other meaning, then by their place. */
	readonly entries: readonly number[];
	readonly surface: string;
	readonly ambiguous: boolean;
}

/** Says what forms of an index mean. */
export function describeForms(sections: IndexSections, forms: readonly number[]): FoundTerm {
	const described = forms.map(form => {
		const size = sections.forms[form * formWords + Form.Size]!;
		const entry = sections.forms[form * formWords + Form.Entry]!;
		const surface = sections.forms[form * formWords + Form.Surface]!;
		const ambiguous = (size & ambiguousFlag) !== 0;
		return { entry, surface, ambiguous, rank: ((size & nameFlag) !== 0 ? 0 : 2) + (ambiguous ? 1 : 0) };
	});
	described.sort((a, b) => a.rank - b.rank || a.entry - b.entry);
	return {
		entries: [...new Set(described.map(({ entry }) => entry))],
		surface: surfaceText(sections, described[0]!.surface),
		ambiguous: described.some(({ ambiguous }) => ambiguous),
	};
}
