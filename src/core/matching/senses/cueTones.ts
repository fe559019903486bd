/** How AI-like phrases are in general, by their number: log-odds. Phrases beyond the end have none. */
export type CueTones = Float64Array;

/** How telling a cue is for the AI sense, given its tone (for other senses: given the tone's negative); every cue says something. */
export function strengthOf(tone: number): number {
	return Math.min(1.5, Math.max(0.1, 0.4 + tone / 2));
}

/** How telling each phrase is, by its number. */
export interface CueStrengths {
	readonly ai: Float64Array;
	readonly other: Float64Array;
}

export function strengthsOf(tones: CueTones): CueStrengths {
	return { ai: tones.map(strengthOf), other: tones.map(tone => strengthOf(-tone)) };
}
