import type { TextRange } from '../text/textRange';

/** A use of a term in a document. */
export interface TermMatch {
	/** The words of the term; over two lines where it wraps. Never white space, leaders or a possessive ending; marks of emphasis and tags between the words are inside. */
	readonly range: TextRange;

	/** Places, in the glossary's list of heads, of the entries that the text may mean: at least one, best first. */
	readonly entries: readonly number[];

	/** The name, alias or verb that was found, as the glossary writes it: `token` where the text says *Tokens*. */
	readonly surface: string;

	/** Whether an entry says that this surface has other meanings too. */
	readonly ambiguous: boolean;
}
