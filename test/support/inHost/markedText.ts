import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension } from './extension';
import { cardsAt } from './hovers';

const marks = /[«»]/g;

/** A text without its marks, and what they enclosed. A marked part may go over a line's end. */
export interface MarkedText {
	readonly text: string;

	/** Offsets in `text`, half-open, in order. */
	readonly parts: readonly (readonly [start: number, end: number])[];
}

/**
 * @example
 * parseMarks('a «term» here') // { text: 'a term here', parts: [[2, 6]] }
 */
export function parseMarks(marked: string): MarkedText {
	const places = [...marked.matchAll(marks)].map(({ index, 0: mark }, nth) => ({ offset: index - nth, mark }));
	assert.ok(
		places.every(({ mark }, nth) => mark === (nth % 2 === 0 ? '«' : '»')) && places.length % 2 === 0,
		`unbalanced marks in ${marked}`,
	);
	const parts = places.flatMap(({ offset }, nth) => (nth % 2 === 0 ? [[offset, places[nth + 1]!.offset] as const] : []));
	return { text: marked.replace(marks, ''), parts };
}

/** Opens a marked text as an untitled document. */
export async function openMarked(
	languageId: string,
	marked: string,
): Promise<{ document: vscode.TextDocument; ranges: readonly vscode.Range[] }> {
	const { text, parts } = parseMarks(marked);
	const document = await vscode.workspace.openTextDocument({ language: languageId, content: text });
	const ranges = parts.map(([start, end]) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
	return { document, ranges };
}

/** The document's text with the terms marked that the extension finds in it. */
export async function markTerms(document: vscode.TextDocument): Promise<string> {
	const terms = await (await activateExtension()).findTerms(document);
	const text = document.getText();
	return [...terms].reverse().reduce((marked, { range }) => {
		const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
		return `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
	}, text);
}

/** Asserts that exactly the marked parts are explained: by the API, and by a hover on each of them with exactly their range. */
export async function assertExplained(languageId: string, marked: string): Promise<void> {
	const { document, ranges } = await openMarked(languageId, marked);
	assert.equal(document.languageId, languageId);
	assert.equal(await markTerms(document), marked);
	for (const range of ranges) {
		for (const position of [range.start, document.positionAt(document.offsetAt(range.end) - 1)]) {
			const cards = await cardsAt(document, position);
			assert.deepEqual(
				cards.map(card => card.range && document.getText(card.range)),
				[document.getText(range)],
				`hovers at ${position.line + 1}:${position.character + 1} of ${marked}`,
			);
		}
	}
}
