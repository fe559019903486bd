import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkoutFolder } from '../../scripts/provision/places.ts';
import type { EntryPage, ToPage } from '../../src/panel/protocol.ts';
import { launchBrowser } from '../support/browser.ts';

const glossary: ToPage = {
	type: 'glossary',
	categories: [{ id: 'training', title: 'Training' }],
	entries: [{ id: 'LoRA', category: 'training', aliases: [], gloss: 'A method.' }],
	briefings: [],
};
const entry: EntryPage = {
	ordinal: 0,
	entry: { id: 'LoRA', name: 'LoRA', category: 'training', aliases: [], gloss: 'A method.', related: [], sources: [] },
	gloss: [{ text: 'A method.' }],
	detail: [],
	why: [],
	briefings: [],
};

/** The page without VS Code around it, for what an extension host that works never tells. */
suite('page of the sidebar', () => {
	let browser: Browser;
	let page: Page;

	suiteSetup(async () => {
		browser = await launchBrowser();
	});

	setup(async () => {
		page = await browser.newPage();
		await page.setContent('<main id="app"></main>');
		await page.addScriptTag({
			content: 'globalThis.acquireVsCodeApi = () => ({ getState() {}, setState() {}, postMessage() {} })',
		});
		await page.addScriptTag({ path: join(checkoutFolder, 'dist/panel/main.js') });
	});

	suiteTeardown(() => browser.close());

	test('says so when the glossary could not be read', async () => {
		await tell({ type: 'failed', message: 'The glossary could not answer.' });
		await page.getByRole('alert').getByText('The glossary could not answer.').waitFor();
	});

	test('tells a screen reader how many entries a search found, and what was opened', async () => {
		await tell(glossary);
		await page.getByRole('tabpanel', { name: 'In this file' }).waitFor({ state: 'attached' });
		await page.getByRole('searchbox').fill('lora');
		await tell({ type: 'found', query: 'lora', ordinals: [0] });
		await page.getByRole('status').getByText('1 entry for “lora”').waitFor();
		await page.locator('button.term').press('Enter');
		await tell({ type: 'entry', id: 'LoRA', page: entry });
		await page.locator('article.entry').waitFor();
		assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'LoRA');
	});

	async function tell(message: ToPage): Promise<void> {
		await page.evaluate(data => window.postMessage(data, '*'), message);
	}
});
