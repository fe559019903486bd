import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind, spanKinds, stringKind } from '../spanBuffer';

/** Lua's `[==[ … ]==]`, as a string or, where `open` is `--[`, as a comment. */
export function luaLong(data: SpecialRule): OpenRule {
	const kind = data.kind ? spanKinds.indexOf(data.kind) : data.open.startsWith('-') ? commentKind : stringKind;
	const mode = new LongBracketMode(kind);
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		let level = 0;
		let index = at + data.open.length;
		while (index < end && text.charCodeAt(index) === 61) {
			level++;
			index++;
		}

		return text.charCodeAt(index) === 91 && index < end ? mode.enter(scan, text, index + 1, end, level) : -1;
	});
}

/** The payload is the number of equals signs. */
class LongBracketMode implements Mode {
	readonly id = nextModeId();

	constructor(readonly kind: number) {}

	enter(scan: Scan, text: string, from: number, end: number, level: number): number {
		const reached = this.#readOn(scan, text, from, end, level);
		if (!scan.closed) {
			scan.push(this, Math.min(level, 0xffff));
		}

		return reached;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const reached = this.#readOn(scan, text, from, end, scan.payload);
		if (scan.closed) {
			scan.pop();
		}

		return reached;
	}

	#readOn(scan: Scan, text: string, from: number, end: number, level: number): number {
		const close = `]${'='.repeat(level)}]`;
		const at = text.indexOf(close, from);
		scan.closed = at >= 0 && at + close.length <= end;
		scan.add(text, from, scan.closed ? at : end, this.kind);
		return scan.closed ? at + close.length : end;
	}
}
