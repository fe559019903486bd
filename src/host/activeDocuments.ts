import * as vscode from 'vscode';

/** What the person is reading: one document, or the cells of a notebook. */
export interface ActiveDocuments {
	/** The file's name without its folders. */
	readonly name: string;

	/** In reading order; at least one. */
	readonly documents: readonly vscode.TextDocument[];
}

/** The documents of the active editor; `undefined` when it shows no text. */
export function activeDocuments(): ActiveDocuments | undefined {
	const notebook = vscode.window.activeNotebookEditor?.notebook;
	if (notebook) {
		return { name: baseName(notebook.uri), documents: notebook.getCells().map(cell => cell.document) };
	}

	const document = vscode.window.activeTextEditor?.document;
	return document && document.uri.scheme !== 'output' ? { name: baseName(document.uri), documents: [document] } : undefined;
}

/** Calls back when another editor becomes active; not for the output view, which is an editor to VS Code only. */
export function onDidChangeActiveDocuments(callback: () => void): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveNotebookEditor(callback),
		vscode.window.onDidChangeActiveTextEditor(editor => {
			if (editor?.document.uri.scheme !== 'output') {
				callback();
			}
		}),
	);
}

function baseName(uri: vscode.Uri): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
