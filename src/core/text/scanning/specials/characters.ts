import type { SpecialRule } from '../../languages/languageData';
import type { LanguageParts } from '../compileLanguage';
import { isWord } from '../characters';
import { FunctionRule } from '../functionRule';
import type { OpenRule } from '../openRule';
import { StringRule } from '../stringRule';

/** A character that its mark quotes: `\"` of Clojure, `?"` of Emacs Lisp, `$"` of Erlang, `#\"` of Scheme. */
export function quotedCharacter(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		if (at > scan.lineStart && isWord(text.charCodeAt(at - 1))) {
			return -1;
		}

		const quoted = at + data.open.length;
		return Math.min(end, quoted + (text.charCodeAt(quoted) === 92 ? 2 : 1));
	});
}

/** A string that is documentation if what stands before it on its line matches `option`, a regular expression. */
export function docString(data: SpecialRule, parts: LanguageParts): OpenRule {
	const before = new RegExp(`${data.option ?? '^\\s*'}$`);
	const rule = { string: data.open, lines: 'many' as const };
	const doc = new StringRule({ ...rule, kind: 'docstring' });
	const inserts = [{ open: '#{', close: '}' }];
	const plain = new StringRule({ ...rule, inserts }, () => [parts.insertMode(inserts[0]!, false)]);
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const isDoc = before.test(text.slice(Math.max(scan.lineStart, at - 100), at));
		return (isDoc ? doc : plain).enter(scan, text, at, end);
	});
}

/** An attribute that `option`, a regular expression, takes up to the quotes of its documentation: `@doc ~S"""`. */
export function docAttribute(data: SpecialRule): OpenRule {
	const attribute = new RegExp(`${data.option}(?=["'])`, 'y');
	const quotes = ['"""', "'''", '"', "'"].map(string => new StringRule({ string, lines: 'many', kind: 'docstring' }));
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		attribute.lastIndex = at;
		const open = attribute.test(text) ? attribute.lastIndex : end;
		const quote = open < end ? quotes.find(rule => text.startsWith(rule.open, open)) : undefined;
		return quote ? quote.enter(scan, text, open, end) : -1;
	});
}

/** The brace that closes code which stands in braces of another language; the payload counts those inside. */
export function closingBrace(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, _text, at) => {
		if (scan.payload === 0) {
			scan.pop();
		} else {
			scan.setPayload(scan.payload - 1);
		}

		return at + 1;
	});
}

export function openingBrace(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, _text, at) => {
		scan.setPayload(Math.min(scan.payload + 1, 0xffff));
		return at + 1;
	});
}

/** A word that begins a comment in column 7, as in COBOL. */
export function columnSeven(data: SpecialRule): OpenRule {
	const comment = new StringRule({ string: data.open, close: '\n', escape: '', kind: 'comment' });
	return new FunctionRule(data.open, data, (scan, text, at, end) =>
		at - scan.lineStart === 6 ? comment.enter(scan, text, at, end) : -1,
	);
}
