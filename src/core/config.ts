/** What a person can set; the host reads it, clamps it and freezes it. */
export interface Config {
	/** Whether resting the pointer on a term shows its card. */
	readonly hoverEnabled: boolean;

	/** Whether a card shows the summary of the story that its term belongs to. */
	readonly hoverBriefings: boolean;

	/** Whether a card says why an ambiguous form is explained here; for those who tune the glossary. */
	readonly hoverReasons: boolean;

	/** Whether the shipped glossary is used at all. */
	readonly builtInEnabled: boolean;

	/** Ids of the shipped glossary's categories to use. Empty: all of them. */
	readonly builtInCategories: readonly string[];

	/** Terms that are not to be explained, in any spelling that a look-up would accept. */
	readonly ignore: readonly string[];
}

/** Equal to the defaults in package.json; a unit test compares them. */
export const defaultConfig: Config = {
	hoverEnabled: true,
	hoverBriefings: true,
	hoverReasons: false,
	builtInEnabled: true,
	builtInCategories: [],
	ignore: [],
};
