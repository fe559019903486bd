import type { LineEndName } from '../languages/languageData';
import { createCharacterSet, isInSet, isWord, skipSpace, skipSpaceBack } from './characters';
import { CodeMode, TextMode, type LineEnd } from './codeMode';
import type { Mode } from './mode';
import type { OpenRule } from './openRule';
import type { Scan } from './scan';
import { stringKind } from './spanBuffer';
import { createBlockScalar } from './specials/blockScalar';

/** By name, what a language does when a line of code ends. */
export const lineEndings: Readonly<Record<LineEndName, (rules: readonly OpenRule[]) => LineEnd>> = {
	python: createPythonLineEnd,
	yaml: () => yamlLineEnd,
	asciiDoc: createAsciiDocLineEnd,
};

const openEnds = createCharacterSet('([{,=+\\%|&<>*/-.~^');

/** Modes that read a line within an unfinished statement: a string that begins there is no docstring. */
const continuations = new WeakSet<Mode>();

/** Whether the line belongs to a statement that an earlier line began. */
export function isContinuation(scan: Scan): boolean {
	return continuations.has(scan.states.mode(scan.state));
}

function createPythonLineEnd(rules: readonly OpenRule[]): LineEnd {
	const continued = new CodeMode();
	function lineEnd(scan: Scan, text: string, end: number, mode: CodeMode): void {
		const last = skipSpaceBack(text, scan.codeEnd < 0 ? end : scan.codeEnd, scan.lineStart);
		if (last === scan.lineStart) {
			return;
		}

		const code = text.charCodeAt(last - 1);
		const isOpen = isInSet(openEnds, code) || (mode === continued && (code === 34 || code === 39));
		if (isOpen && mode !== continued) {
			scan.push(continued);
		} else if (!isOpen && mode === continued) {
			scan.pop();
		}
	}

	continued.setRules(rules, lineEnd);
	continuations.add(continued);
	return lineEnd;
}

/** Modes that read the line below one that may be a title; the payload is its length. */
const belowTitles = new WeakSet<Mode>();
const maxTitle = 0xff;

/** Whether a line of `width` marks underlines the title above it. */
export function isUnderline(scan: Scan, width: number): boolean {
	return belowTitles.has(scan.states.mode(scan.state)) && Math.abs(scan.payload - width) <= 1;
}

/** A line may be a title that hyphens below underline: they open no block then. */
function createAsciiDocLineEnd(rules: readonly OpenRule[]): LineEnd {
	const belowTitle = new TextMode();
	function lineEnd(scan: Scan, text: string, end: number, mode: CodeMode): void {
		const length = skipSpaceBack(text, end, 0);
		const mayBeTitle = length >= 3 && length < maxTitle && isWord(text.charCodeAt(0));
		if (mode === belowTitle) {
			scan.pop();
		}

		if (mayBeTitle) {
			scan.push(belowTitle, length);
		}
	}

	belowTitles.add(belowTitle);
	belowTitle.setRules(rules, lineEnd);
	return lineEnd;
}

const blockScalar = createBlockScalar(stringKind);

function yamlLineEnd(scan: Scan, text: string, end: number): void {
	const last = skipSpaceBack(text, scan.codeEnd < 0 ? end : scan.codeEnd, scan.lineStart);
	let at = last - 1;
	while (at > scan.lineStart && '+-0123456789'.includes(text[at]!)) {
		at--;
	}

	const mark = text.charCodeAt(at);
	if (at < scan.lineStart || (mark !== 124 && mark !== 62) || last - at > 3) {
		return;
	}

	const before = text.charCodeAt(at - 1);
	if (at > scan.lineStart && before !== 32 && before !== 9) {
		return;
	}

	const owner = skipSpaceBack(text, at, scan.lineStart);
	const dash = text.charCodeAt(owner - 1);
	if (
		owner > scan.lineStart &&
		dash !== 58 &&
		dash !== 45 &&
		!/[:-]\s+[!&][^\s]*(\s+[!&][^\s]*)?$/.test(text.slice(scan.lineStart, owner))
	) {
		return;
	}

	// The key that owns the scalar: behind the dashes of the sequences it stands in.
	let indent = skipSpace(text, scan.lineStart, end);
	let least = indent;
	while (text.charCodeAt(indent) === 45 && text.charCodeAt(indent + 1) === 32) {
		least = indent;
		indent = skipSpace(text, indent + 1, end);
	}

	const isKey = indent < at;
	scan.push(blockScalar, Math.min((isKey ? indent : least) - scan.lineStart + 1, 0xffff));
}
