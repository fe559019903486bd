import { isSpace, skipSpace } from '../characters';
import { nextModeId, type Mode } from '../mode';
import type { Scan } from '../scan';
import { codeKind, noneKind } from '../spanBuffer';

/** The widest run of backticks that may wait for its like in the next line. */
const maxWidth = 31;
const flagBit = 32;
const linesShift = 6;

/** A longer line is that of a paragraph whose writer does not break lines: its code ends with it. */
const maxWrappedUnits = 140;

/** Code that nothing closes so many lines further on was none: what was taken for its opening mark is a slip. */
const maxLines = 2;

/** How far code is followed on a line, lest backticks that nothing closes cost the square of their number. */
const maxSpanUnits = 10_000;

/** The column behind the run of backticks at `at`. */
export function skipTicks(text: string, at: number, end: number): number {
	while (at < end && text.charCodeAt(at) === 96) {
		at++;
	}

	return at;
}

/** The column of a run of exactly `width` backticks from `from` on; -1 if there is none. */
export function findTicks(text: string, from: number, end: number, width: number): number {
	const last = Math.min(end, from + maxSpanUnits);
	for (let at = text.indexOf('`', from); at >= 0 && at < last;) {
		const behind = skipTicks(text, at, end);
		if (behind - at === width) {
			return at;
		}

		at = text.indexOf('`', behind);
	}

	return -1;
}

/**
 * Whether backticks that nothing closes on their line may open code that goes on in the next: they stand before a word and not
 * behind one, are no first half of a quotation such as `this one' nor of a pair of unequal width, and the line is not longer than
 * hands break them.
 */
export function mayGoOn(text: string, at: number, behind: number, end: number, least: number): boolean {
	const isFirst = at === least || /[\s([{"*_~:—–/|]/.test(text[at - 1]!);
	// Two marks may stand apart from what they hold: it may begin with a third.
	const start = behind - at > 1 && isSpace(text.charCodeAt(behind)) ? behind + 1 : behind;
	if (
		!isFirst ||
		end - least > maxWrappedUnits ||
		start >= end ||
		/^(?:[\s,;!?)\]]|[.:](?:\s|$))/.test(text.slice(start, start + 2))
	) {
		return false;
	}

	const other = text.indexOf('`', behind);
	const isPaired = behind - at === 1 && other >= 0 && other < end;
	return !isPaired && !/^[\w.-]+(?:,? [\w.-]+)*'(?!\w)/.test(text.slice(behind, Math.min(end, behind + 80)));
}

/** Adds what stands between the backticks: code, for those who search everything; else nothing that is looked at. */
export function addCodeSpan(scan: Scan, text: string, from: number, to: number): void {
	scan.add(text, from, to, scan.spans.wantsStrings ? codeKind : noneKind);
}

/** Code between backticks that goes on over lines, at most to the end of its paragraph. The payload counts the lines, too. */
export class CodeSpanMode implements Mode {
	readonly id = nextModeId();

	/** @param beginOfText The column where a line's text begins if it still belongs to the paragraph, else -1. The flag is what `push` was told. */
	constructor(readonly beginOfText: (scan: Scan, text: string, end: number, flag: boolean) => number) {}

	/** Lets the next line go on with code that `width` backticks opened. */
	push(scan: Scan, width: number, flag = false): void {
		scan.push(this, Math.min(width, maxWidth) | (flag ? flagBit : 0));
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const { payload } = scan;
		const start = this.beginOfText(scan, text, end, (payload & flagBit) !== 0);
		if (start < 0) {
			scan.pop();
			return from;
		}

		const width = payload & maxWidth;
		const close = findTicks(text, start, end, width);
		addCodeSpan(scan, text, start, close < 0 ? end : close);
		if (close < 0) {
			if (payload >> linesShift < maxLines - 1) {
				scan.setPayload(payload + (1 << linesShift));
			} else {
				scan.pop();
			}

			return end;
		}

		scan.pop();
		return close + width;
	}

	endLine(scan: Scan, text: string, end: number): void {
		if (skipSpace(text, scan.lineStart, end) === end) {
			scan.pop();
		}
	}
}
