import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { checkoutFolder } from '../../scripts/provision/places.ts';
import { launchBrowser } from '../support/browser.ts';
import { endProcessTree, waitForOutput, watchChild } from '../support/childProcesses.ts';
import { openPage } from '../support/workbench.ts';
import { hoverWord, openFile, waitForWorkbench } from '../support/workbenchActions.ts';

suite('npm start', () => {
	let start: ChildProcess;
	let browser: Browser;
	let address: string;

	suiteSetup(async function () {
		this.timeout(180_000);
		const command = ['--import', 'tsx', join(checkoutFolder, 'scripts/start.ts'), '--browser'];
		start = spawn(process.execPath, command, { cwd: checkoutFolder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		browser = await launchBrowser();
		[address] = (await waitForOutput(start, watchChild(start), /http:\/\/127\.0\.0\.1:\d+\//, 150_000)) as unknown as [string];
	});

	suiteTeardown(async () => {
		await browser?.close();
		await endProcessTree(start);
	});

	test('prints an address that opens VS Code on the sample documents, with the extension active', async () => {
		const workbench = await openPage(browser, address);
		await waitForWorkbench(workbench.page);
		const editor = await openFile(workbench.page, 'karpathy-joins-anthropic.md');
		const card = await hoverWord(workbench.page, editor, { lineWith: 'Pre-training is one of the most', word: 'Pre-training' });
		assert.match(await card.innerText(), /Read the briefing/);
		await workbench.close();
	});

	test('Ctrl+C ends it and its server', async () => {
		assert.ok((await fetch(address)).ok);
		start.kill('SIGINT');
		await once(start, 'exit');
		await assert.rejects(fetch(address));
	});
});
