import { join, relative } from 'node:path';
import { bundleTests } from '../../test/support/bundleTests.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { copyWebOnlyExtension } from '../../test/support/webOnlyExtension.ts';
import { runTestsInHost, type HostRun } from '../../test/support/hostRun.ts';
import { addTotals, type TestTotals } from '../../test/support/inHost/testLog.ts';
import { startServerlessVscode } from '../../test/support/serverlessVscode.ts';
import { startVscodeServer } from '../../test/support/vscodeServer.ts';
import { packageExtension } from '../packageExtension.ts';
import { vscodeInstall } from '../provision.ts';
import { checkoutFolder } from '../provision/places.ts';
import type { VscodeInstall } from '../provision/vscodeInstall.ts';
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
	accuracy: {
		title: 'Accuracy of senses on labelled text',
		needsBuild: false,
		run: () => runMochaFolder('accuracy', 'test/accuracy'),
	},
	agreement: {
		title: 'Agreement of the comment scanner with TextMate',
		needsBuild: false,
		run: () => runMochaFolder('agreement', 'test/agreement'),
	},
	host: { title: "Tests in VS Code's extension host", needsBuild: true, run: runHostTests },
	web: { title: 'Tests in a web worker: VS Code for the Web, then beside a server', needsBuild: true, run: runWebTests },
	ui: { title: 'Tests of the workbench', needsBuild: true, run: () => runMochaFolder('ui', 'test/ui') },
	packaged: { title: 'Tests of the packaged extension and of npm start', needsBuild: false, run: runPackagedTests },
};

async function runHostTests(): Promise<TestTotals> {
	const install = await vscodeInstall();
	const extensionTestsPath = await bundleTests('host');
	const server = await startVscodeServer(install);
	const url = server.url({
		folder: join(checkoutFolder, 'test/fixtures/workspace'),
		extensionDevelopmentPath: checkoutFolder,
		extensionTestsPath,
	});
	return runInBrowser({ name: 'host', url, timeoutMs: 240_000, serverLog: server.log }, install).finally(server.stop);
}

/** The same tests twice: without any server, as on vscode.dev, and in a web worker beside a server. */
async function runWebTests(): Promise<TestTotals> {
	const install = await vscodeInstall();
	const testsPath = await bundleTests('web');
	const serverless = await startServerlessVscode(install, checkoutFolder, testsPath);
	const alone: HostRun = { name: 'web', url: serverless.url, timeoutMs: 120_000, serverLog: () => '' };
	const first = await runInBrowser(alone, install).finally(serverless.stop);

	const copy = copyWebOnlyExtension(testsPath);
	const server = await startVscodeServer(install);
	const url = server.url({
		folder: join(checkoutFolder, 'test/fixtures/workspace'),
		extensionDevelopmentPath: copy.folder,
		extensionTestsPath: copy.testsPath,
	});
	const beside: HostRun = { name: 'web-beside-server', url, timeoutMs: 120_000, serverLog: server.log };
	const second = await runInBrowser(beside, install).finally(server.stop);
	return addTotals([first, second]);
}

async function runPackagedTests(): Promise<TestTotals> {
	const { file, bytes } = await packageExtension();
	console.log(`${relative(checkoutFolder, file)}: ${(bytes / 1024).toFixed(0)} KB`);
	return runMochaFolder('packaged', 'test/packaged');
}

async function runInBrowser(run: HostRun, { version }: VscodeInstall): Promise<TestTotals> {
	const browser = await launchBrowser();
	try {
		console.log(`VS Code ${version}, Chromium ${browser.version()}`);
		return await runTestsInHost(browser, run);
	} finally {
		await browser.close();
	}
}
