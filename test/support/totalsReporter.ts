import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import type { TestTotals } from './inHost/testLog';

/** Mocha's own `spec` report, with the totals left in the file that `MOCHA_TOTALS_FILE` names. */
export default class TotalsReporter extends Mocha.reporters.Spec {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		const file = process.env['MOCHA_TOTALS_FILE'];
		runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
			const totals: TestTotals = { passed: this.stats.passes, failed: this.stats.failures, skipped: this.stats.pending };
			if (file !== undefined) {
				writeFileSync(file, JSON.stringify(totals));
			}
		});
	}
}
