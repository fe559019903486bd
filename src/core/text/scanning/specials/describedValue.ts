import type { SpecialRule } from '../../languages/languageData';
import { isSpace, skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind, textKind } from '../spanBuffer';
import { StringRule } from '../stringRule';
import { createBlockScalar } from './blockScalar';

/** Keys whose values are written for people. */
const key =
	/^[-\s]*["']?(?:\w+[-_])?(?:description|title|subtitle|summary|abstract|excerpt|tagline|purpose|caption|introduction|instructions|when[-_]?to[-_]?use|use[-_]?when)["']?\s*$/i;

/** `|`, `>-` and the like, alone behind the key. */
const blockMark = /[|>][-+\d]*\s*(?:#.*)?$/y;

/** Lines that hold a mapping or a sequence, not the text that an empty value may go on with. */
const collection = /["']?[\w-]+["']?:(?:\s|$)|-\s/y;

/** The values of YAML that describe a document, behind the colon: text, over any number of lines. */
export function describedValue(data: SpecialRule): OpenRule {
	const quoted = [
		new StringRule({ string: '"', lines: 'many', kind: 'text' }),
		new StringRule({ string: "'", escape: '', doubled: true, lines: 'many', kind: 'text' }),
	];
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const value = skipSpace(text, at + 1, end);
		if ((value === at + 1 && value < end) || !key.test(text.slice(scan.lineStart, at))) {
			return -1;
		}

		const quote = quoted.find(rule => text.startsWith(rule.open, value));
		if (quote) {
			return quote.enter(scan, text, value, end);
		}

		const indent = indentOfKey(text, scan.lineStart, at) - scan.lineStart + 1;
		blockMark.lastIndex = value;
		if (blockMark.test(text)) {
			scan.push(blockLines, indent);
			return end;
		}

		if ('[{&*!'.includes(text[value] ?? ' ')) {
			return value < end ? -1 : pushPlain(scan, indent, end);
		}

		addPlain(scan, text, value, end);
		return pushPlain(scan, indent, end);
	});
}

function pushPlain(scan: Scan, indent: number, end: number): number {
	scan.push(plainLines, indent);
	return end;
}

/** The column of the key before the colon at `colon`: behind the dashes of the sequences it stands in. */
function indentOfKey(text: string, from: number, colon: number): number {
	let at = skipSpace(text, from, colon);
	while (text.charCodeAt(at) === 45 && isSpace(text.charCodeAt(at + 1))) {
		at = skipSpace(text, at + 1, colon);
	}

	return at;
}

/** Adds a value without quotes, and the comment behind it. */
function addPlain(scan: Scan, text: string, from: number, end: number): void {
	let comment = text.indexOf('#', from);
	while (comment > from && comment < end && !isSpace(text.charCodeAt(comment - 1))) {
		comment = text.indexOf('#', comment + 1);
	}

	const to = comment < 0 || comment >= end ? end : comment;
	scan.add(text, from, to, textKind);
	scan.add(text, to + 1, end, commentKind);
}

const blockLines = createBlockScalar(textKind);

/** The further lines of a value without quotes. */
const plainLines: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const start = skipSpace(text, from, end);
		collection.lastIndex = start;
		if (start < end && (start - scan.lineStart < scan.payload || collection.test(text))) {
			scan.pop();
			return from;
		}

		addPlain(scan, text, start, end);
		return end;
	},
};
