import { isSpace, skipSpace } from './characters';
import { nextModeId, type Mode } from './mode';
import type { Scan } from './scan';
import { stringKind } from './spanBuffer';

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const moreFlag = 0x80000;
const waitingFlag = 0x40000;
const maxDepth = 0x3ff;

/**
 * Text between marks that the writer chose, as in `%w[ … ]` of Ruby and `s{ … }{ … }` of Perl. Brackets nest.
 *
 * The payload holds the opening mark, the depth, whether a second part follows, and whether its opening mark is awaited.
 */
export class DelimitedMode implements Mode {
	readonly id = nextModeId();

	constructor(
		readonly kind = stringKind,
		/** Whether a backslash keeps the mark after it from closing. */
		readonly escapes = true,
	) {}

	/** Begins behind the mark at `at`; -1 if no such mark can be one. */
	enter(scan: Scan, text: string, at: number, end: number, hasSecondPart = false): number {
		const open = text.charCodeAt(at);
		if (at >= end || open > 127 || isSpace(open)) {
			return -1;
		}

		scan.push(this, (hasSecondPart ? moreFlag : 0) | open);
		return this.read(scan, text, at + 1, end);
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const { payload } = scan;
		let start = from;
		let more = (payload & moreFlag) !== 0;
		let open = payload & 0x7f;
		let depth = (payload >> 7) & maxDepth;
		if ((payload & waitingFlag) !== 0) {
			start = skipSpace(text, from, end);
			if (start >= end) {
				return end;
			}

			open = text.charCodeAt(start++) & 0x7f;
			more = false;
			depth = 0;
		}

		const openMark = String.fromCharCode(open);
		const close = (partners[openMark] ?? openMark).charCodeAt(0);
		let index = start;
		for (; index < end; index++) {
			const code = text.charCodeAt(index);
			if (code === 92 && this.escapes) {
				index++;
			} else if (code === close) {
				if (depth > 0) {
					depth--;
					continue;
				}

				scan.add(text, start, index, this.kind);
				if (!more) {
					scan.pop();
				} else if (close === open) {
					scan.setPayload(open);
				} else {
					scan.setPayload(waitingFlag);
				}

				return index + 1;
			} else if (code === open && depth < maxDepth) {
				depth++;
			}
		}

		scan.add(text, start, end, this.kind);
		scan.setPayload((more ? moreFlag : 0) | (depth << 7) | open);
		return end;
	}
}
