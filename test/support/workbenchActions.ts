/** What a person does in the workbench, by mouse and keyboard. Each action waits for what it leads to. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Waits until the workbench stands and its files are readable. */
export async function waitForWorkbench(page: Page): Promise<void> {
	await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
	await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
}

/** Opens a file of the workspace's root by double click in the explorer, which it shows first. */
export async function openFromExplorer(page: Page, name: string): Promise<void> {
	const row = page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
	if (!(await row.isVisible())) {
		await page.keyboard.press('Control+Shift+E');
	}

	await row.dblclick();
	await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
}

/** Opens a text file of the workspace's root and returns its editor. */
export async function openFile(page: Page, name: string): Promise<Locator> {
	await openFromExplorer(page, name);
	const editor = page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
	await editor.locator('.view-line span').first().waitFor();
	return editor;
}

/** Opens a text file of the workspace by its name, with the sidebar left as it is. */
export async function quickOpenFile(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+P');
	await quickInput(page).fill(name);
	await waitForFirstRow(page, name);
	await page.keyboard.press('Enter');
	await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
}

/** Runs a command by its title (with category), as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
	await page.keyboard.press('F1');
	const input = quickInput(page);
	await input.waitFor();
	await input.fill(`>${title}`);
	await quickPickRow(page, title).first().waitFor();
	await page.keyboard.press('Enter');
}

export function quickInput(page: Page): Locator {
	return page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-box input');
}

/** The rows of the open quick pick; with a text, those that show it. */
export function quickPickRow(page: Page, text?: string): Locator {
	const rows = page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row');
	return text === undefined ? rows : rows.filter({ hasText: text });
}

/** The first row, once it shows a text: what Enter takes. */
export async function waitForFirstRow(page: Page, text: string): Promise<void> {
	await quickPickRow(page, text).and(page.locator('[data-index="0"]')).waitFor();
}

export interface WordPlace {
	/** Text that stands on one visible line of the editor. */
	readonly lineWith: string;

	/** The part of that text to point at; the whole when absent. */
	readonly word?: string;
}

/** Rests the pointer on a word of the editor, as a hand would: in several small steps. */
export async function pointAt(page: Page, editor: Locator, place: WordPlace): Promise<void> {
	const { x, y } = await middleOf(editor, place);
	await page.mouse.move(x + 40, y + 60);
	await page.mouse.move(x, y, { steps: 8 });
	await page.mouse.move(x + 1, y, { steps: 2 });
}

/** Puts the cursor at the start of a line (counted from one) and brings it into view. */
export async function goToLine(page: Page, editor: Locator, line: number): Promise<void> {
	await editor.locator('.view-lines').click({ position: { x: 5, y: 5 } });
	await page.keyboard.press('Control+G');
	await quickInput(page).fill(`:${line}`);
	await page.keyboard.press('Enter');
	await cursorStatus(page).getByText(`Ln ${line}, Col 1`).waitFor();
}

/** Selects a word by double click. */
export async function selectWord(page: Page, editor: Locator, place: WordPlace): Promise<void> {
	const { x, y } = await middleOf(editor, place);
	await page.mouse.dblclick(x, y);
	await cursorStatus(page).getByText('selected').waitFor();
}

/** The card that VS Code shows over the editor while the pointer rests. */
export function hoverCard(page: Page): Locator {
	return page.locator('.monaco-hover:not(.hidden)', { has: page.locator('.hover-contents') }).first();
}

/**
 * Rests the pointer on a word until a card shows, and returns the card. A hover that was asked for before the extension
 * has started stays empty, so the hand comes back to the word, as a person's does.
 */
export async function hoverWord(page: Page, editor: Locator, place: WordPlace, timeoutMs = 20_000): Promise<Locator> {
	const card = hoverCard(page);
	for (const deadline = Date.now() + timeoutMs; ;) {
		await pointAt(page, editor, place);
		try {
			await card.waitFor({ timeout: 2000 });
			return card;
		} catch (error) {
			if (Date.now() > deadline) {
				throw new Error(`No hover appeared over “${place.word ?? place.lineWith}”.`, { cause: error });
			}
		}
	}
}

/** Points elsewhere and waits until no card is left. */
export async function leaveHover(page: Page): Promise<void> {
	await page.mouse.move(5, 5, { steps: 4 });
	await page.keyboard.press('Escape');
	await page.locator('.monaco-hover:not(.hidden) .hover-contents').waitFor({ state: 'detached' });
}

/** The page inside a webview view of the extension. */
export function webviewFrame(page: Page, extensionId: string): FrameLocator {
	return page.frameLocator(`iframe.webview[src*="extensionId=${extensionId}"]`).frameLocator('#active-frame');
}

/** Where a word of the editor is on the screen. VS Code draws spaces as no-break spaces and splits lines into spans. */
async function middleOf(editor: Locator, { lineWith, word = lineWith }: WordPlace): Promise<{ x: number; y: number }> {
	const box = await editor.locator('.view-lines').evaluate(
		(lines, [wantedLine, wantedWord]) => {
			const line = [...lines.querySelectorAll('.view-line')].find(each => textOf(each).includes(wantedLine));
			if (!line) {
				throw new Error(`No visible line has “${wantedLine}”. Visible: ${textOf(lines)}`);
			}

			const start = textOf(line).indexOf(wantedWord, textOf(line).indexOf(wantedLine));
			const range = document.createRange();
			setBoundary(line, start, (node, offset) => range.setStart(node, offset));
			setBoundary(line, start + wantedWord.length, (node, offset) => range.setEnd(node, offset));
			const { left, top, width, height } = range.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };

			function textOf(node: Node): string {
				return (node.textContent ?? '').replaceAll('\u00a0', ' ');
			}

			function setBoundary(root: Node, offset: number, set: (node: Node, offset: number) => void): void {
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				let rest = offset;
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const length = node.textContent?.length ?? 0;
					if (rest <= length) {
						return set(node, rest);
					}

					rest -= length;
				}
			}
		},
		[lineWith, word] as const,
	);
	return box;
}

/** Where the cursor is, as the status bar tells it: `Ln 3, Col 5`, with what is selected. */
export function cursorStatus(page: Page): Locator {
	return page.locator('.statusbar-item[id="status.editor.selection"]');
}

/** Brings the first place of a text in the active editor into view. */
export async function findInEditor(page: Page, text: string): Promise<void> {
	await page.keyboard.press('Control+F');
	const input = page.locator('.find-widget.visible .find-part textarea').first();
	await input.fill(text);
	await page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of|^\? of/ }).waitFor();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
}
