import assert from 'node:assert/strict';
import { splitCueWords, stemOf } from '../../../src/core/matching/senses/cueWords';

suite('words of cues', () => {
	const samples: readonly (readonly [text: string, words: string])[] = [
		['maxTokens', 'max|Tokens'],
		['max_tokens', 'max|tokens'],
		['HTTPServer', 'HTTP|Server'],
		['LLMs read', 'LLMs|read'],
		['GPT-4o', 'GPT|4o'],
		['«naïve»—Überblick', 'naïve|Überblick'],
		['', ''],
	];
	for (const [text, words] of samples) {
		test(`of ${JSON.stringify(text)}`, () => assert.equal(wordsOf(text).join('|'), words));
	}

	test('know where a sentence or bracket ends', () => {
		const { breaks } = splitCueWords('the user. Agent (proxy) document.head', 0, 37, () => 0);
		assert.deepEqual(breaks, [false, false, true, true, true, false]);
	});

	test('share a stem with their common forms', () => {
		for (const form of ['train', 'trains', 'trained', 'Training', 'trainings']) {
			assert.equal(stemOf(form), 'train', form);
		}

		assert.equal(stemOf('policies'), stemOf('policy'));
		assert.equal(stemOf('GPUs'), stemOf('GPU'));
		assert.notEqual(stemOf('class'), stemOf('clas'));
	});
});

function wordsOf(text: string): string[] {
	const words: string[] = [];
	splitCueWords(text, 0, text.length, word => words.push(word));
	return words;
}
