import type { Mode } from './mode';
import { noneKind, stringKind, type SpanBuffer } from './spanBuffer';
import type { StateTable } from './stateTable';
import { isSpace } from './characters';

/** The scan of one line under way: the stack of open modes, and where spans go. One object serves a whole document. */
export class Scan {
	/** The current stack of modes, a number of `states`. */
	state = 0;

	/** Where the line begins for the current language: behind the `> ` of a quotation, else 0. */
	lineStart = 0;

	/** Differs from line to line, and when one is read again. */
	lineId = 0;

	/** Where a line comment begins, else the line's end: what stands before is the line's code. */
	codeEnd = -1;

	/** Set by what reads a string: whether it came to the closing mark. */
	closed = false;

	/** Modes whose text begins with the next line: heredocs, in the order of their bodies. */
	readonly pending: { mode: Mode; payload: number }[] = [];

	constructor(
		readonly states: StateTable,
		readonly spans: SpanBuffer,
		/** The mode that reads a language from its start, for embedded text. `undefined`: not known. */
		readonly findRoot: (languageId: string) => Mode | undefined,
	) {}

	get payload(): number {
		return this.states.payload(this.state);
	}

	push(mode: Mode, payload = 0): void {
		this.state = this.states.push(this.state, mode, payload);
	}

	pop(): void {
		this.state = this.states.parent(this.state);
	}

	/** Gives the top mode another payload. */
	setPayload(payload: number): void {
		const { state, states } = this;
		if (state !== 0) {
			this.state = states.push(states.parent(state), states.mode(state), payload);
		}
	}

	/** Puts another mode in the top one's place; below the root, upon it. */
	replace(mode: Mode, payload = 0): void {
		this.state = this.states.push(this.states.parent(this.state), mode, payload);
	}

	/** Adds a span without the white space around it. */
	add(text: string, start: number, end: number, kind: number): void {
		const { spans } = this;
		if (!spans.enabled || ((kind === stringKind || kind === noneKind) && !spans.wantsStrings)) {
			return;
		}

		while (start < end && isSpace(text.charCodeAt(start))) {
			start++;
		}

		while (start < end && isSpace(text.charCodeAt(end - 1))) {
			end--;
		}

		spans.add(start, end, kind);
	}

	/** Whether nothing but white space stands between the line's start and `column`. */
	startsLine(text: string, column: number): boolean {
		for (let index = column - 1; index >= this.lineStart; index--) {
			if (!isSpace(text.charCodeAt(index))) {
				return false;
			}
		}

		return true;
	}
}
