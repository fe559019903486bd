/**
 * Prints what the extension, packaged as it ships, costs when VS Code starts it, by VS Code's own perf view:
 * `tsx scripts/activationTime.ts [--runs 5]`. Loading reads and runs the bundle; activating calls `activate()`.
 * The other extensions that start for the same file are the yardstick on a noisy machine.
 */
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { startVscodeServer } from '../test/support/vscodeServer.ts';
import { openPage } from '../test/support/workbench.ts';
import { findInEditor, hoverWord, leaveHover, openFile, runCommand, waitForWorkbench } from '../test/support/workbenchActions.ts';
import { packageExtension } from './packageExtension.ts';
import { vscodeInstall } from './provision.ts';
import { samplesFolder } from './provision/places.ts';

interface ActivationStats {
	readonly extension: string;
	readonly loadMs: number;
	readonly activateMs: number;
	readonly event: string;
}

const ours = 'ai-industry-glossary.ai-industry-glossary';
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

const install = await vscodeInstall();
const { file } = await packageExtension();
const browser = await launchBrowser();
const runs: (readonly ActivationStats[])[] = [];
for (let run = 0; run < Number(values.runs); run++) {
	const server = await startVscodeServer(install, { vsixFiles: [file] });
	runs.push(await measure(browser, server.url({ folder: samplesFolder })));
	await server.stop();
}

await browser.close();
console.log(`VS Code ${install.version}, median of ${runs.length} starts, milliseconds:\n`);
console.log('  load  activate  extension');
for (const extension of new Set(runs.flat().map(stats => stats.extension))) {
	const own = runs.flat().filter(stats => stats.extension === extension);
	const load = median(own.map(({ loadMs }) => loadMs));
	const activate = median(own.map(({ activateMs }) => activateMs));
	console.log(`${String(load).padStart(6)}${String(activate).padStart(10)}  ${extension} (${own[0]!.event})`);
}

process.exit(0);

/** Opens a file of code and one of text, hovers once, and reads the perf view. */
async function measure(inBrowser: Browser, url: string): Promise<readonly ActivationStats[]> {
	const workbench = await openPage(inBrowser, url);
	const { page } = workbench;
	await waitForWorkbench(page);
	const editor = await openFile(page, 'finetune_lora.py');
	await hoverWord(page, editor, { lineWith: 'backpropagation' });
	await leaveHover(page);
	const stats = await readPerfView(page);
	await workbench.close();
	return stats;
}

/** The rows of the perf view's table “Extension Activation Stats” around ours. */
async function readPerfView(page: Page): Promise<readonly ActivationStats[]> {
	await runCommand(page, 'Developer: Startup Performance');
	await page.locator('.tabs-container .tab.active', { hasText: 'Startup Performance' }).waitFor();
	await findInEditor(page, ours);
	const lines = page.locator('.editor-group-container.active .view-line');
	await lines.filter({ hasText: ours }).first().waitFor();
	return (await lines.allInnerTexts()).flatMap(line => {
		const [extension = '', , load, activate, , event = ''] = line
			.replaceAll('\u00a0', ' ')
			.split('|')
			.slice(1)
			.map(cell => cell.trim());
		const isRow = /^[\w-]+\.[\w-]+$/.test(extension) && /^\d+$/.test(load ?? '') && /^\d+$/.test(activate ?? '');
		return isRow ? [{ extension, loadMs: Number(load), activateMs: Number(activate), event }] : [];
	});
}

function median(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
