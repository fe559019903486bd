import type { SpecialRule } from '../../languages/languageData';
import { skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import { unknownText } from '../guardedMode';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { stringKind, textKind } from '../spanBuffer';
import { pushIndented } from './indentedLines';

/** The lines of Pug, by `option`: `code` (the lines below that are set in deeper), else text behind `|`. */
export function pugBlock(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		const start = at + data.open.length;
		if (data.option === 'code') {
			if (skipSpace(text, start, end) < end) {
				return -1;
			}

			pushIndented(scan, at, scan.findRoot('javascript') ?? unknownText);
			return end;
		}

		addText(scan, text, start, end);
		return end;
	});
}

/** The lines of text below `p.`. */
const pugText: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		addText(scan, text, from, end);
		return end;
	},
};

const statement =
	/^(?:if|else|unless|each|for|while|case|when|default|include|extends|block|append|prepend|mixin|doctype|var|const|let|import)\b/;

/** Text behind the name and the attributes of a tag: `p.lead(title="x") Text`. */
export function pugTag(data: SpecialRule): OpenRule {
	const namePattern = /[\w.#:-]+/y;
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		namePattern.lastIndex = at;
		const name = namePattern.exec(text)?.[0] ?? '';
		if (statement.test(name)) {
			return -1;
		}

		let behind = at + name.length;
		if (text.charCodeAt(behind) === 40) {
			scan.push(attributes);
			behind = attributes.read(scan, text, behind + 1, end);
			if (behind === end) {
				return end;
			}
		}

		const hasText = readBehindTag(scan, text, behind, end);
		if (hasText) {
			return end;
		}

		const isBlock = name.endsWith('.') ? behind === at + name.length : text.charCodeAt(behind++) === 46;
		if (isBlock && skipSpace(text, behind, end) === end) {
			const language = /^(?:script|style)\b/.exec(name)?.[0];
			const root = language ? scan.findRoot(language === 'script' ? 'javascript' : 'css') : pugText;
			pushIndented(scan, at, root ?? pugText);
			return end;
		}

		return -1;
	});
}

/** Takes the text that a blank parts from its tag. */
function readBehindTag(scan: Scan, text: string, from: number, end: number): boolean {
	const more = /\/?(?:&attributes\([^)]*\))? /y;
	more.lastIndex = from;
	const hasText = more.test(text);
	if (hasText) {
		addText(scan, text, more.lastIndex, end);
	}

	return hasText;
}

/** The attributes of a tag, up to the bracket that closes them, over any number of lines. The payload counts brackets open inside. */
const attributes: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		let depth = scan.payload;
		for (let index = from; index < end; index++) {
			const code = text.charCodeAt(index);
			if (code === 34 || code === 39 || code === 96) {
				index = findQuoteEnd(text, index, end, scan);
			} else if (code === 40) {
				depth = Math.min(depth + 1, 0xffff);
			} else if (code === 41 && depth-- === 0) {
				scan.pop();
				return index + 1 < end && readBehindTag(scan, text, index + 1, end) ? end : index + 1;
			}
		}

		scan.setPayload(depth);
		return end;
	},
};

/** The column of the quote that closes a value; the line's end if none does. */
function findQuoteEnd(text: string, open: number, end: number, scan: Scan): number {
	let close = open + 1;
	while (close < end && text.charCodeAt(close) !== text.charCodeAt(open)) {
		close += text.charCodeAt(close) === 92 ? 2 : 1;
	}

	close = Math.min(close, end);
	scan.add(text, open + 1, close, stringKind);
	return close;
}

/** `#{ code }`, `!{ code }`, and of `#[strong.x(a="b") text]` and `#[= code]` all but the text. */
const inline = /[#!]\{[^}]*\}?|#\[(?:[\w.#:-]+(?:\([^)]{0,199}\))?)?(?:!?=[^\]]*\]?)?/g;

/** Text, but for what is set into it. */
function addText(scan: Scan, text: string, from: number, end: number): void {
	let start = from;
	inline.lastIndex = from;
	for (let found = inline.exec(text); found && found.index < end; found = inline.exec(text)) {
		scan.add(text, start, found.index, textKind);
		start = Math.min(inline.lastIndex, end);
	}

	scan.add(text, start, end, textKind);
}
