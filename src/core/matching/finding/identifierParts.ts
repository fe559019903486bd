import { capitalBit, describeUnit, kindOfUnit, UnitKind } from '../writing/letters';

const enum Shape {
	Digit,
	Capital,
	Small,
}

const digit = /\p{N}/u;

/**
 * Whether a new part of an identifier begins at `position`, between two letters or digits: `frontier|Model`, `LLM|Client`,
 * `gpt|4`.
 */
export function isPartStart(text: string, position: number): boolean {
	const before = shapeOf(text.charCodeAt(position - 1));
	const after = shapeOf(text.charCodeAt(position));
	if (before === Shape.Digit || after === Shape.Digit) {
		return before !== after;
	}

	if (after !== Shape.Capital || before !== Shape.Capital) {
		return after === Shape.Capital;
	}

	const next = position + 1 < text.length ? text.charCodeAt(position + 1) : 0;
	return kindOfUnit(next) === UnitKind.Letter && shapeOf(next) === Shape.Small;
}

/** What a letter or digit looks like. */
function shapeOf(unit: number): Shape {
	if (unit < 0x80) {
		return unit < 0x3a ? Shape.Digit : unit < 0x5b ? Shape.Capital : Shape.Small;
	}

	if ((describeUnit(unit) & capitalBit) !== 0) {
		return Shape.Capital;
	}

	return digit.test(String.fromCharCode(unit)) ? Shape.Digit : Shape.Small;
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
