import assert from 'node:assert/strict';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { linkTerms } from '../../../src/core/rendering/linkTerms';

function head(id: string, other: Partial<EntryHead> = {}): EntryHead {
	return { id, name: id, category: 'training', aliases: [], ...other };
}

const heads = [head('pre-training'), head('base model'), head('LoRA'), head('token', { ambiguous: ['token'] })];
const index = compileIndex(heads);

/** Shows linked pieces as «text». */
function show(texts: readonly string[], own: string | undefined, related: readonly string[] = []): string[] {
	const ordinalOf = (id: string): number => heads.findIndex(head => head.id === id);
	const pieces = linkTerms(texts, index, own === undefined ? undefined : ordinalOf(own), new Set(related.map(ordinalOf)));
	return pieces.map(line => line.map(({ text, ordinal }) => (ordinal === undefined ? text : `«${text}»`)).join(''));
}

suite('linkTerms', () => {
	test('links each entry once, over all texts, and keeps the text', () =>
		assert.deepEqual(show(['A base model, then another base model.', 'Base models and LoRA.'], undefined), [
			'A «base model», then another base model.',
			'Base models and «LoRA».',
		]));
	test('never links an entry to itself', () =>
		assert.deepEqual(show(['Pre-training makes base models.'], 'pre-training'), ['Pre-training makes «base models».']));
	test('leaves words with other meanings alone, unless related', () => {
		assert.deepEqual(show(['Two tokens.'], 'LoRA'), ['Two tokens.']);
		assert.deepEqual(show(['Two tokens.'], 'LoRA', ['token']), ['Two «tokens».']);
	});
	test('nothing to link is one piece, and no text is none', () =>
		assert.deepEqual(linkTerms(['Plain.', ''], index, undefined, new Set()), [[{ text: 'Plain.' }], []]));
});
