import assert from 'node:assert/strict';
import {
	islandProblems,
	senseProblems,
	sourceProblems,
	surfaceProblems,
	unresolvedProblems,
} from '../../../scripts/content/linkChecks';
import type { Problem } from '../../../scripts/content/problem';
import { ageProblems, glossProblems, sharedSentenceProblems, styleProblems } from '../../../scripts/content/textChecks';
import type { Entry } from '../../../src/core/glossary/entry';

/** A good entry, with what a test wants otherwise. */
function entry(id: string, other: Partial<Entry> = {}): Entry {
	return {
		id,
		name: id,
		category: 'training',
		aliases: [],
		gloss: 'A way of fitting numbers to data.',
		detail: 'It has a loop. The nearest look-alike has none.',
		why: 'It decides what a run costs.',
		related: [],
		sources: [{ title: 'A paper', url: 'https://example.org/a' }],
		...other,
	};
}

const messages = (problems: readonly Problem[]): string[] => problems.map(({ where, message }) => `${where}: ${message}`);

suite('content checks', () => {
	test('find nothing in good entries', () => {
		const [a, b] = [
			entry('alpha', { related: ['beta'] }),
			entry('beta', { gloss: 'A path.', detail: 'X is so. Y is so.', why: 'Z.' }),
		];
		const entries = [a, b];
		const all = [
			...entries.flatMap(glossProblems),
			...entries.flatMap(styleProblems),
			...entries.flatMap(ageProblems),
			...sharedSentenceProblems(entries),
			...surfaceProblems(entries),
			...unresolvedProblems(entries, []),
			...islandProblems(entries),
			...sourceProblems(entries),
		];
		assert.deepEqual(all, []);
	});

	test('a gloss is one sentence, genus first, and no circle', () => {
		assert.deepEqual(messages(glossProblems(entry('fine-tuning', { gloss: 'refers to Fine Tuning of a model. Yes' }))), [
			'fine-tuning: its gloss has 2 sentences',
			'fine-tuning: its gloss ends without a full stop',
			'fine-tuning: its gloss does not start with what kind of thing the term is',
			'fine-tuning: its gloss contains the term itself',
		]);
	});

	test('a term inside another word is no circle', () =>
		assert.deepEqual(glossProblems(entry('RAG', { gloss: 'A method that never drags storage about.' })), []));

	test('a term may hold signs', () =>
		assert.deepEqual(messages(glossProblems(entry('p(doom)', { gloss: 'A guess at p(doom).' }))), [
			'p(doom): its gloss contains the term itself',
		]));

	test('style: hype, contractions, lengths', () => {
		const bad = entry('x', { detail: "It's powerful!", why: 'One. Two. Three.' });
		assert.deepEqual(messages(styleProblems(bad)), [
			'x: hype in its detail: “powerful”',
			"x: contraction in its detail: “It's”",
			'x: exclamation mark in its detail: “!”',
			'x: its detail has 1 sentences, not two to five',
			'x: its why has 3 sentences, not one or two',
		]);
	});

	test('quotations may say what they like', () =>
		assert.deepEqual(styleProblems(entry('x', { detail: "It adds “Let's think!” to a prompt. It ends." })), []));

	test('what can age is dated, in the field and in the text', () => {
		const price = 'It costs $20 a month. Others cost less.';
		assert.equal(ageProblems(entry('x', { detail: price })).length, 1);
		assert.equal(ageProblems(entry('x', { detail: price, asOf: '2026-05' })).length, 1);
		assert.equal(ageProblems(entry('x', { detail: `As of May 2026, ${price}`, asOf: '2026-05' })).length, 0);
	});

	for (const perishable of [
		'Ada Lovelace leads the company.',
		'A laboratory owned by a bank.',
		"It runs the country's largest search engine.",
		'Machines that only ASML makes.',
		'The interface accepts values from -2 to 2.',
	]) {
		test(`what can be overturned is dated: ${perishable}`, () =>
			assert.deepEqual(
				ageProblems(entry('x', { detail: perishable })).map(({ message }) =>
					message.endsWith('can age, but the entry has no asOf'),
				),
				[true],
			));
	}

	for (const lasting of [
		'The largest class decides.',
		'The loop leads to a result.',
		'In 2017 a paper introduced the network.',
	]) {
		test(`what cannot age needs no date: ${lasting}`, () => assert.deepEqual(ageProblems(entry('x', { detail: lasting })), []));
	}

	test('what senses are explained by is an entry', () => {
		const forms = { opus: { entries: 'alpha, beta' }, head: {} };
		assert.deepEqual(messages(senseProblems([entry('alpha')], { forms, settings: { chess: { entries: 'alpha, rook' } } })), [
			'senses.yml: “opus” is to be explained by “beta”, which is no entry',
			'senses.yml: “rook” belongs to “chess”, but is no entry',
		]);
	});

	test('no sentence stands in two entries', () =>
		assert.deepEqual(
			messages(
				sharedSentenceProblems([entry('a', { why: 'One.' }), entry('b', { gloss: 'Two.', detail: 'Three. Four.', why: 'one' })]),
			),
			['b: shares a sentence with “a”: one'],
		));

	test('see also resolves, briefings too, and nobody is an island', () => {
		const entries = [entry('a', { related: ['b', 'nowhere', 'a'] }), entry('b'), entry('c')];
		assert.deepEqual(messages([...unresolvedProblems(entries, []), ...islandProblems(entries)]), [
			'a: see also “nowhere”, which is no entry',
			'a: names itself in see also',
			'c: an island of 1: c',
		]);
	});

	test('a surface leads to one entry, or both say that it is ambiguous', () => {
		const clash = [entry('LLM'), entry('large model', { aliases: ['LLM'] })];
		assert.equal(surfaceProblems(clash).length, 1);
		assert.deepEqual(surfaceProblems(clash.map(one => ({ ...one, ambiguous: ['LLM'] }))), []);
		assert.equal(surfaceProblems([entry('fine-tuning', { aliases: ['finetuning'] })]).length, 1);
		assert.equal(surfaceProblems([entry('a', { ambiguous: ['b'] })]).length, 1);
	});

	test('sources are addresses, and not one page for all', () => {
		const tracked = entry('a', { sources: [{ title: 'T', url: 'https://example.org/?utm_source=x' }] });
		const many = Array.from({ length: 13 }, (_, place) => entry(`e${place}`));
		assert.deepEqual([sourceProblems([tracked]).length, sourceProblems(many).length], [1, 1]);
	});
});
