import { foldUnit, kindOfUnit, UnitKind } from '../writing/letters';

const ampersand = 0x26;

/** What a unit is to the scanning loop, if it is no letter or digit of ASCII: those stand for the unit that they fold to. */
export const enum Scanned {
	Gap = 0,

	/** An ampersand, too: what it begins may stand for a hyphen, or a letter. */
	Hyphen = 1,

	/** Beyond ASCII, and more than a gap or hyphen. */
	Other = 2,
}

/** For every unit what it is to the loop. Beyond ASCII, gaps and hyphens are noted as texts show them. */
export const scannedUnits = new Uint8Array(65536).fill(Scanned.Other);
for (let unit = 0; unit < 128; unit++) {
	const kind = kindOfUnit(unit);
	scannedUnits[unit] = kind === UnitKind.Letter ? foldUnit(unit) : kind === UnitKind.Hyphen ? Scanned.Hyphen : Scanned.Gap;
}

scannedUnits[ampersand] = Scanned.Hyphen;

/** Spares the loop from asking again about a unit that begins no word. */
export function noteGap(unit: number): void {
	const kind = kindOfUnit(unit);
	if (kind === UnitKind.Space || kind === UnitKind.Symbol) {
		scannedUnits[unit] = Scanned.Gap;
	} else if (kind === UnitKind.Hyphen) {
		scannedUnits[unit] = Scanned.Hyphen;
	}
}
