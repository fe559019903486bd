import type { CandidateFinder } from './candidateFinder';
import type { IndexSections } from './indexLayout';
import { emptyHash, extendHash } from './keyUnits';
import { foldAt, foldUnit, kindOfUnit, UnitKind } from './letters';
import { filterBit, findSlot } from './slotTable';

const enum Unit {
	Hyphen = 0x2d,
	Underscore = 0x5f,
	LastAscii = 0x7f,
}

const mostParts = 12;

/** The unit that a letter or digit of ASCII folds to; 0 for any other. */
const asciiFold = Uint8Array.from({ length: 128 }, (_, unit) => (kindOfUnit(unit) === UnitKind.Letter ? foldUnit(unit) : 0));

/**
 * Finds the words at which a term may begin: every word is hashed once, and most are no beginning of any term. Of a word that
 * only begins longer terms, the next word is hashed as well.
 */
export class WordFinder implements CandidateFinder {
	readonly #filter: Int32Array;
	readonly #slots: Int32Array;
	readonly #slotMask: number;
	resumeAt = 0;
	#hash = 0;

	constructor({ filter, slots }: IndexSections) {
		this.#filter = filter;
		this.#slots = slots;
		this.#slotMask = slots.length / 2 - 1;
	}

	find(text: string, from: number, to: number, starts: Int32Array): number {
		const filter = this.#filter;
		const fold = asciiFold;
		const mask = filter.length * 32 - 1;
		const most = starts.length;
		let count = 0;
		let at = from;
		while (at < to && count < most) {
			const start = at;
			const unit = text.charCodeAt(at++);
			let hash = emptyHash();
			let next = unit;
			if (unit <= Unit.LastAscii) {
				let folded = fold[unit]!;
				if (folded === 0) {
					continue;
				}

				do {
					hash = extendHash(hash, folded);
					next = at < to ? text.charCodeAt(at) : 0;
					folded = next <= Unit.LastAscii ? fold[next]! : 0;
					at++;
				} while (folded !== 0);
				at--;
			}

			if (next > Unit.LastAscii) {
				at = this.#readOther(text, start, to);
				hash = this.#hash;
				if (at === start) {
					at++;
					continue;
				}

				next = at < to ? text.charCodeAt(at) : 0;
			}

			const bit = filterBit(hash, mask);
			const mayBegin = (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
			if ((mayBegin || isHyphen(next)) && this.#begins(text, at, to, hash)) {
				starts[count++] = start;
			}
		}

		this.resumeAt = at;
		return count;
	}

	/** Whether a word of that hash is a term, or begins one with the words that follow at `at`. */
	#begins(text: string, at: number, to: number, hash: number): boolean {
		let slot = findSlot(this.#slots, this.#slotMask, hash);
		let position = at;
		for (let parts = 1; slot >>> 1 === 0 && parts < mostParts; parts++) {
			let unit = position < to ? text.charCodeAt(position) : 0;
			const isJoined = isHyphen(unit);
			if (slot === 0 && !isJoined) {
				return false;
			}

			// Beyond the end, or in a script of which nothing more is known here, anything may follow.
			while (position < to && unit <= Unit.LastAscii && (isHyphen(unit) || kindOfUnit(unit) === UnitKind.Space)) {
				unit = text.charCodeAt(++position);
			}

			if (position >= to || unit > Unit.LastAscii) {
				return true;
			}

			hash = extendHash(hash, foldUnit(unit));
			if (asciiFold[unit] !== 0) {
				for (position++; position < to; position++) {
					unit = text.charCodeAt(position);
					if (unit > Unit.LastAscii) {
						return true;
					}

					const folded = asciiFold[unit]!;
					if (folded === 0) {
						break;
					}

					hash = extendHash(hash, folded);
				}
			} else {
				position++;
			}

			slot = findSlot(this.#slots, this.#slotMask, hash);
			if (slot !== 0) {
				return true;
			}
		}

		return slot !== 0;
	}

	/** Hashes the word at `start`, which has units beyond ASCII. A letter of an unspaced script is a word. Returns its end. */
	#readOther(text: string, start: number, to: number): number {
		let hash = emptyHash();
		let at = start;
		while (at < to) {
			const unit = text.charCodeAt(at);
			let kind = kindOfUnit(unit);
			let length = 1;
			if (kind === UnitKind.Several) {
				const character = foldAt(text, at);
				kind = character.kind === UnitKind.Symbol ? UnitKind.Symbol : character.kind;
				length = character.length;
				if (kind === UnitKind.Letter || (kind === UnitKind.Unspaced && at === start)) {
					for (let index = 0; index < character.folded.length; index++) {
						hash = extendHash(hash, character.folded.charCodeAt(index));
					}
				}
			} else if (kind === UnitKind.Letter || (kind === UnitKind.Unspaced && at === start)) {
				hash = extendHash(hash, foldUnit(unit));
			}

			if (kind === UnitKind.Unspaced && at === start) {
				at += length;
				break;
			}

			if (kind !== UnitKind.Letter && (kind !== UnitKind.Ignored || at === start)) {
				break;
			}

			at += length;
		}

		this.#hash = hash;
		return at;
	}
}

/** What a hyphen joins may be one word of the glossary, of whose beginnings the filter knows nothing. */
function isHyphen(unit: number): boolean {
	return unit === Unit.Hyphen || unit === Unit.Underscore || (unit > Unit.LastAscii && kindOfUnit(unit) === UnitKind.Hyphen);
}
