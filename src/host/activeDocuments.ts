import * as vscode from 'vscode';

/** What the person is reading: one document, or the cells of a notebook. */
export interface ActiveDocuments {
	/** The file's name without its folders. */
	readonly name: string;

	/** In reading order; none where a notebook has no cells. */
	readonly documents: readonly vscode.TextDocument[];
}

/** The documents of the active editor; `undefined` when it shows no text. */
export function activeDocuments(): ActiveDocuments | undefined {
	const notebook = vscode.window.activeNotebookEditor?.notebook;
	if (notebook) {
		return { name: baseName(notebook.uri), documents: notebook.getCells().map(cell => cell.document) };
	}

	const document = activeEditor()?.document;
	return document && { name: baseName(document.uri), documents: [document] };
}

/** The editor that the person reads in. The output view, which is an editor to VS Code, is none: the one beside it is. */
export function activeEditor(): vscode.TextEditor | undefined {
	const editor = vscode.window.activeTextEditor;
	if (editor?.document.uri.scheme !== 'output') {
		return editor;
	}

	const { viewColumn } = vscode.window.tabGroups.activeTabGroup;
	return vscode.window.visibleTextEditors.find(visible => visible.viewColumn === viewColumn);
}

/** Calls back when another editor becomes active, the output view aside, or the active notebook has other cells. */
export function onDidChangeActiveDocuments(callback: () => void): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.window.onDidChangeActiveNotebookEditor(callback),
		vscode.workspace.onDidChangeNotebookDocument(({ notebook, contentChanges }) => {
			if (contentChanges.length > 0 && notebook === vscode.window.activeNotebookEditor?.notebook) {
				callback();
			}
		}),
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
