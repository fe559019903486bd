import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { vscodeInstall } from '../../scripts/provision.ts';
import { checkoutFolder, outFolder, samplesFolder } from '../../scripts/provision/places.ts';
import { launchBrowser } from './browser.ts';
import { startVscodeServer, type ServerOptions, type VscodeServer } from './vscodeServer.ts';
import { openPage, type Workbench } from './workbench.ts';
import { waitForWorkbench } from './workbenchActions.ts';

export interface WorkbenchFixture extends ServerOptions {
	/** Absolute; the sample documents when absent. */
	readonly folder?: string;

	/** Whether the checkout runs as a development extension. Default: yes. */
	readonly development?: boolean;
}

/** What the tests of a suite share. */
export interface WorkbenchSession {
	readonly page: Page;
}

/**
 * Gives the suite that calls it a VS Code of its own in a browser, from its first test to its last. After a failed test,
 * a screenshot and the logs go into `out/diagnostics/`.
 */
export function useWorkbench(fixture: WorkbenchFixture = {}): WorkbenchSession {
	let server: VscodeServer | undefined;
	let browser: Browser | undefined;
	let workbench: Workbench | undefined;

	suiteSetup(async function () {
		this.timeout(180_000);
		server = await startVscodeServer(await vscodeInstall(), fixture);
		browser = await launchBrowser();
		workbench = await openPage(
			browser,
			server.url({
				folder: fixture.folder ?? samplesFolder,
				...(fixture.development !== false && { extensionDevelopmentPath: checkoutFolder }),
			}),
		);
		await waitForWorkbench(workbench.page);
	});

	teardown(async function () {
		if (this.currentTest?.isFailed() && workbench) {
			const folder = join(outFolder, 'diagnostics');
			const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-').slice(0, 100);
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, `${name}.log`), `${server?.log()}\n--- page ---\n${workbench.log()}\n`);
			await workbench.page.screenshot({ path: join(folder, `${name}.png`) });
			console.log(`      see out/diagnostics/${name}.{png,log}`);
		}
	});

	suiteTeardown(async () => {
		await workbench?.close();
		await browser?.close();
		await server?.stop();
	});

	return {
		get page() {
			if (!workbench) {
				throw new Error('The workbench is not open: ask for its page within a test.');
			}

			return workbench.page;
		},
	};
}
