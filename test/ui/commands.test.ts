import assert from 'node:assert/strict';
import { chooseTab, entryPage, glossaryPanel } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import {
	goToLine,
	openFile,
	quickInput,
	quickPickRow,
	runCommand,
	selectWord,
	waitForFirstRow,
} from '../support/workbenchActions.ts';

const briefing = 'article.briefing[data-id="karpathy-joins-anthropic"]';

suite('commands', () => {
	const session = useWorkbench();

	test('Look Up Term finds a term by words of its meaning and despite a slip; Enter opens it in the panel', async () => {
		const { page } = session;
		await openFile(page, 'agentLoop.ts');
		await runCommand(page, 'AI Glossary: Look Up Term');
		await quickInput(page).fill('low-rank adapt');
		await waitForFirstRow(page, 'LoRA');
		await quickInput(page).fill('frontier modle');
		await waitForFirstRow(page, 'frontier model');
		await page.keyboard.press('Enter');
		await entryPage(glossaryPanel(page), 'frontier model').waitFor();
	});

	test('Enter right after the last key opens what was typed', async () => {
		const { page } = session;
		await runCommand(page, 'AI Glossary: Look Up Term');
		await page.locator('.quick-input-title', { hasText: 'Look Up Term' }).waitFor();
		await quickPickRow(page).first().waitFor();
		await quickInput(page).pressSequentially('pre-training');
		await page.keyboard.press('Enter');
		await entryPage(glossaryPanel(page), 'pre-training').waitFor();
	});

	test('Look Up Term finds a plural, and says so where it finds nothing', async () => {
		const { page } = session;
		await runCommand(page, 'AI Glossary: Look Up Term');
		await page.locator('.quick-input-title', { hasText: 'Look Up Term' }).waitFor();
		await quickInput(page).fill('LLMs');
		await waitForFirstRow(page, 'large language model');
		await quickInput(page).fill('rag');
		await waitForFirstRow(page, 'retrieval-augmented generation');
		await quickInput(page).fill('zzzz');
		await waitForFirstRow(page, 'No entry for “zzzz”');
		await page.keyboard.press('Enter');
		assert.equal(await quickInput(page).inputValue(), 'zzzz');
		await page.keyboard.press('Escape');
		await quickInput(page).waitFor({ state: 'hidden' });
	});

	test('Escape leaves Look Up Term without a choice', async () => {
		const { page } = session;
		await runCommand(page, 'AI Glossary: Look Up Term');
		await page.locator('.quick-input-title', { hasText: 'Look Up Term' }).waitFor();
		await page.keyboard.press('Escape');
		await quickInput(page).waitFor({ state: 'hidden' });
		assert.equal(await entryPage(glossaryPanel(page), 'pre-training').count(), 1);
	});

	test('Look Up in AI Glossary opens the entry of the selected text', async () => {
		const { page } = session;
		const editor = await openFile(page, 'agentLoop.ts');
		await selectWord(page, editor, { lineWith: 'Hosted Managed Agents', word: 'Agents' });
		await runCommand(page, 'Look Up in AI Glossary');
		await entryPage(glossaryPanel(page), 'agent').waitFor();
	});

	test('Look Up in AI Glossary opens the term at the cursor', async () => {
		const { page } = session;
		const editor = await openFile(page, 'agentLoop.ts');
		await selectWord(page, editor, { lineWith: 'Hosted Managed Agents', word: 'Managed' });
		await page.keyboard.press('ArrowRight');
		await runCommand(page, 'Look Up in AI Glossary');
		await entryPage(glossaryPanel(page), 'Managed Agents').waitFor();
	});

	test('the context menu says where it looks the selection up, and of a whole line lists the terms', async () => {
		const { page } = session;
		const editor = await openFile(page, 'agentLoop.ts');
		await goToLine(page, editor, 48);
		await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Shift+F10');
		const item = page.getByRole('menuitem', { name: 'Look Up in AI Glossary' });
		await item.hover();
		// A menu takes no click in its first moment, lest the one that opened it counts.
		await page.waitForTimeout(500);
		await item.click();
		await quickPickRow(page, 'hallucination').waitFor();
		await page.keyboard.press('Escape');
		await quickInput(page).waitFor({ state: 'hidden' });
	});

	test('Look Up in AI Glossary starts a pick where the text is no term', async () => {
		const { page } = session;
		const editor = await openFile(page, 'sessionTokens.ts');
		await selectWord(page, editor, { lineWith: 'Whether the bearer token', word: 'bearer' });
		await runCommand(page, 'Look Up in AI Glossary');
		await page.locator('.quick-input-title', { hasText: 'Look Up Term' }).waitFor();
		assert.equal(await quickInput(page).inputValue(), 'bearer');
		await page.keyboard.press('Escape');
	});

	test('Open Briefing tells the story in full, and its terms open', async () => {
		const { page } = session;
		await runCommand(page, 'AI Glossary: Open Briefing');
		await quickPickRow(page, "joins Anthropic's pre-training team").first().click();
		const panel = glossaryPanel(page);
		const story = panel.locator(briefing);
		await story.waitFor();
		const text = await story.innerText();
		for (const part of ['19 May 2026', 'Claude', 'talent', 'Eric Boyd', 'Managed Agents', 'EU AI Act']) {
			assert.ok(text.includes(part), `${part} in the briefing`);
		}

		await story.locator('.chips').getByText('frontier model', { exact: true }).click();
		await entryPage(panel, 'frontier model').waitFor();
	});

	test('Open Panel reveals the sidebar, and its list of briefings opens one', async () => {
		const { page } = session;
		await page.keyboard.press('Control+Shift+E');
		await page.locator('.explorer-folders-view').waitFor();
		await runCommand(page, 'AI Glossary: Open Panel');
		const panel = glossaryPanel(page);
		await chooseTab(panel, 'Briefings');
		await panel.locator('li[data-id="karpathy-joins-anthropic"] button').click();
		await panel.locator(briefing).waitFor();
	});
});
