import * as vscode from 'vscode';
import type { LineEdit } from '../core/text/documentText';
import type { TextPosition, TextRange } from '../core/text/textRange';

export function toRange({ start, end }: TextRange): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toTextPosition({ line, character }: vscode.Position): TextPosition {
	return { line, character };
}

/**
 * Sums the changes of one event up as one edit of whole lines.
 *
 * @param lineCountBefore The document's lines before the event.
 * @param lineCountAfter The document's lines after it.
 * @returns `undefined` when nothing changed.
 */
export function toLineEdit(
	changes: readonly vscode.TextDocumentContentChangeEvent[],
	lineCountBefore: number,
	lineCountAfter: number,
): LineEdit | undefined {
	if (changes.length === 0) {
		return undefined;
	}

	const startLine = Math.min(...changes.map(change => change.range.start.line));
	const lastLine = Math.max(...changes.map(change => change.range.end.line));
	const removedLines = lastLine - startLine + 1;
	return { startLine, removedLines, insertedLines: removedLines + lineCountAfter - lineCountBefore };
}
