import { isLetter, isSpace, isWord, skipSpace, skipSpaceBack } from '../characters';
import { unknownText } from '../guardedMode';
import { indentGuard } from '../indentGuard';
import { nextModeId, type Mode } from '../mode';
import type { Scan } from '../scan';
import { commentKind, noneKind, textKind } from '../spanBuffer';

/** Roles whose content is text. */
const textRoles = /^(?:term|emphasis|strong|abbr|guilabel|dfn|menuselection|subscript|superscript|title-reference|title)$/;

/** Roles whose content is code, whatever it looks like. */
const codeRoles = /^(?:math|code|literal|raw|samp|kbd|command|file|program|regexp|eq|(?:c|cpp):expr)$/;

/** Whether the content of a role is text: by its role, or for the title that stands before a target. Names hold no blanks. */
function holdsText(role: string, content: string, isClosed: boolean): boolean {
	return textRoles.test(role) || (!codeRoles.test(role) && (isClosed ? / </.test(content) : /\s/.test(content)));
}

/** Directives whose lines are code of the language that they name, paths, mathematics or raw text. */
const codeDirectives =
	/^(?:code-block|code|sourcecode|literalinclude|parsed-literal|highlight|prompt|ipython|testcode|doctest|jupyter-execute)$/;
const rawDirectives =
	/^(?:math|raw|toctree|image|figure|include|graphviz|digraph|mermaid|uml|csv-table|autosummary|autoclass|automodule|autofunction|currentmodule|module|testsetup|testoutput|productionlist|contents|meta)$/;

/** The text of a comment, set in. */
const comment: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		scan.add(text, from, end, commentKind);
		return end;
	},
};

/** The payload plus one is the indentation of a paragraph that ended with `::`. */
class RestructuredTextMode implements Mode {
	readonly id = nextModeId();

	read(scan: Scan, text: string, from: number, end: number): number {
		let at = from;
		if (from === scan.lineStart) {
			const start = skipSpace(text, from, end);
			if (start === end) {
				return end;
			}

			const indent = start - from;
			const { payload } = scan;
			if (payload > 0) {
				scan.setPayload(0);
				if (indent >= payload) {
					scan.push(indentGuard, Math.min(payload, 0xff));
					scan.push(unknownText);
					return end;
				}
			}

			at = this.#readLineStart(scan, text, start, end, indent);
			if (at >= end || scan.states.mode(scan.state) !== this) {
				return at;
			}

			const last = skipSpaceBack(text, end, from);
			if (text.endsWith('::', last)) {
				scan.setPayload(Math.min(indent + 1, 0xff));
			}
		}

		return readInline(scan, text, at, end);
	}

	#readLineStart(scan: Scan, text: string, start: number, end: number, indent: number): number {
		if (text.startsWith('>>> ', start) || text.startsWith('... ', start)) {
			return end;
		}

		if (text.startsWith('..', start) && (start + 2 >= end || text.charCodeAt(start + 2) === 32)) {
			return this.#readExplicit(scan, text, start, end, indent);
		}

		if (text.charCodeAt(start) === 58) {
			const close = text.indexOf(':', start + 1);
			const next = text.charCodeAt(close + 1);
			if (close > start + 1 && (close + 1 >= end || next === 32) && isLetter(text.charCodeAt(start + 1))) {
				scan.add(text, start, close + 1, noneKind);
				return close + 1;
			}
		}

		return start;
	}

	/** `.. directive:: argument`, `.. _target:`, `.. [1] footnote`, or a comment. */
	#readExplicit(scan: Scan, text: string, start: number, end: number, indent: number): number {
		const from = skipSpace(text, start + 2, end);
		const directive = /(?:\|[^|]+\|\s+)?([A-Za-z][\w:.+-]*?) ?::(?:\s|$)/y;
		directive.lastIndex = from;
		const found = directive.exec(text);
		const deeper = Math.min(indent + 1, 0xff);
		if (found) {
			const name = found[1]!.replace(/^.*:/, '');
			const behind = Math.min(directive.lastIndex, end);
			if (codeDirectives.test(name)) {
				const language = text.slice(behind, end).trim().toLowerCase();
				scan.push(indentGuard, deeper);
				scan.push((language === '' ? undefined : scan.findRoot(language)) ?? unknownText);
				return end;
			}

			if (rawDirectives.test(name) || (found[0].startsWith('|') && name !== 'replace')) {
				scan.push(indentGuard, deeper);
				scan.push(unknownText);
				return end;
			}

			return behind;
		}

		const code = text.charCodeAt(from);
		if (code === 95) {
			return end;
		}

		if (code === 91) {
			const close = text.indexOf(']', from);
			return close < 0 || close >= end ? end : close + 1;
		}

		scan.add(text, from, end, commentKind);
		scan.push(indentGuard, deeper);
		scan.push(comment);
		return end;
	}
}

export const restructuredText: Mode = new RestructuredTextMode();

function readInline(scan: Scan, text: string, from: number, end: number): number {
	let start = from;
	let index = from;
	while (index < end) {
		const code = text.charCodeAt(index);
		if (code === 92) {
			index += 2;
			continue;
		}

		if (code === 124) {
			substitution.lastIndex = index;
			if (substitution.test(text) && substitution.lastIndex <= end) {
				scan.add(text, start, index, textKind);
				start = substitution.lastIndex;
			}

			index = Math.max(start, index + 1);
			continue;
		}

		if (code !== 96) {
			index++;
			continue;
		}

		if (text.charCodeAt(index + 1) === 96) {
			scan.add(text, start, index, textKind);
			start = index = readLiteralEnd(scan, text, index + 2, end);
			if (start < 0) {
				scan.push(literal);
				return end;
			}

			continue;
		}

		const close = text.indexOf('`', index + 1);
		const isClosed = close >= 0 && close < end;
		if (!isClosed && !opensText(text, index, end)) {
			index++;
			continue;
		}

		const roleStart = findRole(text, index, start);
		scan.add(text, start, roleStart, textKind);
		const content = text.slice(index + 1, isClosed ? close : end);
		const isText =
			roleStart < index
				? holdsText(text.slice(roleStart + 1, index - 1), content, isClosed)
				: !isClosed || text.charCodeAt(close + 1) === 95;
		const part = isText ? 'text' : 'none';
		if (!isClosed) {
			scan.push(interpreted, interpretedParts.indexOf(addInterpreted(scan, text, index + 1, end, part)));
			return end;
		}

		addInterpreted(scan, text, index + 1, close, part);
		start = index = close + 1;
	}

	scan.add(text, start, end, textKind);
	return end;
}

/** `|name|`, in whose place something else is read. */
const substitution = /\|\w[\w.-]*\|(?!\w)/y;

/** Whether a backtick that nothing closes on its line begins the text of a link or role that the next line ends. */
function opensText(text: string, at: number, end: number): boolean {
	const before = at > 0 ? text[at - 1]! : ' ';
	return (
		at + 1 < end &&
		/[\s(["':/-]/.test(before) &&
		!isSpace(text.charCodeAt(at + 1)) &&
		!/^[\w.-]+'/.test(text.slice(at + 1, at + 40))
	);
}

/** What a link or a role holds: text, the target behind it, or no text at all. */
type InterpretedPart = 'none' | 'text' | 'target';
const interpretedParts: readonly InterpretedPart[] = ['none', 'text', 'target'];

/** Adds what stands between backticks, or as much of it as stands on this line; the part that its end belongs to. */
function addInterpreted(scan: Scan, text: string, from: number, to: number, part: InterpretedPart): InterpretedPart {
	const inner = text.slice(from, to);
	const spaced = inner.lastIndexOf(' <');
	const bracket = spaced >= 0 ? spaced + 1 : inner.lastIndexOf('<');
	const target = part !== 'text' ? from : bracket < 0 ? to : from + bracket;
	scan.add(text, from, target, textKind);
	scan.add(text, target, to, noneKind);
	return part === 'text' && target < to ? 'target' : part;
}

/** The text of a link or a role that goes on in the next line, at most to the end of its paragraph. The payload says its part. */
const interpreted: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const close = text.indexOf('`', from);
		const isClosed = close >= 0 && close < end;
		const part = addInterpreted(scan, text, from, isClosed ? close : end, interpretedParts[scan.payload]!);
		if (!isClosed) {
			scan.setPayload(interpretedParts.indexOf(part));
			return end;
		}

		scan.pop();
		return readInline(scan, text, close + 1, end);
	},
	endLine: endWithParagraph,
};

function endWithParagraph(scan: Scan, text: string, end: number): void {
	if (skipSpace(text, scan.lineStart, end) === end) {
		scan.pop();
	}
}

/** The column behind the two backticks that close a literal; -1 if none do before `end`. */
function readLiteralEnd(scan: Scan, text: string, from: number, end: number): number {
	const close = text.indexOf('``', from);
	const isClosed = close >= 0 && close + 2 <= end;
	scan.add(text, from, isClosed ? close : end, noneKind);
	return isClosed ? close + 2 : -1;
}

/** A literal that goes on in the next line, at most to the end of its paragraph. */
const literal: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const behind = readLiteralEnd(scan, text, from, end);
		if (behind < 0) {
			return end;
		}

		scan.pop();
		return readInline(scan, text, behind, end);
	},
	endLine: endWithParagraph,
};

/** The column of the colon that begins `:role:` before the backtick at `tick`; `tick` if there is no role. */
function findRole(text: string, tick: number, least: number): number {
	if (text.charCodeAt(tick - 1) !== 58) {
		return tick;
	}

	let at = tick - 2;
	while (
		at > least &&
		(isWord(text.charCodeAt(at)) ||
			'-+.'.includes(text[at]!) ||
			(text.charCodeAt(at) === 58 && isLetter(text.charCodeAt(at - 1))))
	) {
		at--;
	}

	return at >= least && text.charCodeAt(at) === 58 ? at : tick;
}
