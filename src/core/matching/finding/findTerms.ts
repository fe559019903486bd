import type { FoundTerm } from '../forms/describeForms';
import { Reading } from './reading';
import type { TermIndex } from '../index/termIndex';

/** A use of a term in a text: UTF-16 offsets, half-open. */
export interface TextMatch extends FoundTerm {
	readonly start: number;
	readonly end: number;
}

/** Reused by every call: nothing in between gives way to another. */
const starts = new Int32Array(1024);

/**
 * Finds every term in a running text, which may have lines. Takes time in proportion to the text, whatever the number of terms.
 *
 * Documents, of which only parts are prose and which change, are for `DocumentMatches`.
 *
 * @param reading How to read it; a question, for example, may have any capitals.
 * @returns Matches in the order of the text, never overlapping; of those that start together the longest.
 */
export function findTerms(text: string, index: TermIndex, reading = Reading.Prose): TextMatch[] {
	const matches: TextMatch[] = [];
	const finder = index.createFinder();
	const matcher = index.createMatcher();
	let free = 0;
	let at = 0;
	for (let count = starts.length; count === starts.length; at = finder.resumeAt) {
		count = finder.find(text, at, text.length, starts);
		for (let number = 0; number < count; number++) {
			const start = starts[number]!;
			if (start >= free && matcher.match(text, start, text.length, reading)) {
				const { entries, surface, ambiguous } = index.describe(matcher.forms);
				matches.push({ start: matcher.start, end: matcher.end, entries, surface, ambiguous });
				free = matcher.end;
			}
		}
	}

	return matches;
}
