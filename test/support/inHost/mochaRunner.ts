/** Runs mocha inside an extension host, Node's or a web worker's. Import it before any test file: it puts `suite` and `test` in place. */
import 'mocha/mocha.js';
import { marker, type TestTotals } from './testLog';

interface BrowserMocha {
	setup(options: Record<string, unknown>): void;
	run(done: (failures: number) => void): { readonly stats?: { passes: number; failures: number; pending: number } };
}

interface BrowserMochaClass {
	readonly reporters: { readonly Base: { consoleLog(...args: readonly unknown[]): void }; readonly Spec: unknown };
}

const scope = globalThis as unknown as {
	mocha: BrowserMocha;
	Mocha: BrowserMochaClass;
	location?: { search: string };
	process?: { env: Record<string, string | undefined> };
};

/** A desktop VS Code prints what tests log; nobody reads marks there. */
const isPlain = scope.process?.env['PLAIN_TEST_REPORT'] === '1';

// Mocha's browser build, which is the one that runs in both hosts, reads the page's address.
scope.location ??= { search: '' };
scope.Mocha.reporters.Base.consoleLog = (...args) => (isPlain ? console.log(...args) : console.log(marker.line, ...args));
scope.mocha.setup({ ui: 'tdd', reporter: scope.Mocha.reporters.Spec, timeout: 30_000, forbidOnly: true });

/**
 * Runs the tests that have been imported and logs the totals.
 *
 * @throws {Error} when a test failed or there was none.
 */
export async function runMocha(): Promise<void> {
	const totals = await new Promise<TestTotals>(resolve => {
		const runner = scope.mocha.run(() => {
			const { passes, failures, pending } = runner.stats ?? { passes: 0, failures: 0, pending: 0 };
			resolve({ passed: passes, failed: failures, skipped: pending });
		});
	});
	if (!isPlain) {
		console.log(marker.totals, JSON.stringify(totals));
	}

	if (totals.failed > 0 || totals.passed === 0) {
		throw new Error(totals.passed === 0 ? 'No test passed.' : `${totals.failed} of the tests failed.`);
	}
}
