/** Set for a unit of a key that must be a capital in the text. */
export const capitalMark = 1;

/** Set for a unit of a key that must not be a capital in the text. */
export const smallMark = 2;

/** Set where a hyphen or underscore may stand before this unit. */
export const hyphenMark = 4;

/** Set where white space or a line break may stand before this unit. */
export const spaceMark = 8;

/** Set where something must stand before this unit: digits that would run together. */
export const apartMark = 16;

/** Any of the marks that let a word of the text begin at this unit. */
export const breakMarks = hyphenMark | spaceMark;

/**
 * A spelling as the index stores it: its letters folded, with nothing between its words, and for every unit what the text may
 * or must look like there. All spellings with spaces, hyphens or nothing between the same words have the same units.
 */
export interface KeyUnits {
	readonly units: ArrayLike<number>;
	readonly marks: ArrayLike<number>;

	/** So many of the first units are symbols that stand before the first word (`.` of `.NET`). */
	readonly lead: number;
}

/** The hash of no units. */
export function emptyHash(): number {
	return 0x811c9dc5 | 0;
}

/** The hash of some units and one more after them (FNV-1a). */
export function extendHash(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** A hash, of another kind, of the last two units of a word of a key and the symbol, or the first unit of the word, behind it. */
export function jointHash(before: number, last: number, next: number): number {
	return extendHash(extendHash(extendHash(0x1b873593, before), last), next);
}
