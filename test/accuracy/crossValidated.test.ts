import assert from 'node:assert/strict';
import { createSenseJudge } from '../../src/core/matching/senses/senseJudge';
import { labelledPlaces, matchAt, PackageDocuments, packageLists } from './corpus';
import { crossValidate, readWrittenSenses, SenseLearner } from './learning';
import { Score } from './score';

const folds = 4;

suite('accuracy of senses, cross-validated by package', function () {
	this.timeout(60_000);
	const all = new Score();
	const given = new Score();

	suiteSetup(async function () {
		this.timeout(600_000);
		const documents = await PackageDocuments.fetch(...packageLists);
		crossValidate(labelledPlaces(), folds, new SenseLearner(readWrittenSenses(), documents), (group, data) => {
			const judge = createSenseJudge(data, []);
			for (const place of group) {
				const { shown } = judge.judge(matchAt(place), documents.view(place));
				all.add(place.label === 'ai', shown);
				if (place.list === 'given') {
					given.add(place.label === 'ai', shown);
				}
			}
		});
	});

	test('what is shown is right', () => {
		assert.ok(all.precision >= 0.945, `precision ${all.precision}`);
		assert.ok(given.precision >= 0.93, `precision on given labels ${given.precision}`);
	});

	test('what is meant is shown', () => {
		assert.ok(all.recall >= 0.87, `recall ${all.recall}`);
		assert.ok(given.recall >= 0.85, `recall on given labels ${given.recall}`);
	});
});
