/**
 * The index is one `ArrayBuffer` of 32-bit numbers (little-endian, as every machine that runs it), so that it can be written to
 * a file, sent to a worker and used without being read through. Sections follow the header in the order of `sectionLengths`.
 *
 * - *slots*: an open hash table, two words a slot: a hash of folded units (0: free), and `firstForm << 1 | continues`. A slot
 *   exists for every whole key and, marked as continuing, for every start of a key after which a text may begin a new word.
 * - *filter*: bits of each hash, in the word of its number modulo the size: a word not all of whose bits are set begins no
 *   term. One more bit marks whole keys.
 * - *followers*: in the word of the same number, bits of what terms go on with behind such a word (`wordFilter.ts`).
 * - *prefixes*: a filter too, of all beginnings of all keys, and of the letters around their spaces and symbols (`jointHash`):
 *   what goes on otherwise goes on in no term.
 * - *forms*: `formWords` words a form, those of one hash one after the other; form 0 is none.
 * - *surfaces*: where the text of each surface starts in *text*, and after the last one, where it ends.
 * - *units*, *marks*: the keys of all forms, see `KeyUnits`. *text*: UTF-16 units of all surfaces.
 */
export const formatVersion = 0x41490005;

/** Numbers of the header. */
export const enum Header {
	Version,
	Slots,
	FilterWords,
	PrefixWords,
	Forms,
	Surfaces,
	Units,
	Text,
	Entries,
	LongestKey,
	Length,
}

/** Fields of a form. */
export const enum Form {
	UnitsStart,
	Size,
	Entry,
	Surface,
}
export const formWords = 4;

/** Fields of a form's size: units, those before the first word, and flags. */
export const lengthBits = 0xffff;
export const leadShift = 16;
export const leadBits = 0xf;
export const ambiguousFlag = 1 << 20;

/** The last form of its hash. */
export const lastFlag = 1 << 21;

/** The form is written as the glossary writes its entry's name. */
export const nameFlag = 1 << 22;

/** The sections of an index, as views of its buffer: nothing is copied. */
export interface IndexSections {
	readonly buffer: ArrayBuffer;
	readonly entryCount: number;

	/** Units of the longest key. */
	readonly longestKey: number;
	readonly slots: Int32Array;
	readonly filter: Int32Array;
	readonly followers: Int32Array;
	readonly prefixes: Int32Array;
	readonly forms: Int32Array;
	readonly surfaces: Int32Array;
	readonly units: Uint16Array;
	readonly marks: Uint8Array;
	readonly text: Uint16Array;
}

/** How many of each an index holds. */
export interface SectionCounts {
	readonly slots: number;
	readonly filterWords: number;
	readonly prefixWords: number;
	readonly forms: number;
	readonly surfaces: number;
	readonly units: number;
	readonly text: number;
	readonly entries: number;
	readonly longestKey: number;
}

/** Makes an empty buffer for so much, its header filled in. */
export function createSections(counts: SectionCounts): IndexSections {
	const words = wordsBeforeUnits(counts);
	const byteLength = words * 4 + counts.units * 2 + counts.text * 2 + counts.units;
	const buffer = new ArrayBuffer(Math.ceil(byteLength / 4) * 4);
	const header = new Int32Array(buffer, 0, Header.Length);
	header[Header.Version] = formatVersion;
	header[Header.Slots] = counts.slots;
	header[Header.FilterWords] = counts.filterWords;
	header[Header.PrefixWords] = counts.prefixWords;
	header[Header.Forms] = counts.forms;
	header[Header.Surfaces] = counts.surfaces;
	header[Header.Units] = counts.units;
	header[Header.Text] = counts.text;
	header[Header.Entries] = counts.entries;
	header[Header.LongestKey] = counts.longestKey;
	return viewSections(buffer);
}

/**
 * Views a buffer that `createSections` made, here or elsewhere.
 *
 * @throws {Error} when the buffer is of another version of the format, or cut short.
 */
export function viewSections(buffer: ArrayBuffer): IndexSections {
	const header = new Int32Array(buffer, 0, Math.min(Header.Length, buffer.byteLength >> 2));
	const counts: SectionCounts = {
		slots: header[Header.Slots] ?? 0,
		filterWords: header[Header.FilterWords] ?? 0,
		prefixWords: header[Header.PrefixWords] ?? 0,
		forms: header[Header.Forms] ?? 0,
		surfaces: header[Header.Surfaces] ?? 0,
		units: header[Header.Units] ?? 0,
		text: header[Header.Text] ?? 0,
		entries: header[Header.Entries] ?? 0,
		longestKey: header[Header.LongestKey] ?? 0,
	};
	const unitsAt = wordsBeforeUnits(counts) * 4;
	const textAt = unitsAt + counts.units * 2;
	const marksAt = textAt + counts.text * 2;
	if (header[Header.Version] !== formatVersion || marksAt + counts.units > buffer.byteLength) {
		throw new Error('Not a term index of this version');
	}

	const lengths = sectionLengths(counts);
	const [slots, filter, followers, prefixes, forms, surfaces] = lengths.map((length, section) => {
		const wordsBefore = lengths.slice(0, section).reduce((sum, other) => sum + other, Header.Length);
		return new Int32Array(buffer, wordsBefore * 4, length);
	}) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
	return {
		buffer,
		entryCount: counts.entries,
		longestKey: counts.longestKey,
		slots,
		filter,
		followers,
		prefixes,
		forms,
		surfaces,
		units: new Uint16Array(buffer, unitsAt, counts.units),
		text: new Uint16Array(buffer, textAt, counts.text),
		marks: new Uint8Array(buffer, marksAt, counts.units),
	};
}

function wordsBeforeUnits(counts: SectionCounts): number {
	return sectionLengths(counts).reduce((sum, length) => sum + length, Header.Length);
}

/** Words of the sections that come first, in their order. */
function sectionLengths({ slots, filterWords, prefixWords, forms, surfaces }: SectionCounts): number[] {
	return [slots * 2, filterWords, filterWords, prefixWords, forms * formWords, surfaces + 1];
}
