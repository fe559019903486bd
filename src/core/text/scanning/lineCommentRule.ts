import type { LineRule } from '../languages/languageData';
import { isSpace } from './characters';
import { nextModeId, type Mode } from './mode';
import { OpenRule } from './openRule';
import type { Scan } from './scan';
import { commentKind, spanKinds } from './spanBuffer';

/** A comment up to the end of its line. */
export class LineCommentRule extends OpenRule {
	readonly #kind: number;
	readonly #stop: string | undefined;
	readonly #continued: ContinuedComment | undefined;
	readonly #leader: number;

	constructor(rule: LineRule) {
		super(rule.line, rule);
		this.#kind = rule.kind ? spanKinds.indexOf(rule.kind) : commentKind;
		this.#stop = rule.stop;
		this.#leader = rule.line.charCodeAt(rule.line.length - 1);
		this.#continued = rule.continues ? new ContinuedComment(rule.continues.charCodeAt(0), this.#kind) : undefined;
	}

	enter(scan: Scan, text: string, at: number, end: number): number {
		let to = end;
		if (this.#stop !== undefined) {
			const stop = text.indexOf(this.#stop, at + this.length);
			if (stop >= 0 && stop < end) {
				to = stop;
			}
		}

		scan.codeEnd = at;
		if (scan.spans.enabled) {
			scan.add(text, skipLeader(text, at + this.length, to, this.#leader), to, this.#kind);
		}

		if (this.#continued?.goesOn(text, end)) {
			scan.push(this.#continued);
		}

		return to;
	}
}

/** The column behind a comment's decoration: more of the leader (`////`, `###`), then a documentation mark (`//!`, `-- |`). */
export function skipLeader(text: string, from: number, end: number, leader: number): number {
	while (from < end && text.charCodeAt(from) === leader) {
		from++;
	}

	if (leader === 45 && text.charCodeAt(from) === 32 && (text.charCodeAt(from + 1) === 124 || text.charCodeAt(from + 1) === 94)) {
		from++;
	}

	const code = text.charCodeAt(from);
	if (from < end && (code === 33 || code === 124 || code === 94 || code === 60 || code === 39)) {
		const next = text.charCodeAt(from + 1);
		if (from + 1 >= end || isSpace(next) || next === 60) {
			from += next === 60 ? 2 : 1;
		}
	}

	return from;
}

/** The rest of a line comment whose line ended with a backslash. */
class ContinuedComment implements Mode {
	readonly id = nextModeId();

	constructor(
		readonly mark: number,
		readonly kind: number,
	) {}

	goesOn(text: string, end: number): boolean {
		return end === text.length && text.charCodeAt(end - 1) === this.mark;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		scan.add(text, from, end, this.kind);
		return end;
	}

	endLine(scan: Scan, text: string, end: number): void {
		if (!this.goesOn(text, end)) {
			scan.pop();
		}
	}
}
