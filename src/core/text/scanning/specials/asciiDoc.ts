import type { SpecialRule } from '../../languages/languageData';
import { isSpace, isWord, skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import type { OpenRule } from '../openRule';
import { addCodeSpan, CodeSpanMode, findTicks, mayGoOn, skipTicks } from '../prose/codeSpan';

/** What ends a paragraph: lists, block delimiters and titles, attributes, tables, `+` alone, labels of a list. */
const blockStart =
	/(?:[*.-]+|\d+\.)\s|\+\s*$|={1,6}\s|(?:-{2}\s*$|-{4}|\.{4}|\+{4}|\*{4}|_{4}|\/{4}|```|\|)|\[.*\]\s*$|.*(?:::|;;)(?:\s|$)/y;

const codeSpan = new CodeSpanMode((scan, text, end) => {
	blockStart.lastIndex = skipSpace(text, scan.lineStart, end);
	return blockStart.lastIndex === end || blockStart.test(text) ? -1 : skipSpace(text, scan.lineStart, end);
});

/** Code between backticks; but "`quoted`" and ``quoted'' are text. */
export function asciiDocCode(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const behind = skipTicks(text, at, end);
		const width = behind - at;
		const before = at > scan.lineStart ? text.charCodeAt(at - 1) : 32;
		const next = behind < end ? text.charCodeAt(behind) : 32;
		const closesQuote = (next === 34 || next === 39) && !isSpace(before);
		const isOpening = !isSpace(next) && !closesQuote && before !== 92;
		if (!isOpening || width > 2 || (width === 1 && (isWord(before) || before === 34 || before === 39))) {
			return behind;
		}

		const close = findTicks(text, behind, end, width);
		if (close >= 0) {
			addCodeSpan(scan, text, behind, close);
			return close + width;
		}

		if (width === 1 && mayGoOn(text, at, behind, end, scan.lineStart)) {
			addCodeSpan(scan, text, behind, end);
			codeSpan.push(scan, width);
			return end;
		}

		return behind;
	});
}
