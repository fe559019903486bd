import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { chooseTab, entryPage, openGlossaryPanel, openPanelOver, termRow } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import { cursorStatus, quickInput, quickPickRow, runCommand } from '../support/workbenchActions.ts';

suite('sidebar while things change', () => {
	const session = useWorkbench();

	const panelOver = (file: string): Promise<FrameLocator> => openPanelOver(session.page, file);

	test('a change of the file leaves focus and scroll position of the panel alone', async () => {
		const panel = await panelOver('finetune_lora.py');
		const content = panel.locator('.content');
		await content.evaluate(node => (node.style.flex = '0 0 80px'));
		await content.evaluate(node => (node.scrollTop = 60));
		await recordMessages(panel);
		await typeAtEnd('# a frontier model');
		await termRow(panel, 'frontier model').waitFor({ state: 'attached' });
		assert.equal(await content.evaluate(node => node.scrollTop), 60);
		await content.evaluate(node => (node.style.flex = ''));

		await termRow(panel, 'LoRA').locator('button.term').focus();
		await repeatMessage(panel, 'file');
		await waitForFocus(panel, 'LoRA: term');

		await termRow(panel, 'LoRA').getByRole('button', { name: 'Open the entry' }).click();
		const mention = entryPage(panel, 'LoRA').locator('button.mention').nth(1);
		await mention.focus();
		await repeatMessage(panel, 'mentions');
		await waitForFocus(panel, 'LoRA: mention');
		await runCommand(session.page, 'File: Revert File');
	});

	test('the keyboard keeps its place when another page opens, and on the way back and forward', async () => {
		const panel = await panelOver('finetune_lora.py');
		const row = termRow(panel, 'LoRA');
		await row.locator('button.icon-button').press('Enter');
		const entry = entryPage(panel, 'LoRA');
		await entry.waitFor();
		await waitForFocus(panel, 'LoRA');
		const next = entry.locator('.chips .link').first();
		const nextName = await next.innerText();
		await next.press('Enter');
		await entryPage(panel, nextName).waitFor();
		await waitForFocus(panel, nextName);

		const back = panel.getByRole('button', { name: 'Back', exact: true });
		for (let steps = 0; (await back.getAttribute('aria-disabled')) === 'false' && steps < 60; steps++) {
			await back.press('Enter');
		}

		assert.equal(await back.getAttribute('aria-disabled'), 'true');
		await waitForFocus(panel, 'Back');
	});

	test('going back returns to the place where one was reading', async () => {
		const panel = await openGlossaryPanel(session.page);
		await chooseTab(panel, 'All terms');
		const category = panel.locator('details[data-category="training"]');
		await category.locator('summary').click();
		const content = panel.locator('.content');
		await termRow(panel, 'pre-training').locator('button.term').click();
		await entryPage(panel, 'pre-training').waitFor();
		assert.equal(await content.evaluate(node => node.scrollTop), 0);
		await panel.getByRole('button', { name: 'Back', exact: true }).click();
		await category.waitFor();
		assert.ok((await content.evaluate(node => node.scrollTop)) > 200);
	});

	test('the arrow keys move through the tabs, and through a list from either of its buttons', async () => {
		const panel = await panelOver('finetune_lora.py');
		await panel.getByRole('tab', { name: 'In this file' }).press('ArrowRight');
		assert.equal(await panel.getByRole('tab', { selected: true }).innerText(), 'All terms');
		await waitForFocus(panel, 'All terms');
		await panel.getByRole('tab', { name: 'All terms' }).press('ArrowLeft');

		const rows = panel.locator('.terms li');
		await rows.nth(1).locator('.icon-button').press('ArrowDown');
		await waitForFocus(panel, `${await rows.nth(2).getAttribute('data-id')}: term`);
	});

	test('follows a change of language', async () => {
		const panel = await panelOver('karpathy-joins-anthropic.md');
		await termRow(panel, 'pre-training').waitFor();
		await chooseLanguage('Python');
		await termRow(panel, 'pre-training').waitFor({ state: 'detached' });
		await chooseLanguage('Markdown');
		await termRow(panel, 'pre-training').waitFor();
	});

	test('jumps to a mention while the output has the keyboard', async () => {
		const panel = await panelOver('finetune_lora.py');
		await runCommand(session.page, 'Output: Focus on Output View');
		await session.page.locator('.output-view-content .view-lines, .part.panel .monaco-editor .view-lines').first().click();
		await termRow(panel, 'LoRA').locator('button.term').click();
		await cursorStatus(session.page)
			.getByText(/\(4 selected\)/)
			.waitFor();
		await runCommand(session.page, 'View: Toggle Panel Visibility');
	});

	test('jumps to a mention within the diff that is open', async () => {
		const panel = await panelOver('finetune_lora.py');
		await typeAtEnd('# changed');
		await runCommand(session.page, 'File: Compare Active File with Saved');
		const tab = session.page.locator('.tabs-container .tab.active', { hasText: '↔' });
		await tab.waitFor();
		await termRow(panel, 'LoRA').locator('button.term').click();
		await cursorStatus(session.page)
			.getByText(/\(4 selected\)/)
			.waitFor();
		assert.ok(await tab.isVisible());
	});

	test('follows the cells of a notebook, and jumps to mentions in them', async () => {
		const panel = await panelOver('evaluation.ipynb');
		const temperature = termRow(panel, 'temperature').locator('button.term');
		await temperature.click();
		const cell = session.page.locator('.statusbar-item', { hasText: /^Cell \d of \d$/ });
		await cell.getByText('Cell 2 of 2').waitFor();
		await session.page.locator('.cell .monaco-editor .selected-text').waitFor();
		await termRow(panel, 'benchmark').locator('button.term').click();
		await cell.getByText('Cell 1 of 2').waitFor();
		assert.equal(await panel.getByText('could not answer').count(), 0);
		await runCommand(session.page, 'Notebook: Delete Cell');
		await termRow(panel, 'benchmark').waitFor({ state: 'detached' });
		await temperature.waitFor();
	});

	async function typeAtEnd(text: string): Promise<void> {
		await session.page.locator('.editor-group-container.active .view-lines').last().click();
		await session.page.keyboard.press('Control+End');
		await session.page.keyboard.type(text);
	}

	async function chooseLanguage(name: string): Promise<void> {
		await runCommand(session.page, 'Change Language Mode');
		await quickInput(session.page).fill(name);
		await quickPickRow(session.page, name).first().waitFor();
		await session.page.keyboard.press('Enter');
	}
});

/** Keeps the newest message of every type that the page gets. */
async function recordMessages(panel: FrameLocator): Promise<void> {
	await panel.locator('body').evaluate(body =>
		window.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
			body.dataset[`last${data.type}`] = JSON.stringify(data);
		}),
	);
}

/** As if the file had changed by itself, while the panel has the keyboard. */
async function repeatMessage(panel: FrameLocator, type: 'file' | 'mentions'): Promise<void> {
	await panel.locator('body').evaluate((body, name) => {
		const data: unknown = JSON.parse(body.dataset[name]!);
		window.dispatchEvent(new MessageEvent('message', { data }));
	}, `last${type}`);
}

/** The page hears of its focus a moment after the editor. */
async function waitForFocus(panel: FrameLocator, place: string): Promise<void> {
	for (const deadline = Date.now() + 3000; Date.now() < deadline && (await focusedPlace(panel)) !== place;) {
		await new Promise(resolve => setTimeout(resolve, 100));
	}

	assert.equal(await focusedPlace(panel), place);
}

/** What has the focus within the page: a button of a row by the row's term and its own class, else by its name. */
async function focusedPlace(panel: FrameLocator): Promise<string> {
	return panel.locator('body').evaluate(() => {
		const focused = document.activeElement;
		const owner = focused?.closest<HTMLElement>('[data-id]')?.dataset['id'];
		const name = focused?.getAttribute('aria-label');
		return owner !== undefined ? `${owner}: ${focused?.className}` : (name ?? (focused?.className || focused?.textContent) ?? '');
	});
}
