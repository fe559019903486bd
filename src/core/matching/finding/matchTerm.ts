import { isPartStart } from './identifierParts';
import { Form, formWords, lastFlag, leadBits, leadShift, type IndexSections } from '../index/indexLayout';
import { isForm } from './isForm';
import { emptyHash, extendHash } from '../forms/keyUnits';
import { foldAt, foldUnit, isLetterAt, isLineBreak, kindOfUnit, softHyphen, UnitKind } from '../writing/letters';
import { Reading } from './reading';
import { isMarkAt, isMarkUnit } from '../writing/renderedText';
import { Scanned, scannedUnits } from './scannedUnits';
import { findSlot, mayHold } from '../index/slotTable';
import { isFreeAfter, isFreeBefore } from './wordEdges';

/** Identifiers and hyphenated compounds are followed over so many parts. */
const mostParts = 12;
const ampersand = 0x26;

/** Compares a text with the terms of an index, one place at a time. Holds the last result, so that matching makes no garbage. */
export class TermMatcher {
	readonly #sections: IndexSections;
	readonly #slotMask: number;
	#hash = 0;

	/** Where the longest term starts and ends. */
	start = 0;
	end = 0;

	/** Numbers of the forms that the text may be there. */
	readonly forms: number[] = [];

	/** Whether the text ended where a term could have gone on. */
	isOpen = false;

	/** Whether a mark stands where a term could have gone on: the text may be another one to its reader. See `renderText`. */
	isMarked = false;

	constructor(sections: IndexSections) {
		this.#sections = sections;
		this.#slotMask = sections.slots.length / 2 - 1;
	}

	/**
	 * Finds the longest term whose first word starts at `at`.
	 *
	 * @param limit Where the text to be read ends. What stands behind only tells whether the last word ends here.
	 * @returns Whether there is one; the fields say which.
	 */
	match(text: string, at: number, limit: number, reading: Reading): boolean {
		this.forms.length = 0;
		this.isOpen = false;
		this.isMarked = false;
		this.#hash = emptyHash();
		let position = at;
		for (let parts = 0; parts < mostParts || reading !== Reading.Code; parts++) {
			position = this.#readWord(text, position, limit, reading);
			if (parts === 0 && reading === Reading.Prose && !isFreeBefore(text, at, position - at)) {
				return false;
			}

			const slot = findSlot(this.#sections.slots, this.#slotMask, this.#hash);
			if (slot >>> 1 !== 0) {
				this.#compareForms(slot >>> 1, text, at, position, reading);
			}

			if (reading === Reading.Code && position < limit && isLetterAt(text, position)) {
				continue;
			}

			const behind = position < limit ? text.charCodeAt(position) : 0;
			if (behind === ampersand && isMarkAt(text, position, limit)) {
				this.isMarked = true;
			}

			const canGoOn = (slot & 1) !== 0 || (parts < mostParts && isHyphenBeforeWord(text, position, limit));
			if (!canGoOn) {
				break;
			}

			const next = skipGap(text, position, limit);
			const ahead = next < limit ? text.charCodeAt(next) : 0;
			if ((isMarkUnit(behind) || isMarkUnit(ahead)) && this.#isMarkedAt(text, position, next, limit)) {
				this.isMarked = true;
			}

			position = next;
			if (position >= limit) {
				this.isOpen = true;
				break;
			}
		}

		return this.forms.length > 0;
	}

	/** Whether a term that the end of the text left open may go on with a unit. May say yes too often, never no. */
	mayGoOnWith(unit: number): boolean {
		const letter = scannedUnits[unit]!;
		const isKnown =
			letter > Scanned.Other || (letter === Scanned.Gap && kindOfUnit(unit) === UnitKind.Symbol && !isMarkUnit(unit));
		return !isKnown || mayHold(this.#sections.prefixes, extendHash(this.#hash, foldUnit(unit)));
	}

	/** Whether marks stand in a gap behind which a term may go on. */
	#isMarkedAt(text: string, position: number, next: number, limit: number): boolean {
		if (!isMarkAt(text, position, limit) && !isMarkAt(text, next, limit)) {
			return false;
		}

		const shown = skipMarks(text, position, limit);
		return shown >= limit || this.mayGoOnWith(text.charCodeAt(shown));
	}

	/** Adds a word, or one symbol, to the hash. Returns where it ends. */
	#readWord(text: string, start: number, limit: number, reading: Reading): number {
		let position = start;
		if (reading !== Reading.Code) {
			let hash = this.#hash;
			for (let letter = 0; position < limit; position++) {
				letter = scannedUnits[text.charCodeAt(position)]!;
				if (letter <= Scanned.Other) {
					break;
				}

				hash = extendHash(hash, letter);
			}

			this.#hash = hash;
		}

		for (; position < limit; position++) {
			const unit = text.charCodeAt(position);
			const kind = kindOfUnit(unit);
			if (kind === UnitKind.Letter) {
				if (position > start && reading === Reading.Code && isPartStart(text, position)) {
					break;
				}

				this.#hash = extendHash(this.#hash, foldUnit(unit));
			} else if (kind === UnitKind.Several) {
				const character = foldAt(text, position);
				if (position > start && character.kind !== UnitKind.Letter && character.kind !== UnitKind.Ignored) {
					break;
				}

				for (let index = 0; index < character.folded.length; index++) {
					this.#hash = extendHash(this.#hash, character.folded.charCodeAt(index));
				}

				position += character.length - 1;
				if (character.kind !== UnitKind.Letter && character.kind !== UnitKind.Ignored) {
					return position + 1;
				}
			} else if (kind !== UnitKind.Ignored) {
				if (position > start) {
					break;
				}

				this.#hash = extendHash(this.#hash, foldUnit(unit));
				return position + 1;
			}
		}

		return position;
	}

	/** Keeps the forms, from `form` on, that the text between `at` and `end` really is. */
	#compareForms(form: number, text: string, at: number, end: number, reading: Reading): void {
		const { forms } = this.#sections;
		if (reading === Reading.Prose && !isFreeAfter(text, end)) {
			return;
		}

		for (let size = 0; (size & lastFlag) === 0; form++) {
			size = forms[form * formWords + Form.Size]!;
			const lead = (size >> leadShift) & leadBits;
			if (isForm(this.#sections, form, text, at, end, reading)) {
				const start = at - lead;
				if (this.forms.length === 0 || end > this.end || start < this.start) {
					[this.start, this.end, this.forms.length] = [start, end, 0];
				}

				if (start === this.start) {
					this.forms.push(form);
				}
			}
		}
	}
}

/** Whether a word is joined to the next by a hyphen or underscore: readers write `data-set` for a glossary's `dataset`. */
function isHyphenBeforeWord(text: string, position: number, limit: number): boolean {
	if (text.charCodeAt(position - 1) === softHyphen && (position >= limit || isLineBreak(text.charCodeAt(position)))) {
		return true;
	}

	const isHyphen = position < limit && kindOfUnit(text.charCodeAt(position)) === UnitKind.Hyphen;
	return isHyphen && (position + 1 >= limit || isLineBreak(text.charCodeAt(position + 1)) || isLetterAt(text, position + 1));
}

/** Skips what may stand between two words of a term: white space; or a hyphen or underscore, at a line's end with its line break. */
function skipGap(text: string, from: number, limit: number): number {
	let position = from;
	if (position < limit && kindOfUnit(text.charCodeAt(position)) === UnitKind.Hyphen) {
		position++;
		if (position >= limit || !isLineBreak(text.charCodeAt(position))) {
			return position;
		}
	}

	while (position < limit && kindOfUnit(text.charCodeAt(position)) === UnitKind.Space) {
		position++;
	}

	return position;
}

/** Skips marks of emphasis, ties and white space: what a reader takes for nothing or a gap. */
function skipMarks(text: string, from: number, limit: number): number {
	let position = from;
	while (position < limit && '*_~ \n'.includes(text[position]!)) {
		position++;
	}

	return position;
}
