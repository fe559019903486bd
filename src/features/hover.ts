import * as vscode from 'vscode';
import { entryMarkdown, type CardLinks } from '../core/rendering/entryMarkdown';
import { toCommandUri } from '../host/commands';
import type { DocumentTerms } from '../host/documentTerms';
import type { GlossaryStore } from '../host/glossaryStore';
import type { Settings } from '../host/settings';
import { toRange } from '../host/typeConverters';
import { registerWhile } from '../host/registerWhile';

/** A selector this wide scores lowest, so that the hovers of languages come first. */
const everyDocument: vscode.DocumentSelector = { scheme: '*' };

const links: CardLinks = {
	toEntry: id => toCommandUri('aiGlossary.lookUp', id),
	toBriefing: id => toCommandUri('aiGlossary.openBriefing', id),
};

/** Shows what a term means while the pointer rests on it. */
export function registerHover(glossary: GlossaryStore, terms: DocumentTerms, settings: Settings): vscode.Disposable {
	const provider: vscode.HoverProvider = {
		async provideHover(document, position, token) {
			const matches = await terms.matchesAt(document, position);
			const [first] = matches;
			if (!first || token.isCancellationRequested) {
				return undefined;
			}

			const meanings = matches.flatMap(({ entries, reasons }) => entries.map(ordinal => ({ ordinal, reasons })));
			const contents = await Promise.all(meanings.map(({ ordinal, reasons }, place) => toCard(ordinal, reasons, place > 0)));
			return token.isCancellationRequested ? undefined : new vscode.Hover(contents, toRange(first.range));
		},
	};

	/** @param follows Whether another card stands above: VS Code draws no line between the texts of one hover. */
	async function toCard(ordinal: number, reasons: readonly string[], follows: boolean): Promise<vscode.MarkdownString> {
		const entry = await glossary.entry(ordinal);
		const { hoverBriefings, hoverReasons } = settings.config;
		const markdown = entryMarkdown(
			{
				entry,
				categoryTitle: await glossary.categoryTitle(entry.category),
				briefings: hoverBriefings ? await glossary.briefingsOf(entry.id) : [],
				reasons: hoverReasons ? reasons : [],
			},
			links,
		);
		const contents = new vscode.MarkdownString(follows ? `---\n\n${markdown}` : markdown, true);
		contents.isTrusted = { enabledCommands: ['aiGlossary.lookUp', 'aiGlossary.openBriefing'] };
		return contents;
	}

	return registerWhile(
		() => settings.config.hoverEnabled,
		settings.onDidChange,
		() => vscode.languages.registerHoverProvider(everyDocument, provider),
	);
}
