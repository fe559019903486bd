import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { createTemporaryFolder, deleteFolder } from '../support/childProcesses.ts';
import { entryPage, openPanelOver, termRow } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import { quickOpenFile } from '../support/workbenchActions.ts';

const folder = createTemporaryFolder('panel-states-');
mkdirSync(join(folder, '.vscode'));
writeFileSync(join(folder, 'one.md'), 'A frontier model at a checkpoint of its pre-training, before LoRA, to rewind to.\n');
writeFileSync(join(folder, 'two.md'), 'An LLM.\n');
writeFileSync(join(folder, 'long.md'), 'The LLM reads its context window, token by token, with attention.\n'.repeat(50_000));

suite('sidebar says what it shows', () => {
	const session = useWorkbench({ folder });

	suiteTeardown(() => deleteFolder(folder));

	test('a use that may mean two terms counts once', async () => {
		const panel = await openPanelOver(session.page, 'one.md');
		await panel.getByText('5 terms, 4 mentions in one.md').waitFor();
		await termRow(panel, 'checkpoint').waitFor();
		await termRow(panel, 'checkpoint (agents)').waitFor();
	});

	test('never speaks of a missing document between two documents', async () => {
		const panel = await openPanelOver(session.page, 'one.md');
		await panel.locator('.content').evaluate(content => {
			new MutationObserver(() => {
				document.body.dataset['said'] = `${document.body.dataset['said'] ?? ''}${content.textContent}`;
			}).observe(content, { childList: true });
		});
		for (const file of ['two.md', 'one.md', 'two.md']) {
			await quickOpenFile(session.page, file);
			await panel.getByText(`in ${file}`).waitFor();
		}

		const said = (await panel.locator('body').getAttribute('data-said')) ?? '';
		assert.match(said, /in two\.md/);
		assert.doesNotMatch(said, /Open a document/);
	});

	test('does not show the terms of another document while a long one is read', async () => {
		const panel = await openPanelOver(session.page, 'one.md');
		await termRow(panel, 'LoRA').waitFor();
		await quickOpenFile(session.page, 'long.md');
		await panel.getByText('Reading long.md').waitFor();
		assert.equal(await termRow(panel, 'LoRA').count(), 0);
		await panel.getByText('mentions in long.md').waitFor({ timeout: 50_000 });
	});

	test('says how many mentions a list leaves out', async () => {
		const panel = await openPanelOver(session.page, 'long.md');
		const row = termRow(panel, 'large language model');
		assert.equal(await row.locator('.count').innerText(), '50,000');
		await row.getByRole('button', { name: 'Open the entry' }).click();
		const entry = entryPage(panel, 'large language model');
		await entry.getByText('… and 49,800 more').waitFor();
		assert.equal(await entry.locator('button.mention').count(), 200);
	});

	test('says which setting leaves terms out', async () => {
		const panel = await openPanelOver(session.page, 'two.md');
		await panel.getByText('1 term, 1 mention in two.md').waitFor();
		set({ 'aiGlossary.builtIn.categories': ['training'] });
		await panel.getByText('aiGlossary.builtIn.categories').waitFor();
		set({ 'aiGlossary.builtIn.enabled': false });
		await panel.getByText('aiGlossary.builtIn.enabled').waitFor();
		set({});
		await panel.getByText('1 term, 1 mention in two.md').waitFor();
	});

	test('underlines links in high contrast, and where one asks for it', async () => {
		const panel = await openPanelOver(session.page, 'two.md');
		await termRow(panel, 'large language model').getByRole('button', { name: 'Open the entry' }).click();
		const source = entryPage(panel, 'large language model').locator('.sources a').first();
		await waitForDecoration(source, 'none');
		for (const settings of [{ 'workbench.colorTheme': 'Default High Contrast' }, { 'accessibility.underlineLinks': true }]) {
			set(settings);
			await waitForDecoration(source, 'underline');
			set({});
			await waitForDecoration(source, 'none');
		}
	});

	function set(settings: Readonly<Record<string, unknown>>): void {
		writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
	}
});

async function waitForDecoration(link: Locator, wanted: string): Promise<void> {
	const decoration = (): Promise<string> => link.evaluate(node => getComputedStyle(node).textDecorationLine);
	for (const deadline = Date.now() + 10_000; Date.now() < deadline && (await decoration()) !== wanted;) {
		await new Promise(resolve => setTimeout(resolve, 100));
	}

	assert.equal(await decoration(), wanted);
}
