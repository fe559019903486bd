import assert from 'node:assert/strict';
import { assertExplained, parseMarks } from '../support/inHost/markedText';

suite('the helper for marked texts', () => {
	test('reads marks', () => {
		assert.deepEqual(parseMarks('a «term» and\n«two\nlines»'), {
			text: 'a term and\ntwo\nlines',
			parts: [
				[2, 6],
				[11, 20],
			],
		});
	});

	test('can fail: on a term that is not marked, a mark that is no term, and a mark of the wrong width', async () => {
		for (const wrong of ['a frontier model', 'a «wooden table»', 'a frontier «model»', 'a «frontier model »']) {
			await assert.rejects(assertExplained('plaintext', wrong), assert.AssertionError, wrong);
		}
	});
});
