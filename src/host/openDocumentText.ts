import type * as vscode from 'vscode';
import type { DocumentText } from '../core/text/documentText';

/** Shows an open document to the core; always its newest text. */
export function openDocumentText(document: vscode.TextDocument): DocumentText {
	return {
		get lineCount() {
			return document.lineCount;
		},
		lineText: line => document.lineAt(line).text,
	};
}
