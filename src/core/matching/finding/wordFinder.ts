import type { CandidateFinder } from './candidateFinder';
import type { IndexSections } from '../index/indexLayout';
import { emptyHash, extendHash } from '../forms/keyUnits';
import { foldAt, foldUnit, kindOfUnit, softHyphen, UnitKind } from '../writing/letters';
import { isMarkAt } from '../writing/renderedText';
import { noteGap, Scanned, scannedUnits } from './scannedUnits';
import { findSlot, mayHold } from '../index/slotTable';
import { mayBeWhole, mayFollow } from '../index/wordFilter';

const mostParts = 12;
const space = 0x20;
const ampersand = 0x26;
const asterisk = 0x2a;
const tilde = 0x7e;

/**
 * Finds the words at which a term may begin: every word is hashed once, and most are no beginning of any term. Of a word that
 * only begins longer terms, the next word is hashed as well.
 */
export class WordFinder implements CandidateFinder {
	readonly #filter: Int32Array;
	readonly #followers: Int32Array;
	readonly #prefixes: Int32Array;
	readonly #slots: Int32Array;
	readonly #slotMask: number;
	resumeAt = 0;
	#hash = 0;

	constructor({ filter, followers, prefixes, slots }: IndexSections) {
		this.#filter = filter;
		this.#followers = followers;
		this.#prefixes = prefixes;
		this.#slots = slots;
		this.#slotMask = slots.length / 2 - 1;
	}

	find(text: string, from: number, to: number, starts: Int32Array): number {
		const filter = this.#filter;
		const scanned = scannedUnits;
		const most = starts.length;
		const lastOfFour = to - 3;
		let count = 0;
		let at = from;
		while (at < to) {
			let unit = scanned[text.charCodeAt(at++)]!;
			if (unit <= Scanned.Hyphen) {
				continue;
			}

			// Reads no unit twice, and three a turn: turns cost as much as units. `at` is one behind the word's end.
			const start = at - 1;
			let hash = emptyHash();
			while (unit > Scanned.Other) {
				hash = extendHash(hash, unit);
				if (at >= lastOfFour) {
					unit = at < to ? scanned[text.charCodeAt(at)]! : Scanned.Gap;
					at++;
					continue;
				}

				unit = scanned[text.charCodeAt(at++)]!;
				if (unit <= Scanned.Other) {
					break;
				}

				hash = extendHash(hash, unit);
				unit = scanned[text.charCodeAt(at++)]!;
				if (unit <= Scanned.Other) {
					break;
				}

				hash = extendHash(hash, unit);
				unit = scanned[text.charCodeAt(at++)]!;
			}

			let end = at - 1;
			if (unit === Scanned.Other) {
				end = this.#readOther(text, start, to);
				hash = this.#hash;
				at = end;
				if (end === start) {
					noteGap(text.charCodeAt(at++));
					continue;
				}

				unit = end < to ? scanned[text.charCodeAt(end)]! : isCut(text, end) ? Scanned.Hyphen : Scanned.Gap;
			}

			const mayBegin = mayHold(filter, hash);
			if ((mayBegin || unit === Scanned.Hyphen) && this.#begins(text, end, to, hash, mayBegin)) {
				starts[count++] = start;
				if (count === most) {
					break;
				}
			}
		}

		this.resumeAt = at;
		return count;
	}

	/** Whether a word of that hash is a term, or begins one with the words that follow at `at`. */
	#begins(text: string, at: number, to: number, hash: number, mayBegin: boolean): boolean {
		if (mayBegin && mayBeWhole(this.#filter, hash) && findSlot(this.#slots, this.#slotMask, hash) >>> 1 !== 0) {
			return true;
		}

		// Mostly a space and a letter stand behind a word, and mostly no term goes on with it.
		if (mayBegin && at + 1 < to && text.charCodeAt(at) === space) {
			const next = scannedUnits[text.charCodeAt(at + 1)]!;
			if (next > Scanned.Other && !mayFollow(this.#followers, hash, next)) {
				return false;
			}
		}

		return this.#goesOn(text, at, to, hash, mayBegin);
	}

	/** Whether a term begins with a word of that hash and the words that follow at `at`. */
	#goesOn(text: string, at: number, to: number, hash: number, mayBegin: boolean): boolean {
		const scanned = scannedUnits;
		let position = at;
		for (let parts = 1; parts < mostParts; parts++) {
			let unit = position < to ? text.charCodeAt(position) : 0;
			if (unit === ampersand && isMarkAt(text, position, to)) {
				return true;
			}

			const isHyphen = position < to ? scanned[unit] === Scanned.Hyphen && unit !== ampersand : isCut(text, position);
			if ((parts > 1 || !mayBegin) && !isHyphen) {
				return false;
			}

			while (position < to && (isBetweenWords(unit) || (isMark(unit) && !mayFollow(this.#followers, hash, unit)))) {
				position++;
				unit = position < to ? text.charCodeAt(position) : 0;
			}

			// Beyond the end, or in an entity or a script of which nothing more is known here, anything may follow.
			let letter = position < to ? scanned[unit]! : Scanned.Other;
			if (letter === Scanned.Other || (unit === ampersand && isMarkAt(text, position, to))) {
				return true;
			}

			// A word, or else one symbol.
			const folded = foldUnit(unit);
			if (!isHyphen && !mayFollow(this.#followers, hash, folded)) {
				return false;
			}

			hash = extendHash(hash, folded);
			if (!mayHold(this.#prefixes, hash)) {
				return false;
			}

			position++;
			while (letter > Scanned.Other && position < to) {
				letter = scanned[text.charCodeAt(position)]!;
				if (letter === Scanned.Other) {
					return true;
				}

				if (letter > Scanned.Other) {
					hash = extendHash(hash, letter);
					position++;
				}
			}

			if (mayHold(this.#filter, hash) && findSlot(this.#slots, this.#slotMask, hash) !== 0) {
				return true;
			}
		}

		return false;
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

function isBetweenWords(unit: number): boolean {
	return unit === space || (scannedUnits[unit] === Scanned.Hyphen && unit !== ampersand) || kindOfUnit(unit) === UnitKind.Space;
}

/** Whether the text ends at a place with a soft hyphen, which parts a word there. */
function isCut(text: string, at: number): boolean {
	return text.charCodeAt(at - 1) === softHyphen;
}

/** Whether a reader may see nothing or a space where this symbol is written. */
function isMark(unit: number): boolean {
	return unit === asterisk || unit === tilde;
}
