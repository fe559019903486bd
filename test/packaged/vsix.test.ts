import assert from 'node:assert/strict';
import { entryPage, glossaryPanel } from '../support/glossaryPanel.ts';
import { packagedVsix } from '../support/packagedVsix.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import { hoverWord, leaveHover, openFile, quickInput, runCommand, waitForFirstRow } from '../support/workbenchActions.ts';

suite('the packaged extension, installed into a server', () => {
	const session = useWorkbench({ development: false, vsixFiles: [packagedVsix()] });

	test('a hover works there', async () => {
		const editor = await openFile(session.page, 'finetune_lora.py');
		const card = await hoverWord(session.page, editor, { lineWith: 'catastrophic', word: 'catastrophic' });
		assert.match(await card.innerText(), /catastrophic forgetting/);
		await leaveHover(session.page);
	});

	test('a look-up opens the entry in the panel', async () => {
		await runCommand(session.page, 'AI Glossary: Look Up Term');
		await quickInput(session.page).fill('frontier model');
		await waitForFirstRow(session.page, 'frontier model');
		await session.page.keyboard.press('Enter');
		await entryPage(glossaryPanel(session.page), 'frontier model').waitFor();
	});
});
