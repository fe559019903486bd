/** The terms that some documents use. */
export interface DocumentCount {
	/** In order of their first use. */
	readonly terms: readonly TermCount[];

	/** How many uses there are; one that may mean two terms is one use. */
	readonly mentions: number;
}

/** How often a document uses a term. */
export interface TermCount {
	/** The entry's place in the glossary's heads. */
	readonly ordinal: number;
	readonly count: number;
}

/** The uses of one term. */
export interface MentionList {
	/** In reading order; of very many only the first. */
	readonly mentions: readonly Mention[];

	/** How many more there are. */
	readonly more: number;
}

/** One use of a term as a list shows it: its zero-based line, and that line's text around it. */
export interface Mention {
	readonly line: number;
	readonly before: string;
	readonly text: string;
	readonly after: string;
}
