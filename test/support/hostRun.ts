import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { checkoutFolder, outFolder } from '../../scripts/provision/places.ts';
import { marker, type TestTotals } from './inHost/testLog.ts';
import { openPage, type Workbench } from './workbench.ts';

export interface HostRun {
	/** For messages and file names. */
	readonly name: string;

	/** The workbench's address, which names the module with the tests. */
	readonly url: string;
	readonly timeoutMs: number;

	/** What the server has printed, for diagnostics. */
	readonly serverLog: () => string;
}

/**
 * Opens the workbench, lets the extension host run the tests of the address, prints mocha's report as it comes, and
 * returns the totals. A run that crashes or takes too long counts as one more failure; logs and a screenshot then go into `out/`.
 */
export async function runTestsInHost(browser: Browser, run: HostRun): Promise<TestTotals> {
	let totals: TestTotals | undefined;
	let resolve: (end: number | 'late') => void = () => undefined;
	const ended = new Promise<number | 'late'>(settle => (resolve = settle));
	const workbench = await openPage(browser, run.url, {
		onExit: code => resolve(code),
		onLog: (_type, [mark, ...rest]) => {
			if (mark === marker.line) {
				console.log(format(...rest));
			} else if (mark === marker.totals) {
				totals = JSON.parse(String(rest[0])) as TestTotals;
			}
		},
	});
	const timer = setTimeout(() => resolve('late'), run.timeoutMs);
	const end = await ended;
	clearTimeout(timer);
	const broken = totals === undefined || (end !== 0 && totals.failed === 0);
	if (broken || totals!.failed > 0) {
		const why = end === 'late' ? `did not end within ${run.timeoutMs / 1000} s` : `ended with code ${end}`;
		console.log(`The ${run.name} tests ${why}; see ${await keepDiagnostics(workbench, run)}`);
	}

	await workbench.close();
	const counted = totals ?? { passed: 0, failed: 0, skipped: 0 };
	return broken ? { ...counted, failed: counted.failed + 1 } : counted;
}

async function keepDiagnostics(workbench: Workbench, run: HostRun): Promise<string> {
	const folder = join(outFolder, 'diagnostics');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${run.name}.log`), `${run.serverLog()}\n--- page ---\n${workbench.log()}\n`);
	await workbench.page.screenshot({ path: join(folder, `${run.name}.png`) }).catch(() => undefined);
	return `${relative(checkoutFolder, folder)}/${run.name}.{log,png}`;
}
