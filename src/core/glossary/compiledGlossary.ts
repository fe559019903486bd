import type { EntryHead, EntryText } from './entry';

/** A kind of entry, and how people read its name. */
export interface Category {
	readonly id: string;
	readonly title: string;
}

/** What the build writes to `heads.json`: everything that finding and listing terms takes, and no text. */
export interface CompiledHeads {
	readonly categories: readonly Category[];

	/** Sorted by name; an entry's place here is its ordinal, the same in every compiled file. */
	readonly heads: readonly EntryHead[];
}

/** What the build writes to `texts/<category>.json`: the texts of one category by ordinal. */
export type CompiledTexts = Readonly<Record<number, EntryText>>;
