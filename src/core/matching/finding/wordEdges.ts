import { entityAt } from '../writing/entities';
import { foldAt, foldUnit, kindOfUnit, UnitKind } from '../writing/letters';

const firstHangul = 0xac00;
const lastHangul = 0xd7af;
const dot = 0x2e;
const at = 0x40;
const plus = 0x2b;
const numberSign = 0x23;
const underscore = 0x5f;
const backslash = 0x5c;
const apostrophe = 0x27;
const ampersand = 0x26;
const semicolon = 0x3b;
const smallT = 0x74;

/**
 * Whether a word of prose that starts at `start` stands on its own: not as the later part of an identifier (`max_tokens`), a
 * dotted name (`torch.nn`), an address (`me@site`), a contraction (*we've*) or a Korean word.
 *
 * @param length Units of the first word.
 */
export function isFreeBefore(text: string, start: number, length: number): boolean {
	const unit = start > 0 ? text.charCodeAt(start - 1) : -1;
	switch (unit) {
		case -1:
			return true;
		case underscore:
		case dot:
		case at:
			return !isWordUnit(text, start - 2);
		case backslash:
			return false;
		case semicolon:
			return !isLetterEntity(text, text.lastIndexOf('&', start - 1), start);
	}

	if (isHangul(unit)) {
		return !isHangul(text.charCodeAt(start));
	}

	return length > 2 || foldUnit(unit) !== apostrophe || !isWordUnit(text, start - 2);
}

/** Whether a word of prose that ends before `end` stands on its own: `C` does not in `C++`, `C#`, `c_str`, `c.d` and *can't*. */
export function isFreeAfter(text: string, end: number): boolean {
	const unit = end < text.length ? text.charCodeAt(end) : -1;
	switch (unit) {
		case -1:
			return true;
		case underscore:
		case dot:
		case at:
			return !isWordUnit(text, end + 1);
		case plus:
		case numberSign:
			return isWordUnit(text, end + 1);
		case ampersand:
			return !isLetterEntity(text, end);
	}

	if (isWordUnit(text, end) && kindOfUnit(text.charCodeAt(end - 1)) === UnitKind.Symbol) {
		return false;
	}

	const isContraction = foldUnit(unit) === apostrophe && (text.charCodeAt(end + 1) | 0x20) === smallT;
	return !isContraction || isWordUnit(text, end + 2);
}

/** Whether a letter is written as an entity at a place, and up to `end`. */
function isLetterEntity(text: string, at: number, end?: number): boolean {
	const entity = at >= 0 ? entityAt(text, at) : undefined;
	return entity !== undefined && isWordUnit(entity.text, 0) && (end === undefined || at + entity.length === end);
}

function isWordUnit(text: string, position: number): boolean {
	if (position < 0 || position >= text.length) {
		return false;
	}

	const kind = kindOfUnit(text.charCodeAt(position));
	return kind === UnitKind.Letter || kind === UnitKind.Ignored || (kind === UnitKind.Several && isLetterPair(text, position));
}

/** Whether a surrogate belongs to a letter rather than an emoji; everything else that folds to several units is a letter. */
function isLetterPair(text: string, position: number): boolean {
	const isLater = (text.charCodeAt(position) & 0xfc00) === 0xdc00 && position > 0;
	const { kind } = foldAt(text, isLater ? position - 1 : position);
	return kind === UnitKind.Letter || kind === UnitKind.Ignored;
}

function isHangul(unit: number): boolean {
	return unit >= firstHangul && unit <= lastHangul;
}
