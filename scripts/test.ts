/**
 * Runs the tests: `tsx scripts/test.ts [group …] [--floor]`, all groups when none is named. The last line is the total.
 * `--floor` runs them in the oldest VS Code that we support.
 */
import { addTotals, type TestTotals } from '../test/support/inHost/testLog.ts';
import { buildExtension } from './buildExtension.ts';

const failedToRun: TestTotals = { passed: 0, failed: 1, skipped: 0 };
const { floor, names } = readArguments(process.argv.slice(2));
if (floor) {
	process.env['VSCODE_FLOOR'] = '1';
}

const { testGroups } = await import('./testGroups/groups.ts');
const unknown = names.filter(name => !(name in testGroups));
if (unknown.length > 0) {
	console.error(`There is no test group ${unknown.join(', ')}. The groups are: ${Object.keys(testGroups).join(', ')}.`);
	process.exit(2);
}

const chosen = Object.entries(testGroups).filter(([name]) => names.length === 0 || names.includes(name));
const buildFailure = chosen.some(([, group]) => group.needsBuild) ? await failureOf(buildExtension()) : undefined;
if (buildFailure !== undefined) {
	console.error(buildFailure);
}

const all: TestTotals[] = [];
for (const [name, group] of chosen) {
	console.log(`\n=== ${name}: ${group.title}`);
	const startedMs = performance.now();
	const totals = group.needsBuild && buildFailure !== undefined ? failedToRun : await runGroup(group.run);
	all.push(totals);
	console.log(`=== ${name}: ${describe(totals)} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}

const total = addTotals(all);
console.log(`\n${describe(total)}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** A group that cannot start is one failure, and its reason is on the console. */
async function runGroup(run: () => Promise<TestTotals>): Promise<TestTotals> {
	try {
		return await run();
	} catch (error) {
		console.error(error instanceof Error ? error.stack : error);
		return failedToRun;
	}
}

async function failureOf(action: Promise<unknown>): Promise<string | undefined> {
	try {
		await action;
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function readArguments(args: readonly string[]): { floor: boolean; names: readonly string[] } {
	return { floor: args.includes('--floor'), names: args.filter(argument => argument !== '--floor') };
}

function describe({ passed, failed, skipped }: TestTotals): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
