import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openFromExplorer, webviewFrame } from './workbenchActions.ts';

const extensionId = 'ai-industry-glossary.ai-industry-glossary';

/** The page of the sidebar, wherever VS Code has put it. */
export function glossaryPanel(page: Page): FrameLocator {
	return webviewFrame(page, extensionId);
}

/** Opens the sidebar by a click on its icon in the activity bar, unless it is open. */
export async function openGlossaryPanel(page: Page): Promise<FrameLocator> {
	const icon = page.locator('.activitybar .action-item', { has: page.locator('a[aria-label^="AI Glossary"]') });
	if (!(await icon.getAttribute('class'))?.includes('checked')) {
		await icon.locator('a').click();
	}

	const panel = glossaryPanel(page);
	await panel.locator('[role="tablist"]').waitFor();
	return panel;
}

export async function chooseTab(panel: FrameLocator, label: 'In this file' | 'All terms' | 'Briefings'): Promise<void> {
	await panel.getByRole('tab', { name: label }).click();
}

/** The row of a term in the list that is shown. */
export function termRow(panel: FrameLocator, id: string): Locator {
	return panel.locator(`li[data-id="${id}"]`);
}

/** The page of an entry, once it is shown. */
export function entryPage(panel: FrameLocator, id: string): Locator {
	return panel.locator(`article.entry[data-id="${id}"]`);
}

/** Opens a file, and beside it the panel once it lists that file's terms. */
export async function openPanelOver(page: Page, file: string): Promise<FrameLocator> {
	await openFromExplorer(page, file);
	const panel = await openGlossaryPanel(page);
	await chooseTab(panel, 'In this file');
	await panel.locator('.content', { hasText: file }).waitFor();
	return panel;
}
