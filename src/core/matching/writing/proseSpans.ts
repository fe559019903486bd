import type { LineEdit } from '../../text/documentText';
import { kindOfUnit, UnitKind } from './letters';
import { endsInTags, isWithinText } from './renderedText';

/** Columns of one line that are searched, half-open, and what they are; `code` is read as identifiers. */
export interface SearchedSpan {
	readonly start: number;
	readonly end: number;
	readonly kind: string;
}

/** Says what to search in a document. `DocumentProse` does; whoever searches everything may do it in a line. */
export interface ProseSpans {
	/** Spans of a line, sorted and disjoint; without comment leaders. */
	spansOfLine(line: number): readonly SearchedSpan[];

	/** Takes note of a change of the document, which has happened. Returns the half-open range of new lines whose spans may differ. */
	edit(edit: LineEdit): { readonly firstLine: number; readonly endLine: number };
}

/** A bullet before a span: the line does not go on with what stands before it. */
const listItem = /(?:^|\s)[-*+•‣◦]\s+$/;

/** In a comment, a bullet is one behind the leader: ` * - `. Alone it is the leader. */
const hasLeader = /^\s*\S+\s+[-*+•‣◦]\s/;

/** Batch files, Basic and m4 begin a comment with a word, old Fortran with a letter. */
const wordLeader = /^\s*(?:@?rem|dnl|c)\s+$/i;

/**
 * Whether a span at the end of a line and the first span of the next line are one running text, over whose line break a term
 * may wrap: of one kind (not code), the first ends its line, and before the second stand a leader and white space at most, no bullet of a
 * list. Tags within a text do not count.
 */
export function isRunningText(span: SearchedSpan, text: string, next: SearchedSpan | undefined, nextText: string): boolean {
	return (
		next !== undefined &&
		next.kind === span.kind &&
		span.kind !== 'code' &&
		(isWithout(text, span.end, text.length, isNotSpace) || isWithinText(text, span.end, text.length)) &&
		(isWithout(nextText, 0, next.start, isWordLetter) || isLeader(nextText.slice(0, next.start), next.kind)) &&
		!(next.start > 0 && listItem.test(nextText.slice(0, next.start)) && (span.kind === 'text' || hasLeader.test(nextText)))
	);
}

/** Whether what stands before a span, letters among it, is none of the text: tags, or a leader of letters. */
function isLeader(before: string, kind: string): boolean {
	return endsInTags(before) || (kind === 'comment' && wordLeader.test(before));
}

/** The number of the last span that goes on, over tags only, with what a span begins. */
export function lastJoined(text: string, spans: readonly SearchedSpan[], number: number): number {
	let last = number;
	while (last + 1 < spans.length && areJoined(text, spans[last]!, spans[last + 1]!)) {
		last++;
	}

	return last;
}

/** Whether two spans of a line, one after the other, are one running text to its reader: only tags stand between. */
export function areJoined(text: string, span: SearchedSpan, next: SearchedSpan): boolean {
	return span.kind === next.kind && span.kind !== 'code' && isWithinText(text, span.end, next.start);
}

function isWithout(text: string, from: number, to: number, isUnwanted: (kind: number) => boolean): boolean {
	for (let at = from; at < to; at++) {
		if (isUnwanted(kindOfUnit(text.charCodeAt(at)))) {
			return false;
		}
	}

	return true;
}

function isNotSpace(kind: number): boolean {
	return kind !== UnitKind.Space;
}

function isWordLetter(kind: number): boolean {
	return kind === UnitKind.Letter || kind === UnitKind.Unspaced || kind === UnitKind.Several;
}
