import type { SpecialRule, StringRule as StringData } from '../../languages/languageData';
import { isWord } from '../characters';
import type { LanguageParts } from '../compileLanguage';
import { FunctionRule } from '../functionRule';
import { isContinuation } from '../lineEndings';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { StringRule } from '../stringRule';

/** A string of Python, by its prefix; a docstring where a statement may begin. */
export function pythonQuote(data: SpecialRule, parts: LanguageParts): OpenRule {
	const quote = data.open;
	const inserts = [{ open: '{', close: '}', doubled: true as const }];
	const one: StringData = { string: quote, lines: 'escaped' };
	const many: StringData = { string: quote.repeat(3), lines: 'many' };
	const rules = {
		one: new StringRule(one),
		oneFormat: new StringRule({ ...one, inserts }, () => [parts.insertMode({ ...inserts[0]!, comments: false }, true)]),
		oneDoc: new StringRule({ ...one, kind: 'docstring' }),
		many: new StringRule(many),
		manyFormat: new StringRule({ ...many, inserts }, () => [parts.insertMode({ ...inserts[0]!, comments: false }, false)]),
		manyDoc: new StringRule({ ...many, kind: 'docstring' }),
	};
	const quoteCode = quote.charCodeAt(0);
	return new FunctionRule(quote, data, (scan, text, at, end) => {
		const isTriple = text.charCodeAt(at + 1) === quoteCode && text.charCodeAt(at + 2) === quoteCode;
		const start = findPrefix(scan, text, at);
		if (start < at && (isFormatLetter(text.charCodeAt(start)) || isFormatLetter(text.charCodeAt(at - 1)))) {
			return (isTriple ? rules.manyFormat : rules.oneFormat).enter(scan, text, at, end);
		}

		const isDoc = scan.startsLine(text, start) && !isContinuation(scan) && text.charCodeAt(start) !== 98;
		if (isTriple) {
			return (isDoc ? rules.manyDoc : rules.many).enter(scan, text, at, end);
		}

		return (isDoc ? rules.oneDoc : rules.one).enter(scan, text, at, end);
	});
}

/** The column of a string's first letter, as in `rb"…"`; `at` if there is none. */
function findPrefix(scan: Scan, text: string, at: number): number {
	let start = at;
	while (start > scan.lineStart && at - start < 2 && isPrefixLetter(text.charCodeAt(start - 1))) {
		start--;
	}

	return start > scan.lineStart && isWord(text.charCodeAt(start - 1)) ? at : start;
}

/** One of `b`, `f`, `r`, `t`, `u`, in either case. */
function isPrefixLetter(code: number): boolean {
	const lower = code | 32;
	return lower === 98 || lower === 102 || lower === 114 || lower === 116 || lower === 117;
}

function isFormatLetter(code: number): boolean {
	return (code | 32) === 102 || (code | 32) === 116;
}
