import { nastySamples } from '../../fixtures/text/nastySamples';
import { assertProse } from './markedProse';

suite('awkward corners of languages', () => {
	for (const { languageId, marked } of nastySamples) {
		test(languageId, () => assertProse(languageId, marked));
	}
});
