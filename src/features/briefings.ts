import * as vscode from 'vscode';
import { formatDate } from '../core/rendering/formatDate';
import { registerCommand } from '../host/commands';
import type { EntryViewer } from '../host/entryViewer';
import type { GlossaryStore } from '../host/glossaryStore';

/** The command that opens a briefing, after a pick where the caller names none that exists. */
export function registerBriefings(glossary: GlossaryStore, viewer: EntryViewer): vscode.Disposable {
	return registerCommand('aiGlossary.openBriefing', async (id?: unknown) => {
		const briefings = await glossary.briefings();
		const chosen =
			briefings.find(briefing => briefing.id === id) ??
			(await vscode.window.showQuickPick(
				briefings.map(briefing => ({
					label: briefing.headline,
					description: formatDate(briefing.date),
					detail: briefing.summary,
					id: briefing.id,
				})),
				{ title: 'AI Glossary: Open Briefing', placeHolder: 'A story and the terms it explains', matchOnDetail: true },
			));
		if (chosen) {
			await viewer.showBriefing(chosen.id);
		}
	});
}
