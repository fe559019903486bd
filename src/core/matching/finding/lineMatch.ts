import type { FoundTerm } from '../forms/describeForms';

/** A match that starts on a line; the line itself is known from where it is kept. */
export interface LineMatch {
	readonly start: number;

	/** A column of this line, or of the next one where the term wraps. */
	readonly end: number;
	readonly wraps: boolean;
	readonly term: FoundTerm;
}

/** The last match that starts at a column or before it. */
export function lastFrom(matches: readonly LineMatch[], character: number): LineMatch | undefined {
	let [low, high] = [0, matches.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (matches[middle]!.start <= character) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return matches[low - 1];
}
