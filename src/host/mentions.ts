import * as vscode from 'vscode';
import type { DocumentCount, Mention, MentionList } from '../core/glossary/mention';
import { firstWords, lastWords } from '../core/rendering/excerpt';
import { activeEditor } from './activeDocuments';
import type { DocumentTerms, ShownMatch } from './documentTerms';
import { toRange } from './typeConverters';

/** A list of mentions ends here; the count beside the term is complete. */
const mostMentions = 200;

/** Of a line this many UTF-16 units are shown before the term: no more, or the term would be out of view in a sidebar. */
const mostBefore = 24;
const mostAfter = 60;

/**
 * Counts the terms of some documents.
 *
 * @param isWanted Once it says no, the count is left unfinished.
 */
export async function countTerms(
	documents: readonly vscode.TextDocument[],
	terms: DocumentTerms,
	isWanted: () => boolean,
): Promise<DocumentCount> {
	const counts = new Map<number, number>();
	let mentions = 0;
	for (const document of documents) {
		const matches = await terms.matchesOf(document, isWanted);
		mentions += matches.length;
		for (const { entries } of matches) {
			for (const ordinal of entries) {
				counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
			}
		}
	}

	return { terms: [...counts].map(([ordinal, count]) => ({ ordinal, count })), mentions };
}

/** The uses of one term in some documents, in reading order, with their lines. */
export async function findMentions(
	documents: readonly vscode.TextDocument[],
	terms: DocumentTerms,
	ordinal: number,
): Promise<MentionList> {
	const matches = await matchesOfTerm(documents, terms, ordinal);
	const mentions = matches.slice(0, mostMentions).map(toMention);
	return { mentions, more: matches.length - mentions.length };
}

function toMention({ document, match }: DocumentMatch): Mention {
	const { start, end } = match.range;
	const line = document.lineAt(start.line).text;
	const endInLine = end.line === start.line ? end.character : line.length;
	return {
		line: start.line,
		before: lastWords(line.slice(0, start.character).trimStart(), mostBefore),
		text: document.getText(toRange(match.range)).replace(/\s*[\r\n]+\s*/g, ' '),
		after: firstWords(line.slice(endInLine).trimEnd(), mostAfter),
	};
}

/**
 * Selects a use of a term in its editor, without taking the keyboard from where it is.
 *
 * @param mention Its place in what `findMentions` returns; without it, the next use after the cursor, from the top again
 * after the last.
 */
export async function revealMention(
	documents: readonly vscode.TextDocument[],
	terms: DocumentTerms,
	ordinal: number,
	mention?: number,
): Promise<void> {
	const matches = await matchesOfTerm(documents, terms, ordinal);
	const chosen = mention === undefined ? (nextAfterCursor(matches, documents) ?? matches[0]) : matches[mention];
	if (chosen) {
		await select(chosen.document, toRange(chosen.match.range));
	}
}

async function select(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
	const notebook = vscode.window.activeNotebookEditor;
	const cell = notebook?.notebook.getCells().find(each => each.document === document);
	if (notebook && cell?.kind === vscode.NotebookCellKind.Markup) {
		// Its text is drawn, not edited: there is nothing to select in it.
		const place = new vscode.NotebookRange(cell.index, cell.index + 1);
		notebook.selections = [place];
		notebook.revealRange(place, vscode.NotebookEditorRevealType.InCenterIfOutsideViewport);
		return;
	}

	// Showing the document of a diff would open it once more, in an editor of its own.
	const visible = [activeEditor(), ...vscode.window.visibleTextEditors].find(editor => editor?.document === document);
	if (visible && !cell) {
		visible.selection = new vscode.Selection(range.start, range.end);
		visible.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		return;
	}

	await vscode.window.showTextDocument(document, { selection: range, preserveFocus: true });
}

interface DocumentMatch {
	readonly document: vscode.TextDocument;
	readonly match: ShownMatch;
}

async function matchesOfTerm(
	documents: readonly vscode.TextDocument[],
	terms: DocumentTerms,
	ordinal: number,
): Promise<readonly DocumentMatch[]> {
	const found: DocumentMatch[] = [];
	for (const document of documents) {
		for (const match of await terms.matchesOf(document)) {
			if (match.entries.includes(ordinal)) {
				found.push({ document, match });
			}
		}
	}

	return found;
}

function nextAfterCursor(
	matches: readonly DocumentMatch[],
	documents: readonly vscode.TextDocument[],
): DocumentMatch | undefined {
	const editor = activeEditor();
	if (!editor) {
		return undefined;
	}

	const place = documents.indexOf(editor.document);
	const cursor = editor.selection.start;
	return matches.find(({ document, match }) => {
		const ownPlace = documents.indexOf(document);
		const start = toRange(match.range).start;
		return (
			ownPlace > place || (ownPlace === place && (start.isAfter(cursor) || (start.isEqual(cursor) && editor.selection.isEmpty)))
		);
	});
}
