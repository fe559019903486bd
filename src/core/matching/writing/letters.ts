/**
 * What a UTF-16 unit is to matching. Letters (and digits) make words; of unspaced scripts (Han, Kana, Hangul, Thai …) every
 * letter is a word. Spaces and hyphens (underscores and middle dots among them) may stand between the words of a term; ignored
 * units (soft hyphens, joiners, combining marks) may stand anywhere; every other unit is a symbol and counts as itself.
 *
 * A `const enum`, as others here, because a bundler writes its numbers into the loops that read a text.
 */
export const enum UnitKind {
	Letter = 1,
	Unspaced = 2,
	Space = 3,
	Hyphen = 4,
	Ignored = 5,
	Symbol = 6,

	/** Folds to several units (`ß`), or is half of a surrogate pair: see `foldAt`. */
	Several = 7,
}

/** Set in a unit's description beside its kind. */
export const capitalBit = 8;

/** Shown only where a line ends behind it. */
export const softHyphen = 0xad;

const descriptions = new Uint8Array(65536);
const foldedUnits = new Uint16Array(65536);

const unspacedScript =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const marks = /\p{M}/gu;
const space = /[\s\p{Z}]/u;
const ignored = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const hyphens = '-_\u00b7\u2010\u2011\u2012\u2013\u2027\u2212\u30a0\u30fb\ufe58\ufe63\uff0d\uff3f\uff65';
const apostrophes = "'\u2018\u2019\u201b\u02bc\uff07`\u00b4\u2032";
const voicingMark = /[\u3099\u309a\uff9e\uff9f]/;

/** Letters that no normal form takes apart, yet readers take for these. */
const lookalikes: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	ς: 'σ',
};

/**
 * Describes a unit: its kind, and `capitalBit` for a capital letter. What is learnt of a unit is kept, so this costs one look-up.
 */
export function describeUnit(unit: number): number {
	const known = descriptions[unit]!;
	return known !== 0 ? known : learnUnit(unit);
}

export function kindOfUnit(unit: number): number {
	return describeUnit(unit) & 7;
}

/** The unit that a letter or symbol folds to, of the kinds that fold to exactly one. */
export function foldUnit(unit: number): number {
	describeUnit(unit);
	return foldedUnits[unit]!;
}

/** Whether a letter, digit or something ignored stands at a place, of a script that writes spaces. */
export function isLetterAt(text: string, position: number): boolean {
	const kind = kindOfUnit(text.charCodeAt(position));
	return kind === UnitKind.Letter || kind === UnitKind.Several || kind === UnitKind.Ignored;
}

export function isLineBreak(unit: number): boolean {
	return unit === 0x0a || unit === 0x0d;
}

/** A character that `foldAt` has read. */
export interface FoldedCharacter {
	readonly kind: UnitKind;
	readonly capital: boolean;

	/** UTF-16 units that it takes in the text. */
	readonly length: number;
	readonly folded: string;
}

/** Folds the character at `at`: the way for surrogate pairs, ligatures and voiced kana, and where speed does not count. */
export function foldAt(text: string, at: number): FoldedCharacter {
	const unit = text.charCodeAt(at);
	const description = describeUnit(unit);
	const known = description & 7;
	if (known !== UnitKind.Several) {
		const isFolded = known === UnitKind.Letter || known === UnitKind.Unspaced || known === UnitKind.Symbol;
		const folded = isFolded ? String.fromCharCode(foldedUnits[unit]!) : '';
		return { kind: known, capital: (description & capitalBit) !== 0, length: 1, folded };
	}

	const codePoint = text.codePointAt(at)!;
	const character = severals.get(codePoint) ?? learnSeveral(codePoint);
	const next = at + character.length;
	if (character.kind === UnitKind.Unspaced && next < text.length && voicingMark.test(text[next]!)) {
		return { ...character, length: character.length + 1, folded: text.slice(at, next + 1).normalize('NFKC') };
	}

	return character;
}

/** What is known of characters that fold to several units; forgotten when there are too many. */
const severals = new Map<number, FoldedCharacter>();
const mostSeverals = 10_000;

function learnSeveral(codePoint: number): FoldedCharacter {
	const text = String.fromCodePoint(codePoint);
	const kind = kindOfCharacter(text);
	const character = { kind, capital: isCapital(text), length: text.length, folded: foldCharacter(text, kind) };
	if (severals.size >= mostSeverals) {
		severals.clear();
	}

	severals.set(codePoint, character);
	return character;
}

/** Learns what a unit is that no text has shown before. */
function learnUnit(unit: number): number {
	const character = String.fromCharCode(unit);
	const kind = (unit & 0xf800) === 0xd800 ? UnitKind.Several : kindOfCharacter(character);
	const folded = foldCharacter(character, kind);
	const takesMark = kind === UnitKind.Unspaced && takesVoicing(character);
	const single = folded.length === 1 || kind >= UnitKind.Space;
	foldedUnits[unit] = folded.charCodeAt(0);
	return (descriptions[unit] = (single && !takesMark ? kind : UnitKind.Several) | (isCapital(character) ? capitalBit : 0));
}

/** Half-width kana, whose voicing mark is a unit of its own; and kana before a combining one is left to `foldAt` as well. */
function takesVoicing(character: string): boolean {
	const whole = character.normalize('NFKC');
	return (whole + '\u3099').normalize('NFC').length === 1 || (whole + '\u309a').normalize('NFC').length === 1;
}

function kindOfCharacter(character: string): number {
	if (hyphens.includes(character)) {
		return UnitKind.Hyphen;
	}

	if (ignored.test(character)) {
		return UnitKind.Ignored;
	}

	if (space.test(character)) {
		return UnitKind.Space;
	}

	if (unspacedScript.test(character) && (letterOrDigit.test(character) || mark.test(character))) {
		return UnitKind.Unspaced;
	}

	if (letterOrDigit.test(character)) {
		return UnitKind.Letter;
	}

	return mark.test(character) ? UnitKind.Ignored : UnitKind.Symbol;
}

function foldCharacter(character: string, kind: number): string {
	if (kind === UnitKind.Unspaced) {
		return character.normalize('NFKC');
	}

	if (kind === UnitKind.Symbol) {
		return apostrophes.includes(character) ? "'" : foldSymbol(character);
	}

	if (kind !== UnitKind.Letter) {
		return '';
	}

	const base = character.toLowerCase().normalize('NFKD').replace(marks, '').toLowerCase();
	const folded = [...base].map(letter => lookalikes[letter] ?? letter).filter(letter => letterOrDigit.test(letter));
	return folded.join('') || character;
}

/** Full-width forms of ASCII are the only symbols that fold. */
function foldSymbol(character: string): string {
	const unit = character.charCodeAt(0);
	return unit > 0xff00 && unit < 0xff5f ? String.fromCharCode(unit - 0xfee0) : character;
}

function isCapital(character: string): boolean {
	const plain = character.normalize('NFKC');
	return plain !== plain.toLowerCase();
}
