import { deepStrictEqual } from 'node:assert/strict';
import { DocumentProse, type ProseSpan, type Scope } from '../../../src/core/text/documentProse';
import type { DocumentText } from '../../../src/core/text/documentText';

/** A document over an array of lines, which the test may change. */
export function documentOf(lines: readonly string[]): DocumentText {
	return {
		get lineCount() {
			return lines.length;
		},
		lineText: line => lines[line]!,
	};
}

export function allSpans(
	lines: readonly string[],
	languageId: string,
	scope: Scope = 'commentsAndProse',
): (readonly ProseSpan[])[] {
	const prose = new DocumentProse(documentOf(lines), languageId, { scope });
	return lines.map((_, line) => prose.spansOfLine(line));
}

/**
 * Asserts that exactly the text between « and » is prose.
 *
 * @param marked The document; a mark may hold text of one line only.
 */
export function assertProse(languageId: string, marked: string, scope: Scope = 'commentsAndProse'): void {
	const expected = marked.split('\n');
	const lines = expected.map(line => line.replace(/[«»]/g, ''));
	const spans = allSpans(lines, languageId, scope);
	const found = lines.map((line, index) => mark(line, spans[index]!));
	deepStrictEqual(found, expected);
}

/** As `assertProse`, in the scope that holds strings too. */
export function assertProseAndStrings(languageId: string, marked: string): void {
	assertProse(languageId, marked, 'commentsProseAndStrings');
}

function mark(line: string, spans: readonly ProseSpan[]): string {
	let marked = '';
	let at = 0;
	for (const { start, end } of spans) {
		marked += `${line.slice(at, start)}«${line.slice(start, end)}»`;
		at = end;
	}

	return marked + line.slice(at);
}
