import type { FormList, ListedForm } from '../forms/formList';
import { createSections, Form, formWords, lastFlag, leadShift, type IndexSections } from './indexLayout';
import { breakMarks, emptyHash, extendHash, jointHash, spaceMark, type KeyUnits } from '../forms/keyUnits';
import { UnitKind, kindOfUnit } from '../writing/letters';
import { hold, homeSlot, storedHash } from './slotTable';
import { followerBit, holdWord } from './wordFilter';

const filterBitsPerHash = 16;

/** Most beginnings of keys are beginnings of several. */
const prefixBitsPerUnit = 1;

/** Lays forms out as the tables of an index. Takes time in proportion to their letters. */
export function buildTables(list: FormList): IndexSections {
	const byHash = new Map<number, ListedForm[]>();
	const followers = new Map<number, number>();
	let unitCount = 0;
	let longestKey = 0;
	for (const form of list.forms) {
		const whole = hashStarts(form.key, (hash, next) => followers.set(hash, (followers.get(hash) ?? 0) | followerBit(next)));
		const sameHash = byHash.get(whole);
		if (sameHash) {
			sameHash.push(form);
		} else {
			byHash.set(whole, [form]);
		}

		unitCount += form.key.units.length;
		longestKey = Math.max(longestKey, form.key.units.length);
	}

	const hashes = new Set([...byHash.keys(), ...followers.keys()]);
	const sections = createSections({
		slots: powerOfTwoFrom(hashes.size * 2),
		filterWords: powerOfTwoFrom((hashes.size * filterBitsPerHash) / 32),
		prefixWords: powerOfTwoFrom((unitCount * prefixBitsPerUnit) / 32),
		forms: list.forms.length + 1,
		surfaces: list.surfaces.length,
		units: unitCount,
		text: list.surfaces.reduce((length, surface) => length + surface.length, 0),
		entries: list.entryCount,
		longestKey,
	});

	// A hash of 0 is stored as another one: who asks the filter need not know.
	holdWord(sections.filter, sections.followers, 0, true, -1);
	for (const { key } of list.forms) {
		holdPrefixes(sections.prefixes, key);
	}

	writeSurfaces(sections, list.surfaces);
	const firstForms = writeForms(sections, byHash);
	for (const hash of hashes) {
		const form = firstForms.get(hash) ?? 0;
		writeSlot(sections.slots, hash, form * 2 + (followers.has(hash) ? 1 : 0));
		holdWord(sections.filter, sections.followers, hash, form !== 0, followers.get(hash) ?? 0);
	}

	return sections;
}

/**
 * The hash of a key.
 *
 * @param tell Takes the hash of every start of it after which a text may begin a new word, and the unit that this begins with.
 */
function hashStarts({ units, marks, lead }: KeyUnits, tell: (hash: number, next: number) => void): number {
	let hash = emptyHash();
	for (let index = lead; index < units.length; index++) {
		const isBreak = (marks[index]! & breakMarks) !== 0 || isSymbol(units[index]!) || isSymbol(units[index - 1]!);
		if (isBreak && index > lead) {
			tell(storedHash(hash), units[index]!);
		}

		hash = extendHash(hash, units[index]!);
	}

	return storedHash(hash);
}

function holdPrefixes(prefixes: Int32Array, { units, marks, lead }: KeyUnits): void {
	let hash = emptyHash();
	for (let index = lead; index < units.length; index++) {
		hash = extendHash(hash, units[index]!);
		hold(prefixes, hash);
		if (index >= lead + 2 && ((marks[index]! & spaceMark) !== 0 || isSymbol(units[index]))) {
			hold(prefixes, jointHash(units[index - 2]!, units[index - 1]!, units[index]!));
		}
	}
}

function isSymbol(unit: number | undefined): boolean {
	return unit !== undefined && kindOfUnit(unit) === UnitKind.Symbol;
}

function powerOfTwoFrom(least: number): number {
	return 2 ** Math.ceil(Math.log2(Math.max(least, 16)));
}

function writeSurfaces({ surfaces, text }: IndexSections, written: readonly string[]): void {
	let end = 0;
	for (const [number, surface] of written.entries()) {
		surfaces[number] = end;
		for (let index = 0; index < surface.length; index++) {
			text[end++] = surface.charCodeAt(index);
		}
	}

	surfaces[written.length] = end;
}

/** Writes the forms, those of one hash side by side, and tells where those of each hash begin. */
function writeForms(
	{ forms, units, marks }: IndexSections,
	byHash: ReadonlyMap<number, readonly ListedForm[]>,
): Map<number, number> {
	const firstForms = new Map<number, number>();
	let form = 1;
	let end = 0;
	for (const [hash, sameHash] of byHash) {
		firstForms.set(hash, form);
		for (const [index, { key, entry, surface, flags }] of sameHash.entries()) {
			const at = form++ * formWords;
			forms[at + Form.UnitsStart] = end;
			forms[at + Form.Size] = key.units.length | (key.lead << leadShift) | flags | (index === sameHash.length - 1 ? lastFlag : 0);
			forms[at + Form.Entry] = entry;
			forms[at + Form.Surface] = surface;
			units.set(key.units, end);
			marks.set(key.marks, end);
			end += key.units.length;
		}
	}

	return firstForms;
}

function writeSlot(slots: Int32Array, hash: number, value: number): void {
	const mask = slots.length / 2 - 1;
	let slot = homeSlot(hash, mask);
	while (slots[slot * 2] !== 0) {
		slot = (slot + 1) & mask;
	}

	slots[slot * 2] = hash;
	slots[slot * 2 + 1] = value;
}
