import assert from 'node:assert/strict';
import { compileIndex, mergeIndexes } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { loadIndex, type TermIndex } from '../../../src/core/matching/index/termIndex';
import { glossaryOf } from './glossaryOf';
import { SampleDocument, SampleProse } from './sampleDocument';

function entriesIn(index: TermIndex, text: string): readonly (readonly number[])[] {
	const document = new SampleDocument(text);
	return new DocumentMatches(index, document, new SampleProse(document)).all().map(({ entries }) => entries);
}

suite('term index', () => {
	const heads = glossaryOf('epoch', { name: 'RAG', aliases: ['retrieval-augmented generation'] }, 'frontier model');

	test('survives the way through bytes', () => {
		const bytes = compileIndex(heads).toBuffer().slice(0);
		assert.deepEqual(entriesIn(loadIndex(bytes), 'An epoch of RAGs and frontier models'), [[0], [1], [2]]);
	});

	test('refuses other bytes', () => {
		assert.throws(() => loadIndex(new ArrayBuffer(0)), /index/);
		assert.throws(() => loadIndex(new ArrayBuffer(4096)), /index/);
		assert.throws(() => loadIndex(compileIndex(heads).toBuffer().slice(0, 200)), /index/);
	});

	test('of nothing finds nothing', () => assert.deepEqual(entriesIn(compileIndex([]), 'An epoch'), []));

	test('one index of two counts on', () => {
		const merged = mergeIndexes([{ index: compileIndex(heads) }, { index: compileIndex(glossaryOf('sprint', 'epoch')) }]);
		assert.equal(merged.entryCount, 5);
		assert.deepEqual(entriesIn(merged, 'A sprint, an epoch, a frontier model'), [[3], [0, 4], [2]]);
	});

	test('a merged index may leave entries out', () => {
		const merged = mergeIndexes([
			{ index: compileIndex(heads), keeps: entry => entry !== 1 },
			{ index: compileIndex(glossaryOf('generation')) },
		]);
		assert.deepEqual(entriesIn(merged, 'RAG, retrieval-augmented generation, frontier model'), [[3], [2]]);
	});

	suite('looks up a whole text', () => {
		const index = compileIndex(
			glossaryOf('epoch', { name: 'RAG', aliases: ['retrieval-augmented generation'] }, 'rag', 'C++', '.NET', '模型'),
		);
		const answers: Record<string, readonly number[]> = {
			epoch: [0],
			' Epochs ': [0],
			RAG: [1, 2],
			rag: [2],
			'Retrieval Augmented\nGenerations': [1],
			'c++': [3],
			'.net': [4],
			模型: [5],
			'epoch of': [],
			'an epoch': [],
			'': [],
			'?': [],
		};
		for (const [asked, entries] of Object.entries(answers)) {
			test(JSON.stringify(asked), () => assert.deepEqual(index.lookUpSurface(asked), entries));
		}
	});

	test('ambiguous surfaces, inflected or not', () => {
		const index = compileIndex(
			glossaryOf(
				{ name: 'alignment', plural: false, verbs: ['align'], ambiguous: ['aligned'] },
				{ name: 'token', ambiguous: ['token'] },
			),
		);
		const document = new SampleDocument('aligned, aligns, tokens');
		const matches = new DocumentMatches(index, document, new SampleProse(document)).all();
		assert.deepEqual(
			matches.map(({ surface, ambiguous }) => [surface, ambiguous]),
			[
				['align', true],
				['align', false],
				['token', true],
			],
		);
	});
});
