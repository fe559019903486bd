/** What the shipped file `senseWeights.json` holds; lists are written as one string with commas between the cues. */
export interface SenseData {
	/** Cues that several forms share, by name; a form takes one in with `@name`. */
	readonly groups: Readonly<Record<string, string>>;

	/**
	 * How AI-like words are in general, in log-odds: words by their tone (`"1.5": "tokenizer, logits, …"`). Learned from how
	 * often packages about AI and others use them.
	 */
	readonly tones: Readonly<Record<string, string>>;
	readonly forms: Readonly<Record<string, SenseForm>>;

	/** Settings by name, as a sentence names them: *reinforcement learning*. */
	readonly settings?: Readonly<Record<string, SenseSetting>>;

	/** Weights of the kinds of evidence, in log-odds. */
	readonly weights: Readonly<Record<string, number>>;
}

/** How one ambiguous form is used. */
export interface SenseForm {
	readonly kind: SenseKind;

	/** Cues of the AI sense; `~` stands for the form itself, and `!` after such a phrase makes it a sure one. */
	readonly ai: string;

	/** Cues of every other sense. */
	readonly other: string;

	/** Learned: how much more, or less, often than its kind the form has the AI sense, in log-odds. */
	readonly prior?: number;

	/** Surfaces beside the form's own inflections that are judged as it is. */
	readonly also?: string;

	/** Ids of entries that explain the form and what it is called `also`, though none of them is called so. */
	readonly entries?: string;
}

/** What some senses are meant in alone: that a document is about AI says nothing for them yet. */
export interface SenseSetting {
	/** Ids of the entries whose senses belong to the setting; an entry of several settings needs one of them. */
	readonly entries: string;

	/**
	 * Words that show the setting: one in the passage of a use is enough, and so is one phrase with `~`; of the words of groups
	 * that it takes in, two.
	 */
	readonly cues: string;
}

/**
 * `core`: the AI sense is usual wherever a document is about AI. `generic`: other senses are usual even there.
 * `name`: a product. `technical`: hardly used outside AI and statistics.
 */
export type SenseKind = 'core' | 'generic' | 'name' | 'technical';

/** The cues of a list; no comma stands inside one. */
export function cueList(list: string): string[] {
	return list
		.split(',')
		.map(cue => cue.trim())
		.filter(cue => cue !== '');
}
