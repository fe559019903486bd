import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestTotals } from '../../test/support/inHost/testLog.ts';
import { checkoutFolder, outFolder } from '../provision/places.ts';

const mocha = join(checkoutFolder, 'node_modules/mocha/bin/mocha.js');
const reporter = join(checkoutFolder, 'test/support/totalsReporter.ts');

/**
 * Runs mocha in a process of its own, its report going to the console. A process that ends badly without a failed test
 * counts as one failure.
 */
export async function runMochaProcess(name: string, args: readonly string[]): Promise<TestTotals> {
	mkdirSync(outFolder, { recursive: true });
	const totalsFile = join(outFolder, `totals.${name}.json`);
	rmSync(totalsFile, { force: true });
	const child = spawn(process.execPath, ['--import', 'tsx', mocha, '--reporter', reporter, ...args], {
		cwd: checkoutFolder,
		env: { ...process.env, MOCHA_TOTALS_FILE: totalsFile },
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const [code] = (await once(child, 'exit')) as [number | null];
	const totals: TestTotals = existsSync(totalsFile)
		? (JSON.parse(readFileSync(totalsFile, 'utf8')) as TestTotals)
		: { passed: 0, failed: 0, skipped: 0 };
	return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** Runs the tests of one folder with a mocha that knows nothing of the unit tests' configuration. */
export function runMochaFolder(name: string, folder: string): Promise<TestTotals> {
	const options = ['--no-config', '--ui=tdd', '--fail-zero', '--forbid-only', '--timeout=60000', '--exit'];
	return runMochaProcess(name, [...options, `${folder}/**/*.test.ts`]);
}
