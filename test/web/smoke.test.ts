import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension } from '../support/inHost/extension';
import { cardsAt } from '../support/inHost/hovers';
import { markTerms, openMarked } from '../support/inHost/markedText';

suite('VS Code for the Web', () => {
	test('this is a web worker: there is no Node', () => {
		assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
		assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
		assert.equal(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined');
	});

	test('activates and registers its commands', async () => {
		assert.equal((await activateExtension()).version, 1);
		const commands = await vscode.commands.getCommands(true);
		assert.ok(commands.includes('aiGlossary.lookUp'));
	});

	test('a hover shows the card with exactly the range of the term', async () => {
		const { document, ranges } = await openMarked('markdown', 'About «pre-training».');
		const [card] = await cardsAt(document, ranges[0]!.start);
		assert.ok(card);
		assert.match(card.markdown, /Read the briefing/);
		assert.deepEqual(card.range, ranges[0]);
	});

	test('finds terms in prose and comments, not in code', async () => {
		for (const [languageId, marked] of [
			['markdown', 'A «frontier\nmodel», `frontier model`, «LoRA».'],
			['python', 'x = "frontier model"  # a «frontier model»'],
		] as const) {
			const { document } = await openMarked(languageId, marked);
			assert.equal(await markTerms(document), marked);
		}
	});

	test('looks a term up', async () => {
		const entry = await (await activateExtension()).lookUp('Managed Agents');
		assert.equal(entry?.name, 'Managed Agents');
		assert.ok((entry?.sources.length ?? 0) > 0);
	});

	test('opens the entry in the panel', async () => {
		await vscode.commands.executeCommand('aiGlossary.lookUp', 'frontier model');
	});
});
