import type { SpecialRule } from '../../languages/languageData';
import { skipSpaceBack } from '../characters';
import { FunctionRule } from '../functionRule';
import { unknownText } from '../guardedMode';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { pushIndented, textLines } from './indentedLines';

/** A line of Haml that begins with a tag: of `%p.lead{ title: "x" } Text`, all but the text. */
export function hamlTag(data: SpecialRule): OpenRule {
	const name = /[%.#][\w:-]+(?:[.#][\w:-]+)*/y;
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		name.lastIndex = at;
		const found = name.exec(text)?.[0];
		if (found === undefined) {
			return -1;
		}

		const code = /^%(script|style)(?![\w:-])/.exec(found)?.[1];
		if (code !== undefined) {
			// What the element holds, on its line or set in below, is code.
			pushIndented(scan, at, scan.findRoot(code === 'script' ? 'javascript' : 'css') ?? unknownText);
		}

		return readBehindName(scan, text, Math.min(name.lastIndex, end), end);
	});
}

const textFilters = new Set(['plain', 'preserve', 'escaped', 'cdata']);

/** `:javascript`, `:markdown`: the lines below that are set in deeper are of that language. */
export function hamlFilter(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		const name = text.slice(at + 1, Math.min(skipSpaceBack(text, end, at), at + 30));
		if (!/^\w+$/.test(name)) {
			return -1;
		}

		pushIndented(scan, at, textFilters.has(name) ? textLines : (scan.findRoot(name) ?? unknownText));
		return end;
	});
}

/** The column where the text of a tag begins: behind its attributes; the line's end behind `=` and the like, which begin code. */
function readBehindName(scan: Scan, text: string, from: number, end: number): number {
	let at = from;
	if (at < end && '{(['.includes(text[at]!)) {
		scan.push(attributes);
		return attributes.read(scan, text, at + 1, end);
	}

	while (at < end && '<>/'.includes(text[at]!)) {
		at++;
	}

	return at < end && /[=~]|[!&]=/y.test(text.slice(at, at + 2)) ? end : at;
}

/** The attributes of a tag, over any number of lines. The payload counts brackets open inside. */
const attributes: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		let depth = scan.payload;
		for (let index = from; index < end; index++) {
			const mark = text[index]!;
			if (mark === '"' || mark === "'") {
				index = findQuote(text, mark, index + 1, end);
			} else if ('{(['.includes(mark)) {
				depth = Math.min(depth + 1, 0xffff);
			} else if ('})]'.includes(mark) && depth-- === 0) {
				scan.pop();
				return readBehindName(scan, text, index + 1, end);
			}
		}

		scan.setPayload(depth);
		return end;
	},
};

/** The column of the quote that closes a value; `end` if none does. */
function findQuote(text: string, quote: string, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		if (text[at] === quote) {
			return at;
		}

		at += text[at] === '\\' ? 1 : 0;
	}

	return end;
}
