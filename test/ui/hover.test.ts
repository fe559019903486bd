import assert from 'node:assert/strict';
import { entryPage, glossaryPanel } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';
import { goToLine, hoverCard, hoverWord, leaveHover, openFile, pointAt, type WordPlace } from '../support/workbenchActions.ts';

suite('hover by mouse', () => {
	const session = useWorkbench();
	const article = 'karpathy-joins-anthropic.md';
	const place = { lineWith: 'Pre-training is one of the most', word: 'Pre-training' };

	teardown(() => leaveHover(session.page));

	test('shows the card of a term in a Markdown document', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		const text = await card.innerText();
		for (const part of ['pre-training', 'Training', 'See also:', 'Source:', 'Karpathy', 'Read the briefing']) {
			assert.ok(text.includes(part), `${part} in:\n${text}`);
		}
	});

	test('the card is at most about ten lines', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		const lines = await card.locator('.hover-contents').first().evaluate(countLines);
		assert.ok(lines >= 4 && lines <= 12, `${lines} lines`);
	});

	test('shows a card over a term that is broken over two comment lines', async () => {
		const editor = await openFile(session.page, 'agentLoop.ts');
		await goToLine(session.page, editor, 45);
		const card = await hoverWord(session.page, editor, { lineWith: '// Even a frontier', word: 'frontier' });
		assert.match(await card.innerText(), /frontier model/);
	});

	test('shows nothing over strings and over words that only look like terms', async () => {
		const editor = await openFile(session.page, 'finetune_lora.py');
		await hoverWord(session.page, editor, { lineWith: 'backpropagation' });
		await assertQuiet(editor, { lineWith: 'print("agent: epoch"', word: 'epoch"' });

		const other = await openFile(session.page, 'sessionTokens.ts');
		await assertQuiet(other, { lineWith: 'The JWT token', word: 'token' });
		await assertQuiet(other, { lineWith: 'The user agent', word: 'agent' });
	});

	test('the see-also link opens that entry in the panel', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		await card.getByText('frontier model', { exact: true }).click();
		await entryPage(glossaryPanel(session.page), 'frontier model').waitFor();
	});

	test('the book opens the entry in the panel', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		await card.locator('a:has(.codicon-book)').first().click();
		await entryPage(glossaryPanel(session.page), 'pre-training').waitFor();
	});

	test('the link of the story opens the briefing in the panel', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		await card.getByText('Read the briefing').click();
		await glossaryPanel(session.page).locator('article.briefing[data-id="karpathy-joins-anthropic"]').waitFor();
	});

	test('the source is a link to its address', async () => {
		const editor = await openFile(session.page, article);
		const card = await hoverWord(session.page, editor, place);
		const source = card.locator('a[data-href^="https://"]').first();
		assert.match((await source.getAttribute('data-href')) ?? '', /^https:\/\/\S+$/);
	});

	/** Rests the pointer for longer than a hover takes: the card of a language may show, ours must not. */
	async function assertQuiet(editor: Awaited<ReturnType<typeof openFile>>, word: WordPlace): Promise<void> {
		await leaveHover(session.page);
		await pointAt(session.page, editor, word);
		const ours = hoverCard(session.page).locator('.codicon-book');
		await assert.rejects(ours.waitFor({ timeout: 2000 }), `a card of the glossary over ${word.word}`);
	}
});

/** How many lines of text an element shows. */
function countLines(element: Element): number {
	const range = document.createRange();
	range.selectNodeContents(element);
	const bottoms = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => bottom);
	bottoms.sort((a, b) => a - b);
	return bottoms.filter((bottom, place) => place === 0 || bottom - bottoms[place - 1]! > 8).length;
}
