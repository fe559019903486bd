import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { chooseTab, entryPage, openGlossaryPanel, openPanelOver, termRow } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import { cursorStatus, runCommand } from '../support/workbenchActions.ts';

suite('sidebar', () => {
	const session = useWorkbench();

	const panelOver = (file: string): Promise<FrameLocator> => openPanelOver(session.page, file);

	test('lists the terms of the active editor with their counts', async () => {
		const panel = await panelOver('finetune_lora.py');
		await termRow(panel, 'LoRA').waitFor();
		assert.equal(await termRow(panel, 'LoRA').locator('.count').innerText(), '2');
		assert.equal(await termRow(panel, 'Managed Agents').count(), 0);
	});

	test('follows the active editor', async () => {
		const panel = await panelOver('agentLoop.ts');
		await termRow(panel, 'Managed Agents').waitFor();
		await panelOver('finetune_lora.py');
		await termRow(panel, 'LoRA').waitFor();
		assert.equal(await termRow(panel, 'Managed Agents').count(), 0);
	});

	test('a click jumps to the next mention, and from the last to the first', async () => {
		const panel = await panelOver('finetune_lora.py');
		const status = cursorStatus(session.page);
		for (const line of [1, 17, 1]) {
			await termRow(panel, 'LoRA').locator('button.term').click();
			await status.getByText(new RegExp(`Ln ${line}, .*4 selected`)).waitFor();
		}
	});

	test('follows what is typed', async () => {
		const panel = await panelOver('serving.yaml');
		assert.equal(await termRow(panel, 'frontier model').count(), 0);
		await session.page.locator('.editor-group-container.active .view-lines').click();
		await session.page.keyboard.press('Control+End');
		await session.page.keyboard.type('# a frontier model');
		await termRow(panel, 'frontier model').waitFor();
		await session.page.keyboard.press('Control+Z');
		await termRow(panel, 'frontier model').waitFor({ state: 'detached' });
		await runCommand(session.page, 'File: Revert File');
	});

	test('finds entries among all terms as one types', async () => {
		const panel = await openGlossaryPanel(session.page);
		await panel.getByRole('searchbox').fill('frontier mod');
		await termRow(panel, 'frontier model').locator('button.term').click();
		await entryPage(panel, 'frontier model').waitFor();
		await panel.getByRole('searchbox').fill('');
	});

	test('lists all terms by category', async () => {
		const panel = await openGlossaryPanel(session.page);
		await chooseTab(panel, 'All terms');
		await panel.locator('details[data-category="training"] summary').click();
		await termRow(panel, 'pre-training').waitFor();
		assert.ok((await panel.locator('details').count()) > 10);
	});

	test('an entry page shows the whole entry, and goes back and forward', async () => {
		const panel = await openGlossaryPanel(session.page);
		await panel.getByRole('searchbox').fill('pre-training');
		await termRow(panel, 'pre-training').locator('button.term').click();
		const entry = entryPage(panel, 'pre-training');
		await entry.waitFor();
		const headings = (await entry.locator('h2').allInnerTexts()).map(heading => heading.toLowerCase());
		for (const heading of ['why it matters', 'in the news', 'see also', 'sources']) {
			assert.ok(headings.includes(heading), `${heading} among ${headings}`);
		}

		await entry.locator('.chips').getByText('frontier model', { exact: true }).click();
		await entryPage(panel, 'frontier model').waitFor();
		await panel.getByRole('button', { name: 'Back' }).click();
		await entry.waitFor();
		await panel.getByRole('button', { name: 'Forward' }).click();
		await entryPage(panel, 'frontier model').waitFor();
		await panel.getByRole('searchbox').fill('');
	});

	test('an entry page lists the mentions in this file; a click goes there', async () => {
		const panel = await panelOver('finetune_lora.py');
		await termRow(panel, 'LoRA').getByRole('button', { name: 'Open the entry' }).click();
		const mentions = entryPage(panel, 'LoRA').locator('button.mention');
		await mentions.nth(1).click();
		await cursorStatus(session.page).getByText('Ln 17,').waitFor();
		assert.equal(await mentions.count(), 2);
	});

	test('says so where a file has no terms', async () => {
		const panel = await panelOver('sessionTokens.ts');
		await panel.getByText('No term of the AI industry in sessionTokens.ts').waitFor();
		assert.equal(await panel.locator('li[data-id]').count(), 0);
	});
});
