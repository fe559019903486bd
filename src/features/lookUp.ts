import * as vscode from 'vscode';
import { registerCommand } from '../host/commands';
import type { DocumentTerms } from '../host/documentTerms';
import type { EntryViewer } from '../host/entryViewer';
import type { GlossaryStore } from '../host/glossaryStore';

interface EntryItem extends vscode.QuickPickItem {
	/** Absent from the one item that says that there is none. */
	readonly ordinal?: number;
}

/** A longer list would only slow the keys down; whoever wants to browse has the panel. */
const mostItems = 200;

/** No term is longer, in UTF-16 units; a person may have selected a whole document. */
const longestTerm = 200;

/** The commands that look a term up: typed, given by a caller, or read from the editor. */
export function registerLookUp(glossary: GlossaryStore, terms: DocumentTerms, viewer: EntryViewer): vscode.Disposable {
	async function lookUp(term?: unknown): Promise<void> {
		const text = typeof term === 'string' ? term.trim().replace(/\s+/g, ' ').slice(0, longestTerm) : '';
		const ordinal = text === '' ? undefined : await glossary.ordinalOf(text);
		const chosen = ordinal ?? (await pickEntry(glossary, text));
		if (chosen !== undefined) {
			await viewer.showEntry(chosen);
		}
	}

	async function lookUpSelection(): Promise<void> {
		const editor = vscode.window.activeTextEditor;
		if (!editor) {
			return lookUp();
		}

		const { document, selection } = editor;
		if (!selection.isEmpty) {
			return lookUp(document.getText(selection));
		}

		const [match] = await terms.matchesAt(document, selection.active);
		if (match) {
			return viewer.showEntry(match.entries[0]!);
		}

		const word = document.getWordRangeAtPosition(selection.active);
		return lookUp(word && document.getText(word));
	}

	return vscode.Disposable.from(
		registerCommand('aiGlossary.lookUp', lookUp),
		registerCommand('aiGlossary.lookUpSelection', lookUpSelection),
	);
}

/** Lets the person choose among all entries; `undefined` when they leave without a choice. */
async function pickEntry(glossary: GlossaryStore, start: string): Promise<number | undefined> {
	const pick = vscode.window.createQuickPick<EntryItem>();
	pick.title = 'AI Glossary: Look Up Term';
	pick.placeholder = 'A term, an acronym, or words of its meaning';
	pick.value = start;
	pick.busy = true;
	// Else VS Code puts every name that holds the letters first. The property is not in the published API, so where it is
	// missing nothing is lost but the order.
	Object.assign(pick, { sortByLabel: false });
	const chosen = new Promise<number | undefined>(resolve => {
		pick.onDidAccept(() => {
			const ordinal = pick.activeItems[0]?.ordinal;
			if (ordinal !== undefined) {
				resolve(ordinal);
			}
		});
		pick.onDidHide(() => resolve(undefined));
	});
	pick.show();
	try {
		const [{ heads, categories }, glosses, search] = await Promise.all([glossary.heads(), glossary.glosses(), glossary.search()]);
		const titles = new Map(categories.map(({ id, title }) => [id, title]));
		const items = heads.map((head, ordinal): EntryItem => ({
			label: head.id,
			description: [...head.aliases.slice(0, 3), titles.get(head.category)].join(' · '),
			detail: glosses[ordinal] ?? '',
			alwaysShow: true,
			ordinal,
		}));
		const update = (value: string): void => {
			const asked = value.trim();
			const found =
				asked === ''
					? items
					: search(asked)
							.slice(0, mostItems)
							.map(ordinal => items[ordinal]!);
			// VS Code shows an empty box for an empty list.
			pick.items = found.length > 0 ? found : [{ label: `No entry for “${asked}”`, alwaysShow: true }];
			// Enter may come before the editor says which item of the new list is active.
			pick.activeItems = pick.items.slice(0, 1);
		};
		pick.onDidChangeValue(update);
		// Whoever types fast has changed it while the glossary was loading.
		update(pick.value);
		pick.busy = false;
		return await chosen;
	} finally {
		pick.dispose();
	}
}
