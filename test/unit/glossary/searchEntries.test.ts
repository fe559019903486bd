import assert from 'node:assert/strict';
import { createEntrySearch } from '../../../src/core/glossary/searchEntries';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';

const entries = [
	{ id: 'retrieval-augmented generation', aliases: ['RAG'], gloss: 'A method that adds retrieved text to a prompt.' },
	{ id: 'pre-training', aliases: ['foundation training'], gloss: 'The first phase, before fine-tuning.' },
	{ id: 'post-training', aliases: [], gloss: 'What follows.' },
	{ id: 'training', aliases: [], gloss: 'Fitting a model.' },
	{ id: 'LoRA', aliases: ['low-rank adaptation'], gloss: 'Small matrices that storage loves.' },
	{ id: 'quantization', aliases: [], gloss: 'Fewer bits a weight.' },
	{ id: 'storage', aliases: [], gloss: 'Where files are.' },
	{ id: 'GPU', aliases: [], gloss: 'A processor.' },
	{ id: 'AMD', aliases: [], gloss: 'A maker of GPUs.' },
	{ id: 'agent', aliases: [], gloss: 'A program that acts.' },
	{ id: 'AGENTS.md', aliases: [], gloss: 'A file.' },
	{ id: 'Claude Opus', aliases: [], gloss: 'A model.' },
];
const index = compileIndex(entries.map(({ id, aliases }) => ({ id, name: id, aliases, category: 'all' })));
const search = createEntrySearch(entries, index);
const find = (query: string): string[] => search(query).map(ordinal => entries[ordinal]!.id);

suite('createEntrySearch', () => {
	test('an acronym finds its entry, and no word that only holds its letters', () =>
		assert.deepEqual(find('rag'), ['retrieval-augmented generation']));
	test('the same name comes before longer ones, and names before glosses', () =>
		assert.deepEqual(find('training').slice(0, 3), ['training', 'pre-training', 'post-training']));
	test('hyphens, spaces and case do not count', () => {
		for (const query of ['pre training', 'Pretraining', 'PRE-TRAINING']) {
			assert.equal(find(query)[0], 'pre-training', query);
		}
	});
	test('forgives a slip', () => assert.equal(find('quantisation')[0], 'quantization'));
	test('finds a word at its start in a gloss', () => assert.deepEqual(find('matric'), ['LoRA']));
	test('words may come in any order', () => assert.equal(find('generation retrieval')[0], 'retrieval-augmented generation'));
	test('a plural finds its entry before others whose names or glosses hold it', () => {
		assert.deepEqual(find('GPUs'), ['GPU', 'AMD']);
		assert.deepEqual(find('agents').slice(0, 2), ['agent', 'AGENTS.md']);
	});
	test('a name with more behind it finds the entry of the name', () =>
		assert.deepEqual(find('claude opus 4.5'), ['Claude Opus']));
	test('a sentence finds the terms in it, each once', () =>
		assert.deepEqual(find('The AGENT asked whether LoRA needs a GPU, or GPUs.'), ['agent', 'LoRA', 'GPU']));
	test('finds nothing for nothing', () => assert.deepEqual([find(''), find('  -- '), find('xyzzy')], [[], [], []]));
	test('a whole document as the query is cut, and costs no time', () => {
		assert.deepEqual(find('post training '.repeat(100_000))[0], 'post-training');
	});
	test('a hostile query is only text', () => assert.deepEqual(find('(((([a-z*+?'), []));
});
