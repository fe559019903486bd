import { apartMark, capitalMark, hyphenMark, smallMark, spaceMark, type KeyUnits } from './keyUnits';
import { foldAt, UnitKind } from '../writing/letters';
import { wordBreaks } from './wordBreaks';

/**
 * Which letters' case counts. `capitals`: a capital of the glossary must be one in the text. `inner`: so must capitals of
 * acronyms and mixed-case words, but not a word's first one alone. `exact`: every letter's. `none`: no letter's.
 */
export type CaseRule = 'capitals' | 'inner' | 'exact' | 'none';

const wordPattern = /[\p{L}\p{N}\p{M}\u00ad]+/gu;
const titleCase = /^\p{Lu}[^\p{Lu}]+$/u;
const digit = /\p{N}/u;

/** Symbols that may stand between spaces, or between none. */
const looseSymbols = '/&+';

/**
 * Spells a surface of the glossary as a key of the index.
 *
 * @returns `undefined` for a surface without any letter or digit.
 */
export function spellKey(surface: string, rule: CaseRule): KeyUnits | undefined {
	const units: number[] = [];
	const marks: number[] = [];
	const caseMarks = caseMarksOf(surface, rule);
	const breaks = breaksOf(surface);
	let lead = 0;
	let lastCharacter = '';
	let lastKind: number = UnitKind.Symbol;
	let apart = false;
	let words = 0;
	let lastWordEnd = 0;

	for (let at = 0; at < surface.length;) {
		const { kind, capital, folded, length } = foldAt(surface, at);
		if (kind === UnitKind.Space || kind === UnitKind.Hyphen) {
			apart = true;
		} else if (kind !== UnitKind.Ignored) {
			const isSymbol = kind === UnitKind.Symbol;
			let mark = breaks.has(at) ? spaceMark | hyphenMark : 0;
			if (units.length > 0 && (kind === UnitKind.Unspaced || lastKind === UnitKind.Unspaced)) {
				mark |= spaceMark | hyphenMark;
			} else if (isSymbol || lastKind === UnitKind.Symbol) {
				const loose = words > 0 && looseSymbols.includes(isSymbol ? folded : lastCharacter);
				mark |= apart || loose ? spaceMark : 0;
			} else if (apart) {
				mark |= spaceMark | hyphenMark | (digit.test(lastCharacter) && digit.test(folded) ? apartMark : 0);
			}

			for (let index = 0; index < folded.length; index++) {
				const unitMarks = isSymbol ? 0 : caseMark(caseMarks, at, capital);
				units.push(folded.charCodeAt(index));
				marks.push(units.length === 1 ? unitMarks : (index === 0 ? mark : 0) | unitMarks);
			}

			if (isSymbol) {
				lead += words === 0 ? 1 : 0;
			} else {
				words++;
				lastWordEnd = units.length;
			}

			[lastKind, lastCharacter, apart] = [kind, folded, false];
		}

		at += length;
	}

	// Symbols at the end belong to the word before them (`C++`): nothing may come between.
	for (let index = lastWordEnd; index < marks.length; index++) {
		marks[index]! &= ~(spaceMark | hyphenMark);
	}

	return words === 0 ? undefined : { units, marks, lead };
}

function caseMark(rules: readonly CaseRule[], at: number, capital: boolean): number {
	switch (rules[at]) {
		case 'exact':
			return capital ? capitalMark : smallMark;
		case 'capitals':
			return capital ? capitalMark : 0;
		default:
			return 0;
	}
}

/** The rule that holds at every unit of a surface, once `inner` is decided word by word. */
function caseMarksOf(surface: string, rule: CaseRule): readonly CaseRule[] {
	const rules = new Array<CaseRule>(surface.length).fill(rule);
	if (rule === 'inner') {
		for (const word of surface.matchAll(wordPattern)) {
			let offset = word.index;
			for (const part of word[0].match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+(?=\p{Lu}[^\p{Lu}])|\p{Lu}+/gu) ?? []) {
				rules.fill(titleCase.test(part) ? 'none' : 'capitals', offset, offset + part.length);
				offset += part.length;
			}
		}
	}

	return rules;
}

function breaksOf(surface: string): ReadonlySet<number> {
	const words = [...surface.matchAll(wordPattern)];
	return new Set(words.flatMap(word => [...wordBreaks(word[0])].map(offset => word.index + offset)));
}
