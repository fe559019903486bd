import type { Mode } from './scanning/mode';
import { Scan } from './scanning/scan';
import { SpanBuffer } from './scanning/spanBuffer';
import { StateTable } from './scanning/stateTable';

/** Units of a line that are read at most; the rest of a longer line counts as code that changes no state. */
export const maxScannedUnits = 2_000_000;

/** Calls of modes that read nothing, in a row, before the scanner gives a character up. */
const maxIdleSteps = 64;

/** Lines read so far by the process: what modes remember of a line is told from what they remember of another's by it. */
let lineCount = 0;

/** A language opened for one document: its modes are shared, its numbering of states is the document's own. */
export class Language {
	readonly scan: Scan;

	constructor(root: Mode, findRoot: (languageId: string) => Mode | undefined) {
		this.scan = new Scan(new StateTable(root), new SpanBuffer(), findRoot);
	}
}

/**
 * Reads one line. The spans go to `language.scan.spans`, cleared before; see `SpanBuffer.enabled` for states only.
 *
 * Pure in what it answers: the same text and state give the same spans and state.
 *
 * @param text The line, without its ending.
 * @param state The state at the line's start; 0 for a document's first line.
 * @returns The state at the start of the next line: a number of 16 bits, meaningful for this `language` only.
 */
export function scanLine(language: Language, text: string, state: number): number {
	const { scan } = language;
	const { states } = scan;
	const end = Math.min(text.length, maxScannedUnits);
	scan.spans.count = 0;
	scan.state = state;
	scan.lineStart = 0;
	scan.lineId = lineCount = (lineCount + 1) | 0;
	scan.codeEnd = -1;
	if (states.guard(state) === 0) {
		// Most lines of code: one mode reads them from end to end.
		const mode = states.mode(state);
		let at = mode.read(scan, text, 0, end);
		if (at >= end && scan.state === state && mode.endLine === undefined && scan.pending.length === 0) {
			return state;
		}

		if (at < end && states.guard(scan.state) === 0) {
			at = readFrom(scan, text, at, end, 0);
		}

		if (at < end || states.guard(scan.state) !== 0) {
			readGuarded(scan, text, at, end);
		}
	} else {
		readGuarded(scan, text, skipMargins(scan, text), end);
	}

	for (let mode = states.mode(scan.state); mode.endLine !== undefined; mode = states.mode(scan.state)) {
		const before = scan.state;
		mode.endLine(scan, text, end);
		if (scan.state === before) {
			break;
		}
	}

	if (scan.pending.length > 0) {
		beginPending(scan);
	}

	return scan.state;
}

/** Lets the heredocs of a line begin with the next, the first of them on top. */
function beginPending(scan: Scan): void {
	for (let index = scan.pending.length - 1; index >= 0; index--) {
		scan.push(scan.pending[index]!.mode, scan.pending[index]!.payload);
	}

	scan.pending.length = 0;
}

/** Lets the modes on top read until `end`, or until the nearest guard is another than `guard`. */
function readFrom(scan: Scan, text: string, from: number, end: number, guard: number): number {
	const { states } = scan;
	let at = from;
	let idle = 0;
	while (at < end) {
		const reached = states.mode(scan.state).read(scan, text, at, end);
		if (reached > at) {
			at = reached;
			idle = 0;
		} else if (++idle > maxIdleSteps) {
			at++;
			idle = 0;
		}

		if (states.guard(scan.state) !== guard) {
			break;
		}
	}

	return at;
}

/** As `readFrom`, while languages are embedded: each piece ends where the first of the open guards says. */
function readGuarded(scan: Scan, text: string, from: number, end: number): void {
	const { states } = scan;
	let at = from;
	for (let steps = 0; steps <= 2 * (end - from) + maxIdleSteps; steps++) {
		let limit = end;
		let closing = 0;
		for (let guard = states.guard(scan.state); guard !== 0; guard = states.guard(states.parent(guard))) {
			const found = states.mode(guard).guard!.findEnd(scan, text, at === scan.lineStart ? 0 : at, end, states.payload(guard));
			if (found >= 0 && found <= limit && (found < end || found === 0)) {
				limit = found;
				closing = guard;
			}
		}

		const inside = states.guard(scan.state);
		at = readFrom(scan, text, at, limit, inside);
		if (closing !== 0 && at >= limit && states.guard(scan.state) === inside) {
			scan.state = closing;
			at = states.mode(closing).guard!.leave(scan, text, limit, end);
			if (at === 0) {
				at = skipMargins(scan, text);
			}
		} else if (at >= end) {
			return;
		}
	}
}

/** The column where the text of the innermost embedded language begins. */
function skipMargins(scan: Scan, text: string): number {
	const { states } = scan;
	let margin = 0;
	for (let guard = states.guard(scan.state); guard !== 0; guard = states.guard(states.parent(guard))) {
		margin = Math.max(margin, states.mode(guard).guard!.skip?.(scan, text, states.payload(guard)) ?? 0);
	}

	scan.lineStart = margin;
	return margin;
}
