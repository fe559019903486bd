import assert from 'node:assert/strict';
import { firstWords, lastWords } from '../../../src/core/rendering/excerpt';

suite('excerpt', () => {
	test('a short text stays whole', () => assert.deepEqual([lastWords('a b ', 4), firstWords(' a b', 4)], ['a b ', ' a b']));
	test('ends with whole words, the white space before the term kept', () =>
		assert.equal(lastWords('It is a thing that people call ', 14), '…people call '));
	test('a word that just fits stays', () => assert.equal(lastWords('It is one', 6), '…is one'));
	test('starts with whole words', () => assert.equal(firstWords(', as people call it', 12), ', as people…'));
	test('a word that just fits stays at the end', () => assert.equal(firstWords(' is one more', 7), ' is one…'));
	test('one long word is cut within', () =>
		assert.deepEqual([lastWords('x'.repeat(9), 3), firstWords('x'.repeat(9), 3)], ['…xxx', 'xxx…']));
	test('never cuts a character in two', () =>
		assert.deepEqual([lastWords('\u{1f600}\u{1f600}', 3), firstWords('\u{1f600}\u{1f600}', 3)], ['…\u{1f600}', '\u{1f600}…']));
});
