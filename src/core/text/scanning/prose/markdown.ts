import { BlockCommentRule } from '../blockCommentRule';
import { isDigit, isLetter, isSpace, skipSpace } from '../characters';
import { MarkupMode } from '../markup';
import { TagMode } from '../markupTag';
import { nextModeId, type Mode } from '../mode';
import type { Scan } from '../scan';
import { codeKind, noneKind, textKind } from '../spanBuffer';
import { addCodeSpan, CodeSpanMode, findTicks, mayGoOn, skipTicks } from './codeSpan';
import { readFenceStart } from './markdownFence';
import { readLinkEnd, readMath, readTagEnd } from './markdownInline';

/** Bits of the payload: what earlier lines say of the next one. */
const afterBlank = 1;
const inIndentedCode = 2;
const listShift = 2;
const maxListIndent = 0xff;

const comment = new BlockCommentRule({ block: ['<!--', '-->'], leader: '-' });
const inlineTag = new TagMode(new MarkupMode({ ids: [], markup: {} }), {
	html: true,
	raw: { pre: 'plainCode', code: 'plainCode', kbd: 'plainCode', samp: 'plainCode', textarea: 'plainCode' },
});

/** `$$ … $$` over several lines. */
const displayMath: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const close = text.indexOf('$$', from);
		const closed = close >= 0 && close + 2 <= end;
		scan.add(text, from, closed ? close : end, noneKind);
		if (closed) {
			scan.pop();
		}

		return closed ? close + 2 : end;
	},
};

/**
 * Markdown: text but for code, link targets, tags and mathematics.
 *
 * Follows CommonMark, not the TextMate grammar, where they differ on what is indented code.
 */
export class MarkdownMode implements Mode {
	readonly id = nextModeId();

	/** @param isMdx Whether braces hold code, and lines of `import` and `export` are code. */
	constructor(readonly isMdx = false) {}

	read(scan: Scan, text: string, from: number, end: number): number {
		let at = from;
		if (from === scan.lineStart) {
			at = this.#readLineStart(scan, text, from, end);
			if (at >= end || scan.states.mode(scan.state) !== this) {
				return at;
			}
		}

		return this.#readInline(scan, text, at, end);
	}

	endLine(scan: Scan, text: string, end: number): void {
		if (skipSpace(text, scan.lineStart, end) === end) {
			scan.setPayload(scan.payload | afterBlank);
		}
	}

	/** Reads what makes a line a heading, an item, a fence …; the column where its text begins. */
	#readLineStart(scan: Scan, text: string, from: number, end: number): number {
		const { payload } = scan;
		let list = payload >> listShift;
		let at = from;
		let column = 0;
		let quoted = false;
		for (;;) {
			const start = at;
			for (; at < end && isSpace(text.charCodeAt(at)); at++) {
				column += text.charCodeAt(at) === 9 ? 4 - (column % 4) : 1;
			}

			if (text.charCodeAt(at) !== 62 || at - start > 3 + (quoted ? 1 : list)) {
				break;
			}

			at++;
			quoted = true;
			column = 0;
			list = 0;
		}

		if (at >= end) {
			if (quoted) {
				scan.setPayload(payload | afterBlank);
			}

			return end;
		}

		if (list > 0 && column < list && (payload & afterBlank) !== 0) {
			// The text of an outer item; or, next to the margin, of none.
			list = column < 2 ? 0 : column;
		}

		if ((payload & (afterBlank | inIndentedCode)) !== 0 && column - list >= (quoted ? 5 : 4)) {
			scan.setPayload(inIndentedCode | (payload & afterBlank) | (list << listShift));
			scan.add(text, at, end, codeKind);
			return end;
		}

		for (let marker = readListMarker(text, at, end); marker > 0; marker = readListMarker(text, at, end)) {
			const next = skipSpace(text, marker, end);
			column += next - at > marker - at + 4 ? marker + 1 - at : next - at;
			list = Math.min(column, maxListIndent);
			at = next;
		}

		scan.setPayload(list << listShift);
		const code = text.charCodeAt(at);
		if (code === 96 || code === 126) {
			const reached = readFenceStart(scan, text, at, end, quoted, column < list ? 0 : list);
			if (reached >= 0) {
				return reached;
			}
		}

		if (code === 35) {
			while (at < end && text.charCodeAt(at) === 35) {
				at++;
			}
		} else if (code === 91) {
			at = readDefinition(scan, text, at, end);
		} else if (code === 36 && text.startsWith('$$', at) && text.indexOf('$$', at + 2) < 0) {
			scan.push(displayMath);
			return at + 2;
		} else if (this.isMdx && (text.startsWith('import ', at) || text.startsWith('export ', at)) && column === 0) {
			return end;
		}

		return at;
	}

	#readInline(scan: Scan, text: string, from: number, end: number): number {
		let start = from;
		let index = from;
		while (index < end) {
			const code = text.charCodeAt(index);
			let reached = -1;
			if (code === 96) {
				const behind = skipTicks(text, index, end);
				const close = findTicks(text, behind, end, behind - index);
				const goesOn = close < 0 && this.#goesOn(scan, text, index, behind, end);
				scan.add(text, start, index, textKind);
				if (close >= 0 || goesOn) {
					addCodeSpan(scan, text, behind, goesOn ? end : close);
				}

				if (goesOn) {
					return end;
				}

				start = index = close < 0 ? behind : close + behind - index;
				continue;
			} else if (code === 60) {
				const entered = scan.state;
				reached = this.#readAngle(scan, text, start, index, end);
				if (scan.state !== entered) {
					return reached;
				}
			} else if (code === 93) {
				const next = text.charCodeAt(index + 1);
				if (next === 40 || next === 91) {
					reached = readLinkEnd(text, index + 1, end);
				}
			} else if (code === 92) {
				index += 2;
				continue;
			} else if (code === 36) {
				reached = readMath(text, index, end);
			} else if (code === 123 && this.isMdx) {
				const close = text.indexOf('}', index);
				reached = close < 0 || close >= end ? end : close + 1;
			}

			if (reached < 0) {
				index++;
				continue;
			}

			scan.add(text, start, index, textKind);
			scan.add(text, index, reached, noneKind);
			start = index = reached;
		}

		scan.add(text, start, end, textKind);
		return end;
	}

	/** Lets code go on in the next line, if backticks that nothing closes on theirs may open some: not in headings and tables. */
	#goesOn(scan: Scan, text: string, at: number, behind: number, end: number): boolean {
		const [quoted, start] = skipQuotation(scan, text, end);
		const first = text.charCodeAt(start);
		const goesOn = first !== 35 && first !== 124 && mayGoOn(text, at, behind, end, start);
		if (goesOn) {
			codeSpan.push(scan, behind - at, quoted);
		}

		return goesOn;
	}

	/** A comment, a tag or an address in `< … >`; -1 if none. Adds the text before when it enters another mode. */
	#readAngle(scan: Scan, text: string, start: number, index: number, end: number): number {
		if (text.startsWith('<!--', index)) {
			scan.add(text, start, index, textKind);
			return comment.enter(scan, text, index, end);
		}

		const isBlock = skipSpace(text, scan.lineStart, end) === index;
		const close = readTagEnd(text, index, end);
		if (close < 0 && !isBlock) {
			return -1;
		}

		const next = text.charCodeAt(index + 1);
		const named = isLetter(next) || (next === 47 && isLetter(text.charCodeAt(index + 2)));
		if (close >= 0 && (!named || /^<[A-Za-z][A-Za-z0-9+.-]*[:@]/.test(text.slice(index, index + 40)))) {
			return close;
		}

		if (!named) {
			return -1;
		}

		scan.add(text, start, index, textKind);
		return inlineTag.enter(scan, text, index + 1, end);
	}
}

/** What ends a paragraph: headings, quotations, fences, items, rules, tables. */
const blockStart = /#{1,6}\s|>|```|~~~|[-*+]\s|\d{1,9}[.)]\s|([-*_=])(?:\s*\1)+\s*$|\|/y;

const codeSpan = new CodeSpanMode((scan, text, end, wasQuoted) => {
	const [quoted, start] = skipQuotation(scan, text, end);
	blockStart.lastIndex = start;
	return start === end || quoted !== wasQuoted || blockStart.test(text) ? -1 : start;
});

/** Whether the line is quoted, and the column behind its `>`. */
function skipQuotation(scan: Scan, text: string, end: number): [quoted: boolean, start: number] {
	const first = skipSpace(text, scan.lineStart, end);
	let start = first;
	while (start < end && text.charCodeAt(start) === 62) {
		start = skipSpace(text, start + 1, end);
	}

	return [start > first, start];
}

/** The column behind `- `, `* `, `+ `, `1. ` or `1) `, or -1. */
function readListMarker(text: string, at: number, end: number): number {
	let index = at;
	const code = text.charCodeAt(at);
	if (code === 45 || code === 42 || code === 43) {
		index++;
	} else {
		while (index < end && index < at + 9 && isDigit(text.charCodeAt(index))) {
			index++;
		}

		if (index === at || (text.charCodeAt(index) !== 46 && text.charCodeAt(index) !== 41)) {
			return -1;
		}

		index++;
	}

	return index < end && isSpace(text.charCodeAt(index)) ? index : -1;
}

/** What makes a label a definition: a target, at most with a title; or text, of a footnote. */
const target = /:(?:\s*(?:<[^>]*>|\S*)(?:\s+(?:"[^"]*"?|'[^']*'?|\([^)]*\)?))?\s*$|(?<=^[\s>]*\[\^[^\]]*\]:))/y;

/** `[label]: target "title"`: nothing of it is text; a footnote's text is. A task's box is skipped. */
function readDefinition(scan: Scan, text: string, at: number, end: number): number {
	const close = text.indexOf(']', at);
	if (close < 0 || close >= end) {
		return at;
	}

	if (close === at + 2 && isSpace(text.charCodeAt(close + 1))) {
		return close + 1;
	}

	target.lastIndex = close + 1;
	if (!target.test(text)) {
		return at;
	}

	const isFootnote = text.charCodeAt(at + 1) === 94;
	scan.add(text, at, isFootnote ? close + 2 : end, noneKind);
	return isFootnote ? close + 2 : end;
}
