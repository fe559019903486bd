import { join } from 'node:path';
import { bundleTests } from '../../test/support/bundleTests.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { runTestsInHost } from '../../test/support/hostRun.ts';
import type { TestTotals } from '../../test/support/inHost/testLog.ts';
import { startVscodeServer } from '../../test/support/vscodeServer.ts';
import { vscodeInstall } from '../provision.ts';
import { checkoutFolder } from '../provision/places.ts';
import { runMochaFolder, runMochaProcess } from './mochaProcess.ts';

export interface TestGroup {
	/** What it says on the console before it begins. */
	readonly title: string;

	/** Whether it reads what `npm run build` leaves in `dist/`. */
	readonly needsBuild: boolean;
	run(): Promise<TestTotals>;
}

/** In the order in which they run: the quickest first. */
export const testGroups: Readonly<Record<string, TestGroup>> = {
	unit: { title: 'Unit tests', needsBuild: false, run: () => runMochaProcess('unit', []) },
	host: { title: "Tests in VS Code's extension host", needsBuild: true, run: runHostTests },
	ui: { title: 'Tests of the workbench', needsBuild: true, run: () => runMochaFolder('ui', 'test/ui') },
};

async function runHostTests(): Promise<TestTotals> {
	const install = await vscodeInstall();
	const testsPath = await bundleTests('host');
	const server = await startVscodeServer(install);
	try {
		const browser = await launchBrowser();
		try {
			console.log(`VS Code ${install.version}, Chromium ${browser.version()}`);
			const url = server.url({
				folder: join(checkoutFolder, 'test/fixtures/workspace'),
				extensionDevelopmentPath: checkoutFolder,
				extensionTestsPath: testsPath,
			});
			return await runTestsInHost(browser, { name: 'host', url, timeoutMs: 180_000, serverLog: server.log });
		} finally {
			await browser.close();
		}
	} finally {
		await server.stop();
	}
}
