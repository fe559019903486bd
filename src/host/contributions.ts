/** The ids that package.json declares, with the arguments that their commands take. They are promises to users. */
export interface CommandArguments {
	/** A term as text: its entry is opened; where none matches, the pick starts with it. */
	'aiGlossary.lookUp': [term?: string];
	'aiGlossary.lookUpSelection': [];
	'aiGlossary.openPanel': [];

	/** The id of a briefing; without one, the person picks. */
	'aiGlossary.openBriefing': [id?: string];
}

export type CommandId = keyof CommandArguments;

export const panelViewId = 'aiGlossary.panel';
export const settingsSection = 'aiGlossary';
