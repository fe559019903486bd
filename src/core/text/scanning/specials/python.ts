import type { SpecialRule, StringRule as StringData } from '../../languages/languageData';
import { isLetter, isWord } from '../characters';
import type { LanguageParts } from '../compileLanguage';
import { FunctionRule } from '../functionRule';
import { isContinuation } from '../lineEndings';
import type { OpenRule } from '../openRule';
import { StringRule } from '../stringRule';

/** A string of Python, by its prefix; a docstring where a statement may begin. */
export function pythonQuote(data: SpecialRule, parts: LanguageParts): OpenRule {
	const quote = data.open;
	const inserts = [{ open: '{', close: '}', doubled: true as const }];
	const one: StringData = { string: quote, lines: 'escaped' };
	const many: StringData = { string: quote.repeat(3), lines: 'many' };
	const rules = {
		one: new StringRule(one, []),
		oneFormat: new StringRule({ ...one, inserts }, [parts.insertMode({ ...inserts[0]!, comments: false }, true)]),
		oneDoc: new StringRule({ ...one, kind: 'docstring' }, []),
		many: new StringRule(many, []),
		manyFormat: new StringRule({ ...many, inserts }, [parts.insertMode({ ...inserts[0]!, comments: false }, false)]),
		manyDoc: new StringRule({ ...many, kind: 'docstring' }, []),
	};
	return new FunctionRule(quote, data, (scan, text, at, end) => {
		const triple = text.startsWith(many.string, at);
		let start = at;
		while (start > scan.lineStart && at - start < 3 && isLetter(text.charCodeAt(start - 1))) {
			start--;
		}

		let isFormat = false;
		if (start < at) {
			const prefix = text.slice(start, at).toLowerCase();
			const known =
				(start === scan.lineStart || !isWord(text.charCodeAt(start - 1))) && /^(?:[rubft]|[bft]r|r[bft])$/.test(prefix);
			isFormat = known && /[ft]/.test(prefix);
			start = known ? start : at;
		}

		if (isFormat) {
			return (triple ? rules.manyFormat : rules.oneFormat).enter(scan, text, at, end);
		}

		const isDoc = scan.startsLine(text, start) && !isContinuation(scan) && text.charCodeAt(start) !== 98;
		if (triple) {
			return (isDoc ? rules.manyDoc : rules.many).enter(scan, text, at, end);
		}

		return (isDoc ? rules.oneDoc : rules.one).enter(scan, text, at, end);
	});
}
