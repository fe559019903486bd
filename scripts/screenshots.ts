/**
 * Takes the pictures of the README from the real VS Code: `docs/screenshots/`. Every picture in every kind of theme goes
 * into `out/screenshots/`, for a look at dark, light and high contrast side by side.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { chooseTab, entryPage, glossaryPanel, openGlossaryPanel, termRow } from '../test/support/glossaryPanel.ts';
import { startVscodeServer } from '../test/support/vscodeServer.ts';
import { openPage } from '../test/support/workbench.ts';
import {
	hoverWord,
	leaveHover,
	openFile,
	quickInput,
	quickPickRow,
	runCommand,
	waitForFirstRow,
	waitForWorkbench,
} from '../test/support/workbenchActions.ts';
import { buildExtension } from './buildExtension.ts';
import { vscodeInstall } from './provision.ts';
import { checkoutFolder, outFolder, samplesFolder } from './provision/places.ts';

const themes = [
	{ name: 'dark', theme: 'Default Dark Modern' },
	{ name: 'light', theme: 'Default Light Modern' },
	{ name: 'high-contrast', theme: 'Default High Contrast' },
	{ name: 'high-contrast-light', theme: 'Default High Contrast Light' },
] as const;

/** The README shows these pictures, in this theme. */
const readme = { theme: 'dark', pictures: ['hover', 'panel', 'look-up'] } as const;

const size = { width: 1120, height: 700, deviceScaleFactor: 2 };

/** All but the status bar. */
const wholeWindow = { x: 0, y: 0, width: size.width, height: size.height - 26 };

const settings = {
	'editor.minimap.enabled': false,
	'editor.fontSize': 13,
	'editor.lineHeight': 20,
	'editor.wordWrap': 'bounded',
	'editor.wordWrapColumn': 96,
	'editor.renderLineHighlight': 'none',
	'editor.occurrencesHighlight': 'off',
	'breadcrumbs.enabled': false,
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'workbench.editor.editorActionsLocation': 'hidden',
};

await buildExtension();
const install = await vscodeInstall();
const browser = await launchBrowser();
for (const { name, theme } of themes) {
	await takeAll(browser, name, theme);
}

await browser.close();
mkdirSync(join(checkoutFolder, 'docs/screenshots'), { recursive: true });
for (const picture of readme.pictures) {
	const target = join(checkoutFolder, 'docs/screenshots', `${picture}.png`);
	copyFileSync(join(outFolder, 'screenshots', readme.theme, `${picture}.png`), target);
	console.log(target);
}

process.exit(0);

async function takeAll(inBrowser: Browser, name: string, theme: string): Promise<void> {
	const folder = join(outFolder, 'screenshots', name);
	mkdirSync(folder, { recursive: true });
	const server = await startVscodeServer(install, { settings: { ...settings, 'workbench.colorTheme': theme } });
	const url = server.url({ folder: samplesFolder, extensionDevelopmentPath: checkoutFolder });
	const workbench = await openPage(inBrowser, url, size);
	const { page } = workbench;
	const take = (picture: string, clip: Box): Promise<unknown> =>
		page.screenshot({ path: join(folder, `${picture}.png`), clip, animations: 'disabled', caret: 'hide' });

	await waitForWorkbench(page);
	await takeLookUp(page, take);
	await takePanel(page, take);
	await takeHovers(page, take);
	await workbench.close();
	await server.stop();
	console.log(folder);
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Take = (picture: string, clip: Box) => Promise<unknown>;

async function takeLookUp(page: Page, take: Take): Promise<void> {
	await openFile(page, 'finetune_lora.py');
	await runCommand(page, 'AI Glossary: Look Up Term');
	await page.locator('.quick-input-title', { hasText: 'Look Up Term' }).waitFor();
	await quickInput(page).fill('retrieval');
	await waitForFirstRow(page, 'retrieval');
	await page.mouse.move(5, 690);
	const widget = await boxOf(page.locator('.quick-input-widget'));
	await take('look-up', around(widget, 8));
	await page.keyboard.press('Escape');
	await quickPickRow(page).first().waitFor({ state: 'hidden' });
}

async function takePanel(page: Page, take: Take): Promise<void> {
	const editor = await openFile(page, 'karpathy-joins-anthropic.md');
	const panel = await openGlossaryPanel(page);
	await chooseTab(panel, 'In this file');
	await termRow(panel, 'pre-training').waitFor();
	await widenSidebar(page, 400);
	await editor.locator('.view-lines').click({ position: { x: 300, y: 2 } });
	await page.mouse.move(5, 690);
	await take('panel', wholeWindow);

	await runCommand(page, 'AI Glossary: Open Briefing');
	await quickPickRow(page, "joins Anthropic's pre-training team").first().click();
	await glossaryPanel(page).locator('article.briefing').waitFor();
	await take('briefing', wholeWindow);

	await panel.locator('.chips').getByText('frontier model', { exact: true }).click();
	await entryPage(panel, 'frontier model').waitFor();
	await take('entry', wholeWindow);
}

async function takeHovers(page: Page, take: Take): Promise<void> {
	const article = await openInEditor(page, 'karpathy-joins-anthropic.md');
	await takeHover(page, article, { lineWith: 'Pre-training is one of the most', word: 'Pre-training' }, 'hover', take);
	const code = await openInEditor(page, 'finetune_lora.py');
	await takeHover(page, code, { lineWith: 'Gradient descent', word: 'Gradient descent' }, 'hover-code', take);
}

/** Opens a file and hides the sidebar, so that the card has room. */
async function openInEditor(page: Page, file: string): Promise<Locator> {
	const editor = await openFile(page, file);
	if (await page.locator('.part.sidebar').isVisible()) {
		await page.keyboard.press('Control+B');
		await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
	}

	return editor;
}

async function takeHover(
	page: Page,
	editor: Locator,
	place: Parameters<typeof hoverWord>[2],
	name: string,
	take: Take,
): Promise<void> {
	const card = await hoverWord(page, editor, place);
	const box = await boxOf(card);
	const text = await boxOf(editor);
	const top = Math.max(text.y, box.y - 60);
	const bottom = Math.min(text.y + text.height, box.y + box.height + 100);
	await take(name, { x: text.x, y: top, width: Math.max(860, box.x + box.width + 12 - text.x), height: bottom - top });
	await leaveHover(page);
}

/** Drags the sash between sidebar and editor. */
async function widenSidebar(page: Page, width: number): Promise<void> {
	const sidebar = await boxOf(page.locator('.part.sidebar'));
	const edge = { x: sidebar.x + sidebar.width + 2, y: sidebar.y + sidebar.height / 2 };
	await page.mouse.move(edge.x, edge.y);
	await page.mouse.down();
	await page.mouse.move(sidebar.x + width, edge.y, { steps: 10 });
	await page.mouse.up();
}

async function boxOf(locator: Locator): Promise<Box> {
	const box = await locator.boundingBox();
	if (!box) {
		throw new Error(`${locator} is not visible.`);
	}

	return box;
}

function around({ x, y, width, height }: Box, margin: number): Box {
	const top = Math.max(0, y - margin);
	return { x: x - margin, y: top, width: width + 2 * margin, height: y + height + margin - top };
}
