import { filterBit, storedHash } from './buildTables';
import { isPartStart } from './identifierParts';
import type { IndexSections } from './indexLayout';
import { emptyHash, extendHash } from './keyUnits';
import { foldAt, foldUnit, kindOfUnit, UnitKind } from './letters';

const hyphen = 0x2d;
const underscore = 0x5f;

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

/** Finds the words whose hash a term begins with. */
export class WordFinder implements CandidateFinder {
	readonly #filter: Int32Array;
	resumeAt = 0;
	#hash = 0;

	constructor({ filter }: IndexSections) {
		this.#filter = filter;
	}

	find(text: string, from: number, to: number, starts: Int32Array): number {
		const filter = this.#filter;
		let count = 0;
		let at = from;
		while (at < to && count < starts.length) {
			const unit = text.charCodeAt(at);
			const start = at;
			if (unit < 128) {
				let folded = asciiFold[unit]!;
				at++;
				if (folded === 0) {
					continue;
				}

				let hash = emptyHash();
				let last = unit;
				do {
					hash = extendHash(hash, folded);
					last = at < to ? text.charCodeAt(at) : 0;
					folded = last < 128 ? asciiFold[last]! : 0;
					at++;
				} while (folded !== 0);
				at--;
				this.#hash = hash;
				if (last >= 128) {
					at = this.#endOfWord(text, at, to);
				}
			} else {
				const kind = kindOfUnit(unit);
				at++;
				if (kind === UnitKind.Letter || kind === UnitKind.Unspaced || kind === UnitKind.Several) {
					this.#hash = emptyHash();
					at = this.#endOfWord(text, start, to);
				} else {
					continue;
				}
			}

			const bit = filterBit(storedHash(this.#hash), filter.length);
			if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0 || isHyphen(text, at, to)) {
				starts[count++] = start;
			}
		}

		this.resumeAt = at;
		return count;
	}

	/** Goes on with a word at a unit beyond ASCII. A letter of an unspaced script is a word. */
	#endOfWord(text: string, from: number, to: number): number {
		let hash = this.#hash;
		const isStart = hash === emptyHash();
		let at = from;
		while (at < to) {
			const unit = text.charCodeAt(at);
			const kind = kindOfUnit(unit);
			if (kind === UnitKind.Letter) {
				hash = extendHash(hash, foldUnit(unit));
			} else if (kind === UnitKind.Unspaced) {
				if (isStart && at === from) {
					hash = extendHash(hash, foldUnit(unit));
					at++;
				}

				break;
			} else if (kind === UnitKind.Several) {
				const character = foldAt(text, at);
				const endsWord = character.kind !== UnitKind.Letter && character.kind !== UnitKind.Ignored;
				if (endsWord && at > from) {
					break;
				}

				if (endsWord && !isStart) {
					break;
				}

				for (let index = 0; index < character.folded.length; index++) {
					hash = extendHash(hash, character.folded.charCodeAt(index));
				}

				at += character.length - 1;
				if (endsWord) {
					at++;
					break;
				}
			} else if (kind !== UnitKind.Ignored) {
				break;
			}

			at++;
		}

		this.#hash = hash;
		return at;
	}
}

/** What a hyphen joins may be one word of the glossary, of whose beginnings the filter knows nothing. */
function isHyphen(text: string, at: number, to: number): boolean {
	const unit = at < to ? text.charCodeAt(at) : 0;
	return unit === hyphen || unit === underscore || (unit >= 128 && kindOfUnit(unit) === UnitKind.Hyphen);
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

/** The unit that a letter or digit of ASCII folds to; 0 for any other. */
export const asciiFold = Uint8Array.from({ length: 128 }, (_, unit) =>
	kindOfUnit(unit) === UnitKind.Letter ? foldUnit(unit) : 0,
);
