import assert from 'node:assert/strict';
import { activateExtension } from '../support/inHost/extension';
import { cardsAt } from '../support/inHost/hovers';
import { openMarked } from '../support/inHost/markedText';

suite('a large document', () => {
	test('lets a hover elsewhere go first while all its terms are found', async () => {
		const api = await activateExtension();
		const { document: small, ranges } = await openMarked('markdown', 'about «pre-training»');
		const { document: large } = await openMarked('markdown', 'The language model reads tokens of a prompt.\n'.repeat(20_000));
		let isDone = false;
		const all = api.findTerms(large).then(terms => {
			isDone = true;
			return terms.length;
		});
		assert.equal((await cardsAt(small, ranges[0]!.start)).length, 1);
		assert.ok(!isDone, 'the hover had to wait for the whole document');
		assert.ok((await all) >= 60_000);
	});
});
