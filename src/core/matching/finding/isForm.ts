import { ambiguousFlag, Form, formWords, leadBits, leadShift, lengthBits, type IndexSections } from '../index/indexLayout';
import { apartMark, capitalMark, hyphenMark, smallMark, spaceMark } from '../forms/keyUnits';
import { capitalBit, describeUnit, foldAt, foldUnit, isLetterAt, isLineBreak, softHyphen, UnitKind } from '../writing/letters';
import { Reading } from './reading';
import { Scanned, scannedUnits } from './scannedUnits';

const fewestLettersOfAnyCase = 3;
const zero = 0x30;
const nine = 0x39;

/**
 * Whether the text between `at` and `end` is a form of an index, letter by letter: same hashes only suggest it. Of symbols that
 * the form has before its first word, the text before `at` is asked.
 */
export function isForm(sections: IndexSections, form: number, text: string, at: number, end: number, reading: Reading): boolean {
	const { forms, units, marks } = sections;
	const size = forms[form * formWords + Form.Size]!;
	const lead = (size >> leadShift) & leadBits;
	const keyStart = forms[form * formWords + Form.UnitsStart]!;
	const keyEnd = keyStart + (size & lengthBits);
	for (let index = 1; index <= lead; index++) {
		if (at < index || foldUnit(text.charCodeAt(at - index)) !== units[keyStart + lead - index]) {
			return false;
		}
	}

	const anyCase = isAnyCase(size, reading);
	let key = keyStart + lead;
	let gap = 0;
	for (let position = at; position < end;) {
		const unit = text.charCodeAt(position);
		const letter = scannedUnits[unit]!;
		const description = letter > Scanned.Other ? UnitKind.Letter | (letter === unit ? 0 : capitalBit) : describeUnit(unit);
		const kind = description & ~capitalBit;
		let length = 1;
		if (kind === UnitKind.Space) {
			gap ||= isHyphenated(text, position) ? hyphenMark : spaceMark;
		} else if (kind === UnitKind.Hyphen) {
			gap = hyphenMark;
		} else if (kind !== UnitKind.Ignored) {
			const character = kind === UnitKind.Several ? foldAt(text, position) : undefined;
			const isCapital = character ? character.capital : (description & capitalBit) !== 0;
			const mark = key < keyEnd ? marks[key]! : 0;
			if (gap === hyphenMark && isLetterAt(text, position) && !isDigitPair(units[key - 1]!, units[key]!)) {
				gap = 0;
			}

			if ((gap & ~mark) !== 0 || (gap === 0 && (mark & apartMark) !== 0)) {
				return false;
			}

			if (!anyCase && (isCapital ? (mark & smallMark) !== 0 : (mark & capitalMark) !== 0)) {
				return false;
			}

			length = character?.length ?? 1;
			const count = character?.folded.length ?? 1;
			for (let index = 0; index < count; index++) {
				if (key >= keyEnd || units[key++] !== (character ? character.folded.charCodeAt(index) : foldUnit(unit))) {
					return false;
				}
			}

			gap = 0;
		}

		position += length;
	}

	return key === keyEnd;
}

/** Whether a soft hyphen at the end of a line parts a word there. */
function isHyphenated(text: string, lineBreak: number): boolean {
	return text.charCodeAt(lineBreak - 1) === softHyphen && isLineBreak(text.charCodeAt(lineBreak));
}

/** Whether capitals do not count. */
function isAnyCase(size: number, reading: Reading): boolean {
	const isLongAndClear = (size & ambiguousFlag) === 0 && (size & lengthBits) >= fewestLettersOfAnyCase;
	return reading === Reading.AnyCase || (reading === Reading.Code && isLongAndClear);
}

function isDigitPair(before: number, after: number): boolean {
	return before >= zero && before <= nine && after >= zero && after <= nine;
}
