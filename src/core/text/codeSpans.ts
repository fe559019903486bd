import { skipSpace, skipSpaceBack } from './scanning/characters';
import { codeKind, type SpanBuffer } from './scanning/spanBuffer';

/** Fills the gaps between the spans of a line with spans of code. */
export function addCodeSpans(spans: SpanBuffer, text: string): void {
	const known: [start: number, end: number, kind: number][] = [];
	for (let index = 0; index < spans.count; index++) {
		known.push([spans.start(index), spans.end(index), spans.kind(index)]);
	}

	spans.clear();
	let from = 0;
	for (const [start, end, kind] of known) {
		addTrimmed(spans, text, from, start);
		spans.add(start, end, kind);
		from = end;
	}

	addTrimmed(spans, text, from, text.length);
}

function addTrimmed(spans: SpanBuffer, text: string, from: number, to: number): void {
	const start = skipSpace(text, from, to);
	spans.add(start, skipSpaceBack(text, to, start), codeKind);
}
