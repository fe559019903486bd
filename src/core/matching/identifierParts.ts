import { kindOfUnit, UnitKind } from './letters';

const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const digit = /\p{N}/u;

/**
 * Whether a new part of an identifier begins at `position`, between two letters or digits: `frontier|Model`, `LLM|Client`,
 * `gpt|4`.
 */
export function isPartStart(text: string, position: number): boolean {
	const [before, after] = [text[position - 1]!, text[position]!];
	if (digit.test(before) !== digit.test(after)) {
		return true;
	}

	if (!upper.test(after)) {
		return false;
	}

	return !upper.test(before) || (position + 1 < text.length && lower.test(text[position + 1]!));
}

/** Where the identifier or hyphenated compound starts that holds a position or ends there. */
export function compoundStart(text: string, position: number): number {
	let start = position;
	while (start > 0 && isCompoundUnit(text.charCodeAt(start - 1))) {
		start--;
	}

	return start;
}

/** Where the identifier or hyphenated compound ends that holds a position. */
export function compoundEnd(text: string, position: number): number {
	let end = position;
	while (end < text.length && isCompoundUnit(text.charCodeAt(end))) {
		end++;
	}

	return end;
}

function isCompoundUnit(unit: number): boolean {
	const kind = kindOfUnit(unit);
	return kind === UnitKind.Letter || kind === UnitKind.Hyphen || kind === UnitKind.Ignored || kind === UnitKind.Several;
}
