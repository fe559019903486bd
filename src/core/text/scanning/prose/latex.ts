import { isLetter, skipSpace } from '../characters';
import { nextModeId, type Mode } from '../mode';
import type { Scan } from '../scan';
import { commentKind, noneKind, stringKind, textKind } from '../spanBuffer';

/** Commands whose arguments are names, numbers or addresses. */
const technical = new Set(
	(
		'begin end label ref eqref pageref autoref cref Cref nameref texttt ' +
		'includegraphics input include includeonly usepackage documentclass documentstyle bibliography bibliographystyle addbibresource url path ' +
		'newcommand renewcommand providecommand newenvironment renewenvironment DeclareMathOperator setlength addtolength vspace hspace RequirePackage ' +
		'graphicspath hypersetup pagestyle thispagestyle lstset lstinputlisting inputminted color definecolor newtheorem theoremstyle ' +
		'setcounter addtocounter def let subimport import ProvidesPackage LoadClass geometry bibitem bibentry tag gls usetikzlibrary'
	).split(' '),
);
/** Commands whose last argument may be text, or code that is long: it is left out where it ends on its line. */
const definitions = /^(?:(?:re)?new|provide)(?:command|environment)$|^(?:def|let|newtheorem|DeclareMathOperator)$/;

/** What may stand before the arguments of a citation. */
const note = /<[^<>]{0,200}>/y;

/** Commands whose option is text that a reader sees: a label, a short title. */
const titled = /^(?:item|caption|part|chapter|(?:sub)*section|(?:sub)?paragraph|subfigure|subfloat)$/;
const verbatims = /^(?:verbatim|Verbatim|lstlisting|minted|alltt|filecontents|tikzpicture|BVerbatim|pycode|algorithmic)\*?$/;
const maths = /^(?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|flalign|dmath|IEEEeqnarray)\*?$/;

/** Text that is none until its closing mark, the payload's tag: verbatim (flagged) or mathematics, where `%` still comments. */
const verbatimFlag = 0x10000;
const commentEnd = '\\end{comment}';
const raw: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const { payload } = scan;
		const tag = scan.states.tag(payload & 0xffff);
		const isVerbatim = (payload & verbatimFlag) !== 0;
		const at = text.indexOf(tag, from);
		const percent = isVerbatim ? -1 : findPercent(text, from, at < 0 ? end : at);
		if (percent >= 0) {
			scan.add(text, from, percent, noneKind);
			addComment(scan, text, percent, end);
			return end;
		}

		const closed = at >= 0 && at + tag.length <= end;
		scan.add(text, from, closed ? at : end, tag === commentEnd ? commentKind : isVerbatim ? stringKind : noneKind);
		if (closed) {
			scan.pop();
		}

		return closed ? at + tag.length : end;
	},
	endLine(scan, text, end) {
		// Mathematics knows no empty line: a dollar sign that nothing closed was none of it.
		if ((scan.payload & verbatimFlag) === 0 && skipSpace(text, scan.lineStart, end) === end) {
			scan.pop();
		}
	},
};

/** An argument that is no text, over any number of lines. The payload counts the brackets that are open. */
const argument: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const percent = findPercent(text, from, end);
		const limit = percent < 0 ? end : percent;
		const reached = findClosing(text, from, limit, scan.payload);
		if (reached.depth === 0) {
			scan.pop();
			return readArguments(scan, text, reached.at, end, true);
		}

		scan.setPayload(reached.depth);
		if (percent >= 0) {
			addComment(scan, text, percent, end);
		}

		return end;
	},
	endLine(scan, text, end) {
		if (skipSpace(text, scan.lineStart, end) === end) {
			scan.pop();
		}
	},
};

/** LaTeX: text but for commands, mathematics, names and verbatim text. */
export const latex: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		let start = from;
		let index = from;
		while (index < end) {
			const code = text.charCodeAt(index);
			if (code !== 92 && code !== 37 && code !== 36) {
				index++;
				continue;
			}

			scan.add(text, start, index, textKind);
			if (code === 37) {
				addComment(scan, text, index, end);
				return end;
			}

			const entered = scan.state;
			const reached = code === 36 ? enterMath(scan, text, index, end) : readCommand(scan, text, index, end);
			scan.add(text, index, reached, noneKind);
			if (scan.state !== entered) {
				return reached;
			}

			start = index = reached;
		}

		scan.add(text, start, end, textKind);
		return end;
	},
};

function addComment(scan: Scan, text: string, percent: number, end: number): void {
	let start = percent;
	while (start < end && text.charCodeAt(start) === 37) {
		start++;
	}

	scan.add(text, start, end, commentKind);
}

function findPercent(text: string, from: number, end: number): number {
	for (let at = text.indexOf('%', from); at >= 0 && at < end; at = text.indexOf('%', at + 1)) {
		if (at === 0 || text.charCodeAt(at - 1) !== 92) {
			return at;
		}
	}

	return -1;
}

function enterMath(scan: Scan, text: string, at: number, end: number): number {
	const mark = text.charCodeAt(at + 1) === 36 && at + 1 < end ? '$$' : '$';
	const from = at + mark.length;
	for (let close = text.indexOf(mark, from); close >= 0 && close < end; close = text.indexOf(mark, close + 1)) {
		if (text.charCodeAt(close - 1) !== 92 && close > from) {
			return close + mark.length;
		}
	}

	scan.push(raw, scan.states.tagId(mark));
	return from;
}

function readCommand(scan: Scan, text: string, at: number, end: number): number {
	let behind = at + 1;
	while (behind < end && isNamePart(text, behind)) {
		behind++;
	}

	if (behind === at + 1) {
		const mark = text[behind];
		if (mark === '[' || mark === '(') {
			scan.push(raw, scan.states.tagId(mark === '[' ? '\\]' : '\\)'));
		}

		return Math.min(behind + 1, end);
	}

	// An `@` is part of a name but for the one that `\verb@…@` takes as its mark.
	const whole = text.slice(at + 1, behind);
	const name = whole.startsWith('verb@') ? 'verb' : whole;
	behind = at + 1 + name.length;
	if (text.charCodeAt(behind) === 42) {
		behind++;
	}

	if (name === 'verb' || name === 'lstinline' || name === 'mintinline') {
		return readVerb(text, behind, end);
	}

	if (name === 'begin') {
		const environment = /\{([^}]*)\}/y;
		environment.lastIndex = behind;
		const found = environment.exec(text)?.[1] ?? '';
		const isVerbatim = verbatims.test(found) || found === 'comment';
		if (isVerbatim || maths.test(found)) {
			scan.push(raw, scan.states.tagId(`\\end{${found}}`) | (isVerbatim ? verbatimFlag : 0));
			return Math.min(environment.lastIndex, end);
		}
	}

	if (/cite(?!name)/i.test(name)) {
		note.lastIndex = behind;
		return readArguments(scan, text, note.test(text) && note.lastIndex <= end ? note.lastIndex : behind, end, true);
	}

	if (technical.has(name)) {
		return readArguments(scan, text, behind, end, !definitions.test(name));
	}

	const hasOption = text.charCodeAt(behind) === 91 && !titled.test(name);
	if (hasOption) {
		behind = readArgument(scan, text, behind, end, false);
	}

	// The colour or the address of text that follows.
	return name === 'href' || name === 'textcolor' || name === 'colorbox' ? readArgument(scan, text, behind, end, false) : behind;
}

/** A letter, `@`, or the `_` and `:` within a name of LaTeX 3. */
function isNamePart(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (
		isLetter(code) ||
		code === 64 ||
		((code === 95 || code === 58) && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1)))
	);
}

function readVerb(text: string, at: number, end: number): number {
	if (at >= end) {
		return end;
	}

	const mark = text[at] === '{' ? '}' : text[at]!;
	const close = text.indexOf(mark, at + 1);
	return close < 0 || close >= end ? end : close + 1;
}

/** @param overLines Whether an argument may go on in the next line. */
function readArguments(scan: Scan, text: string, at: number, end: number, overLines: boolean): number {
	let behind = at;
	for (;;) {
		const next = readArgument(scan, text, behind, end, overLines);
		if (next === behind) {
			return behind;
		}

		behind = next;
	}
}

/** The column behind one `[…]` or `{…}`; `at` if none begins there. */
function readArgument(scan: Scan, text: string, at: number, end: number, overLines: boolean): number {
	const start = skipSpace(text, at, end);
	const open = text.charCodeAt(start);
	if (start >= end || (open !== 91 && open !== 123)) {
		return at;
	}

	let reached = findClosing(text, start, end, 0);
	const percent = overLines ? findPercent(text.slice(start, reached.at), 0, end) : -1;
	if (percent >= 0) {
		reached = findClosing(text, start, start + percent, 0);
	}

	if (reached.depth > 0 && overLines) {
		scan.push(argument, reached.depth);
	}

	return reached.at;
}

/** How many brackets are open at `end`; or none, and the column behind the one that closes the first. */
function findClosing(text: string, from: number, end: number, open: number): { at: number; depth: number } {
	let depth = open;
	for (let index = from; index < end; index++) {
		const code = text.charCodeAt(index);
		if (code === 92) {
			index++;
		} else if (code === 91 || code === 123) {
			depth = Math.min(depth + 1, 0xffff);
		} else if ((code === 93 || code === 125) && --depth === 0) {
			return { at: index + 1, depth: 0 };
		}
	}

	return { at: end, depth };
}
