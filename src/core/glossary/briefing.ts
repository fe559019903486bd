import type { Source } from './entry';

/** How far a statement of a briefing can be relied on. */
export type Standing = 'reported' | 'checked' | 'analysis';

/** One statement: `checked` against a public source, `reported` by the press, or `analysis` (someone's reading). */
export interface BriefingPoint {
	readonly text: string;
	readonly standing: Standing;
	readonly sources: readonly Source[];
}

export interface BriefingSection {
	readonly heading: string;
	readonly points: readonly BriefingPoint[];
}

/** A news story in short, with the terms it explains. */
export interface Briefing {
	readonly id: string;

	/** `story`: one event. `explainer`: a longer development, told for the sake of its vocabulary. */
	readonly kind: 'story' | 'explainer';
	readonly headline: string;

	/** `YYYY-MM-DD`: the day of the event, of an explainer's newest one. */
	readonly date: string;

	/** `YYYY-MM-DD`: the day up to which the facts were followed. */
	readonly asOf: string;

	/** Two sentences: what a hover shows. */
	readonly summary: string;
	readonly sections: readonly BriefingSection[];

	/** The story in a breath. */
	readonly essence: string;

	/** Ids of the entries that the story is about; hovers of these show its summary. */
	readonly terms: readonly string[];
}
