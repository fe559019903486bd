import { isPartStart } from './identifierParts';
import { kindOfUnit, UnitKind } from '../writing/letters';

/**
 * The seam for a faster kernel: finds the places where a term may begin. It may report too many places, in text order; never
 * too few. Everything else only looks at the places that it reports.
 */
export interface CandidateFinder {
	/** Where to go on when `starts` was too short. */
	readonly resumeAt: number;

	/**
	 * Writes word starts between `from`, which is no inner part of a word, and `to` into `starts`, as many as fit.
	 *
	 * @returns How many were written.
	 */
	find(text: string, from: number, to: number, starts: Int32Array): number;
}

/** Finds every part of every identifier. */
export class PartFinder implements CandidateFinder {
	resumeAt = 0;

	find(text: string, from: number, to: number, starts: Int32Array): number {
		let count = 0;
		let at = from;
		let wasLetter = false;
		for (; at < to && count < starts.length; at++) {
			const kind = kindOfUnit(text.charCodeAt(at));
			if (kind === UnitKind.Unspaced || ((kind === UnitKind.Letter || kind === UnitKind.Several) && !wasLetter)) {
				starts[count++] = at;
			} else if (kind === UnitKind.Letter && isPartStart(text, at)) {
				starts[count++] = at;
			}

			wasLetter = kind === UnitKind.Letter || kind === UnitKind.Several || (wasLetter && kind === UnitKind.Ignored);
		}

		this.resumeAt = at;
		return count;
	}
}
