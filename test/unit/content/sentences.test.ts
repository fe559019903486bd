import assert from 'node:assert/strict';
import { readingEase } from '../../../scripts/content/readingEase';
import { toSentences } from '../../../scripts/content/sentences';

suite('toSentences', () => {
	test('splits at the ends of sentences only', () =>
		assert.deepEqual(toSentences('GPT-4.1 costs $2.50, e.g. in the U.S. market. J. Smith said “no.” It ended.'), [
			'GPT-4.1 costs $2.50, e.g. in the U.S. market.',
			'J. Smith said “no.”',
			'It ended.',
		]));
	test('finds none in nothing', () => assert.deepEqual(toSentences('  '), []));
});

suite('readingEase', () => {
	test('short words read easier than long ones', () => {
		const [easy, hard] = [
			'The cat sat on the mat. It was wet.',
			'Institutional interoperability necessitates considerable deliberation.',
		];
		assert.ok(readingEase(easy!) > 100 && readingEase(hard!) < 0, `${readingEase(easy!)} ${readingEase(hard!)}`);
	});
});
