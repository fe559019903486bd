import type { SpecialRule } from '../../languages/languageData';
import { isSpace, isWord, skipSpaceBack } from '../characters';
import { FunctionRule } from '../functionRule';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';

/** Words before which a slash begins a regular expression and `<` an element. */
const operators = new Set(
	'return case typeof instanceof in of new delete void do else yield await throw default export'.split(' '),
);

/** Longer ones are taken for divisions, lest a line of slashes cost its square. */
const maxRegExpUnits = 1000;

/** A regular expression of JavaScript. */
export function scriptSlash(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) =>
		startsOperand(scan, text, at) ? findRegExpEnd(text, at + 1, end) : -1,
	);
}

/** Whether an operand is due at `at`, judged by what stands before it on the line. */
export function startsOperand(scan: Scan, text: string, at: number): boolean {
	const last = skipSpaceBack(text, at, scan.lineStart);
	if (last === scan.lineStart) {
		return true;
	}

	const code = text.charCodeAt(last - 1);
	if (isWord(code) || code === 36) {
		let start = last - 1;
		while (start > scan.lineStart && last - start < 12 && isWord(text.charCodeAt(start - 1))) {
			start--;
		}

		const before = text.charCodeAt(start - 1);
		return operators.has(text.slice(start, last)) && (start === scan.lineStart || (before !== 46 && before !== 36));
	}

	// Behind a bracket or a quote an operand has just ended; `++` and `--` mostly end one.
	return (
		code !== 41 &&
		code !== 93 &&
		code !== 125 &&
		code !== 34 &&
		code !== 39 &&
		code !== 96 &&
		!((code === 43 || code === 45) && text.charCodeAt(last - 2) === code)
	);
}

/** The column behind a regular expression's flags, or -1 if it does not end on this line. */
export function findRegExpEnd(text: string, from: number, end: number): number {
	let inClass = false;
	const last = Math.min(end, from + maxRegExpUnits);
	for (let index = from; index < last; index++) {
		const code = text.charCodeAt(index);
		if (code === 92) {
			index++;
		} else if (code === 91) {
			inClass = true;
		} else if (code === 93) {
			inClass = false;
		} else if (code === 47 && !inClass) {
			return index === from ? -1 : skipFlags(text, index + 1, end);
		}
	}

	return -1;
}

function skipFlags(text: string, from: number, end: number): number {
	while (from < end && isWord(text.charCodeAt(from)) && !isSpace(text.charCodeAt(from))) {
		from++;
	}

	return from;
}
