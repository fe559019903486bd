import { isWord } from './scanning/characters';
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

/** Adds what is between the first and the last letter or digit: marks of comments and strings fall away. */
function addTrimmed(spans: SpanBuffer, text: string, from: number, to: number): void {
	let start = from;
	let end = to;
	while (start < end && !isWord(text.charCodeAt(start))) {
		start++;
	}

	while (end > start && !isWord(text.charCodeAt(end - 1))) {
		end--;
	}

	spans.add(start, end, codeKind);
}
