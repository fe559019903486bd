import { isWord, skipSpace } from './characters';
import { nextModeId, type Mode } from './mode';
import type { Scan } from './scan';
import { stringKind } from './spanBuffer';

const indentFlag = 0x10000;

/** The body of a heredoc: whole lines of string, up to the line that is its tag. */
export class HeredocMode implements Mode {
	readonly id = nextModeId();

	/** @param tagEndsWord Whether code may follow the end tag on its line, as in PHP. */
	constructor(readonly tagEndsWord = false) {}

	/** Lets the body begin with the next line. */
	expect(scan: Scan, tag: string, mayBeIndented: boolean): void {
		const payload = scan.states.tagId(tag) | (mayBeIndented ? indentFlag : 0);
		scan.pending.push({ mode: this, payload });
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const { payload } = scan;
		const tag = scan.states.tag(payload & 0xffff);
		const start = (payload & indentFlag) !== 0 ? skipSpace(text, from, end) : from;
		if (from === scan.lineStart && text.startsWith(tag, start)) {
			const behind = start + tag.length;
			if (this.tagEndsWord ? !isWord(text.charCodeAt(behind)) : skipSpace(text, behind, end) === end) {
				scan.pop();
				return behind;
			}
		}

		scan.add(text, from, end, stringKind);
		return end;
	}
}
