import type { BlockRule } from '../languages/languageData';
import { isSpace, skipSpace } from './characters';
import { nextModeId, type Mode } from './mode';
import { OpenRule } from './openRule';
import type { Scan } from './scan';
import { commentKind, spanKinds } from './spanBuffer';

/** A comment between two marks, over any number of lines. */
export class BlockCommentRule extends OpenRule {
	readonly #mode: BlockComment;

	constructor(rule: BlockRule) {
		super(rule.block[0], rule);
		this.#mode = new BlockComment(rule);
	}

	enter(scan: Scan, text: string, at: number, end: number): number {
		return this.#mode.enter(scan, text, at, at + this.length, end);
	}
}

class BlockComment implements Mode {
	readonly id = nextModeId();
	readonly #open: string;
	readonly #close: string;
	readonly #nested: boolean;
	readonly #kind: number;
	readonly #leader: number;
	readonly #closeAt: BlockRule['closeAt'];
	readonly #closesLine: boolean;

	constructor(rule: BlockRule) {
		[this.#open, this.#close] = rule.block;
		this.#nested = rule.nested ?? false;
		this.#kind = rule.kind ? spanKinds.indexOf(rule.kind) : commentKind;
		this.#leader = (rule.leader ?? '*').charCodeAt(0);
		this.#closeAt = rule.closeAt;
		this.#closesLine = rule.closesLine ?? false;
	}

	/** Reads from behind the opening mark; the payload of the mode is the depth of nesting below this one. */
	enter(scan: Scan, text: string, _at: number, from: number, end: number): number {
		const entered = scan.state;
		scan.push(this);
		const reached = this.#readOn(scan, text, from, end, true);
		if (scan.closed) {
			scan.state = entered;
		}

		return reached;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const reached = this.#readOn(scan, text, from, end, false);
		if (scan.closed) {
			scan.pop();
		}

		return reached;
	}

	#readOn(scan: Scan, text: string, from: number, end: number, first: boolean): number {
		let at = this.#findClose(scan, text, from, end);
		const closed = at >= 0;
		scan.closed = closed;
		if (!closed) {
			at = end;
		}

		if (scan.spans.enabled) {
			const start = this.#skipLeader(text, from, at, first);
			scan.add(text, start, this.#trimLeader(text, start, at, closed), this.#kind);
		}

		return closed ? (this.#closesLine ? end : at + this.#close.length) : end;
	}

	#findClose(scan: Scan, text: string, from: number, end: number): number {
		const width = this.#close.length;
		let close = text.indexOf(this.#close, from);
		if (this.#closeAt !== undefined) {
			const at = this.#closeAt === 'column0' ? scan.lineStart : skipSpace(text, scan.lineStart, end);
			return from <= at && at + width <= end && text.startsWith(this.#close, at) ? at : -1;
		}

		if (!this.#nested) {
			return close >= 0 && close + width <= end ? close : -1;
		}

		let depth = scan.payload;
		let open = text.indexOf(this.#open, from);
		for (;;) {
			if (open >= 0 && open + this.#open.length <= end && (close < 0 || open < close)) {
				depth++;
				const next = open + this.#open.length;
				open = text.indexOf(this.#open, next);
				close = close >= 0 && close < next ? text.indexOf(this.#close, next) : close;
			} else if (close >= 0 && close + width <= end) {
				if (depth === 0) {
					return close;
				}

				depth--;
				const next = close + width;
				close = text.indexOf(this.#close, next);
				open = open >= 0 && open < next ? text.indexOf(this.#open, next) : open;
			} else {
				scan.setPayload(Math.min(depth, 0xffff));
				return -1;
			}
		}
	}

	/** The column behind ` * ` in a further line, behind the second asterisk of the first. */
	#skipLeader(text: string, from: number, end: number, first: boolean): number {
		let at = first ? from : skipSpace(text, from, end);
		while (at < end && text.charCodeAt(at) === this.#leader) {
			at++;
		}

		const code = text.charCodeAt(at);
		if (
			first &&
			at < end &&
			(code === 33 || code === 124 || code === 94) &&
			(at + 1 >= end || isSpace(text.charCodeAt(at + 1)))
		) {
			at++;
		}

		return at;
	}

	#trimLeader(text: string, from: number, end: number, closed: boolean): number {
		while (closed && end > from && text.charCodeAt(end - 1) === this.#leader) {
			end--;
		}

		return end;
	}
}
