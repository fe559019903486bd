import { ok } from 'node:assert/strict';
import { comparedLanguages } from './comparedLanguages';
import { readCorpus } from './corpus';
import { floorOf, measureAgreement, shareOf } from './measureAgreement';

/** Few enough for the whole to take well under a minute; `npm run agreement` compares ten times as many. */
const maxLines = 2000;

suite('agreement with TextMate', function () {
	this.timeout(120_000);
	for (const language of comparedLanguages.filter(({ npm }) => npm.length > 0)) {
		test(language.id, async () => {
			const files = await readCorpus(language, maxLines, false);
			const agreement = await measureAgreement(language, files);
			// So few lines cannot tell 99.9 % from 99.8 %: three that differ pass.
			const tolerated = Math.max(3, Math.ceil(agreement.lines * (1 - floorOf(language))));
			ok(files.length > 0);
			ok(
				agreement.unequal.length <= tolerated,
				`${agreement.unequal.length} of ${agreement.lines} lines differ (${(100 * shareOf(agreement)).toFixed(3)} %): ${agreement.unequal.slice(0, 5).join(', ')}`,
			);
		});
	}
});
