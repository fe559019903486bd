/** Where a statement can be checked. */
export interface Source {
	readonly title: string;
	readonly url: string;
}

/** Words whose presence near a use of an ambiguous form speaks for or against this entry's sense. */
export interface Cues {
	readonly for: readonly string[];
	readonly against: readonly string[];
}

/** What finding and naming an entry takes; small, and loaded before any text. */
export interface EntryHead {
	/** `name`, or `name (qualifier)` where two senses share a name. Unique in a glossary. */
	readonly id: string;

	/** The preferred term, as it is written in running text. */
	readonly name: string;

	/** Tells senses of one name apart: `interpretability` in *feature (interpretability)*. */
	readonly qualifier?: string;
	readonly category: string;

	/** True synonyms and acronyms; never mere variants of case, hyphen or number, which matching finds by itself. */
	readonly aliases: readonly string[];

	/** `true`: every letter's case counts. `false`: none does. Absent: capitals of acronyms and names count. */
	readonly caseSensitive?: boolean;

	/** `false`: no plural is looked for. Absent: the plural of the head word is found. */
	readonly plural?: boolean;

	/** Base forms of verbs that mean this entry; all their forms are found (`pre-train` → *pre-trained*). */
	readonly verbs?: readonly string[];

	/** Surface forms (of name, aliases and verbs) that also have other meanings and so need evidence nearby. */
	readonly ambiguous?: readonly string[];
	readonly cues?: Cues;
}

/** What a person reads. */
export interface EntryText {
	/** One sentence of at most 200 characters that says what the term means. */
	readonly gloss: string;
	readonly detail?: string;
	readonly why?: string;

	/** Ids of entries to see also. */
	readonly related: readonly string[];
	readonly sources: readonly Source[];

	/** `YYYY-MM`: when the facts that can age were last true. */
	readonly asOf?: string;
}

/** A concept of the glossary: its terms and what they mean. */
export interface Entry extends EntryHead, EntryText {}
