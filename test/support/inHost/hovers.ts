import * as vscode from 'vscode';

/** A card of the glossary, as the editor would show it. */
export interface Card {
	readonly markdown: string;
	readonly range: vscode.Range | undefined;
}

/** All hovers at a position, in the order in which the editor shows them. */
export async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Hover[]> {
	return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
}

/** The glossary's cards at a position; hovers of languages are left out. */
export async function cardsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly Card[]> {
	return (await hoversAt(document, position))
		.filter(isCard)
		.map(({ contents, range }) => ({ markdown: toText(contents), range }));
}

/** Cards are the hovers that can open an entry in the panel. */
export function isCard({ contents }: vscode.Hover): boolean {
	return toText(contents).includes('command:aiGlossary.lookUp');
}

function toText(contents: vscode.Hover['contents']): string {
	return contents.map(part => (typeof part === 'string' ? part : part.value)).join('\n');
}
