import assert from 'node:assert/strict';
import { parseFromPage } from '../../../src/panel/protocol';

suite('parseFromPage', () => {
	test('accepts what the page sends', () => {
		for (const message of [
			{ type: 'ready' },
			{ type: 'search', query: 'rag' },
			{ type: 'entry', id: 'RAG' },
			{ type: 'mentions', ordinal: 3 },
			{ type: 'reveal', ordinal: 3 },
			{ type: 'reveal', ordinal: 3, mention: 0 },
		]) {
			assert.deepEqual(parseFromPage(message), message);
		}
	});

	test('refuses what comes from nowhere', () => {
		for (const message of [
			undefined,
			null,
			'ready',
			{},
			{ type: 'run', command: 'x' },
			{ type: 'search' },
			{ type: 'entry', id: 4 },
			{ type: 'mentions', ordinal: -1 },
			{ type: 'reveal', ordinal: 1.5 },
			{ type: 'reveal', ordinal: 1, mention: 'x' },
		]) {
			assert.equal(parseFromPage(message), undefined, JSON.stringify(message));
		}
	});

	test('takes nothing along that was not asked for', () =>
		assert.deepEqual(parseFromPage({ type: 'entry', id: 'a', html: '<b>' }), { type: 'entry', id: 'a' }));
});
