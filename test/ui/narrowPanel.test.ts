import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { chooseTab, entryPage, openPanelOver, termRow } from '../support/glossaryPanel.ts';
import { useWorkbench } from '../support/useWorkbench.ts';

suite('sidebar at its smallest width', () => {
	const session = useWorkbench();

	suiteSetup(async () => {
		await openPanelOver(session.page, 'karpathy-joins-anthropic.md');
		await narrowSidebar();
	});

	test('every tab is in view, and no list or page scrolls sideways', async () => {
		const panel = await openPanelOver(session.page, 'karpathy-joins-anthropic.md');
		for (const label of ['In this file', 'All terms', 'Briefings'] as const) {
			await chooseTab(panel, label);
			const tabs = panel.getByRole('tab');
			for (let place = 0; place < 3; place++) {
				await assertInside(panel, tabs.nth(place));
			}
		}

		await panel.locator('button.card').first().click();
		await panel.locator('article.briefing').waitFor();
		await assertInside(panel, panel.locator('article.briefing'));
	});

	test('the count of a category stands whole beside its name', async () => {
		const panel = await openPanelOver(session.page, 'karpathy-joins-anthropic.md');
		await chooseTab(panel, 'All terms');
		for (const count of await panel.locator('summary .count').all()) {
			await assertInside(panel, count);
			assert.ok(await count.evaluate(node => node.scrollWidth <= node.clientWidth), await count.innerText());
		}
	});

	test('a mention shows the term itself', async () => {
		const panel = await openPanelOver(session.page, 'karpathy-joins-anthropic.md');
		await termRow(panel, 'hallucination').getByRole('button', { name: 'Open the entry' }).click();
		const mentions = entryPage(panel, 'hallucination').locator('button.mention');
		await mentions.first().waitFor();
		for (const mention of await mentions.all()) {
			const line = await mention.innerText();
			assert.ok(await mention.locator('mark').evaluate(isStartInView), line);
		}
	});

	async function assertInside(panel: FrameLocator, part: Locator): Promise<void> {
		const { left, right } = await part.evaluate(node => node.getBoundingClientRect());
		const width = await panel.locator('body').evaluate(body => body.clientWidth);
		assert.ok(left >= 0 && right <= width, `${await part.innerText()}: ${left} to ${right} of ${width}`);
	}

	/** Drags the sash between sidebar and editor as far to the left as VS Code lets it go. */
	async function narrowSidebar(): Promise<void> {
		const { page } = session;
		const { x, y, width, height } = (await page.locator('.part.sidebar').boundingBox())!;
		await page.mouse.move(x + width + 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + 172, y + height / 2, { steps: 10 });
		await page.mouse.up();
	}
});

/** Whether an element starts within what its line shows: at most a part of it is cut off. */
function isStartInView(element: Element): boolean {
	const line = element.parentElement!.getBoundingClientRect();
	const { left } = element.getBoundingClientRect();
	return left >= line.left && left + 16 <= line.right;
}
