import assert from 'node:assert/strict';
import { assertFinds, findIn, markMatches } from './assertFinds';
import { glossaryOf } from './glossaryOf';

suite('finding terms', () => {
	test('finds nothing in an empty document', () => assertFinds('LLM', ''));
	test('finds a word, and words', () => assertFinds(['epoch', 'frontier model'], 'An «epoch» of a «frontier model».'));
	test('the helper can fail', () => assert.throws(() => assertFinds('epoch', 'an epoch')));

	suite('spaces and hyphens', () => {
		for (const written of [
			'frontier model',
			'frontier-model',
			'frontier_model',
			'frontiermodel',
			'Frontier  Model',
			'frontierModel',
		]) {
			test(written, () => assertFinds('frontier model', `the «${written}»`));
			test(`${written} in the glossary`, () => assertFinds(written, 'the «frontier-model»', { firstCapitalCounts: false }));
		}

		for (const [name, separator] of Object.entries({
			'no-break space': '\u00a0',
			'narrow no-break space': '\u202f',
			hyphen: '\u2010',
			'no-break hyphen': '\u2011',
			'en dash': '\u2013',
			minus: '\u2212',
			'soft hyphen': '\u00ad',
			'full-width hyphen': '\uff0d',
			'zero-width space': '\u200b',
		})) {
			test(name, () => assertFinds('fine-tuning', `while «fine${separator}tuning» it`));
		}

		test('not over punctuation', () =>
			assertFinds('frontier model', 'frontier, model; frontier. Model (frontier) model frontier — model'));
		test('not over a dash between spaces', () => assertFinds('frontier model', 'frontier - model -- frontier--model'));
		test('a soft hyphen inside a word', () => assertFinds('frontier model', 'a «fron\u00adtier mod\u00adel»'));
		test('a prefix set apart', () => assertFinds(['overfitting', 'checkpoint'], '«over-fitting» after «check points»'));
		test('a hyphen may stand anywhere', () =>
			assertFinds(['dataset', 'reranker'], '«data-sets», «data_set», a «re-ranker», a re ranker'));
		test('also at the end of a line', () => assertFinds('quantization', 'while «quan-\ntization» runs'));
		test('no other word is taken apart', () => assertFinds(['agent', 'epoch'], 'a gent, ep och'));
	});

	suite('whole words', () => {
		test('not inside a word', () => assertFinds('AI', 'FAIR AIM SAID MAI'));
		test('in a hyphenated compound', () => assertFinds('LLM', 'an «LLM»-based, non-«LLM» tool'));
		test('before a possessive ending', () => assertFinds('LLM', "the «LLM»'s and the «LLMs»’ limits"));
		test('not inside an identifier', () => assertFinds('token', 'max_tokens token_count __token_id maxToken'));
		test('between emphasis marks', () => assertFinds('token', '_«token»_ __«token»__ *«token»* `«token»` "«token»"'));
		test('not in a dotted name', () => assertFinds('model', 'model.fit my.model v2.model; a «model». Then'));
		test('not in a contraction', () => assertFinds(['can', 've'], "we can't, we've, we «can»"));
		test('beside a slash', () => assertFinds(['training', 'inference'], '«training»/«inference»'));
	});

	suite('longest first', () => {
		test('the longer term', () =>
			assertFinds(
				['model', 'language model', 'large language model'],
				'a «large language model», a «language model», a «model»',
			));
		test('the leftmost term', () => assertFinds(['language model', 'model card'], 'a «language model» card'));
		test('falls back to a shorter one', () => assertFinds(['large language model', 'large'], 'a «large» language'));
		test('a shorter one where the longer ends inside a word', () => assertFinds(['GPT', 'GPT-4'], '«GPT»-4o «GPT-4» «GPT»-4.1'));
	});

	suite('wrapped terms', () => {
		test('in prose', () => assertFinds('frontier model', 'a «frontier\nmodel» here'));
		test('after a hyphen', () => assertFinds('fine-tuning', 'while «fine-\ntuning»'));
		for (const leader of ['// ', '# ', ' * ', '-- ', '; ', '/// ', '% ']) {
			test(`behind ${leader}`, () =>
				assertFinds('frontier model', `${leader}a «frontier\n${leader}model» here`, { kind: 'comment' }));
		}

		test('three words', () => assertFinds('large language model', 'a «large language\nmodel», a «large\nlanguage model»'));
		test('with spaces at the end of the line', () => assertFinds('frontier model', 'a «frontier  \n  model»'));
		test('not over an empty line', () => assertFinds('frontier model', 'a frontier\n\nmodel'));
		test('not over a full stop', () => assertFinds('frontier model', 'a frontier.\nModel'));
		test('the wrapped part belongs to one match only', () =>
			assertFinds(['frontier model', 'model card', 'card'], 'a «frontier\nmodel» «card»'));
		test('after a soft hyphen', () =>
			assertFinds(['quantization', 'frontier model'], 'while «quan\u00ad\ntization» of a «frontier mod\u00ad\nel»'));
		test('not inside a word without one', () => assertFinds('quantization', 'while quan\ntization'));
		test('on lines of one word each', () => assertFinds(['a1 b1', 'b1 c1', 'c1 d1'], '«a1\nb1»\n«c1\nd1»'));
	});

	test('two entries of one surface make one match', () => {
		const heads = glossaryOf(
			{ name: 'feature', id: 'feature (input)' },
			{ name: 'feature', id: 'feature (interpretability)', ambiguous: ['feature'] },
		);
		const [match, ...others] = findIn(heads, 'Two features.');
		assert.deepEqual(others, []);
		assert.deepEqual(match, {
			range: { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } },
			entries: [0, 1],
			surface: 'feature',
			ambiguous: true,
		});
	});

	test('the entry of that name comes before one with that alias', () => {
		const heads = glossaryOf({ name: 'language model', aliases: ['LM'] }, 'LM');
		assert.deepEqual(findIn(heads, 'An LM.')[0]!.entries, [1, 0]);
	});

	test('marks matches over two lines', () => {
		const text = 'a frontier\nmodel';
		assert.equal(markMatches(text, findIn(glossaryOf('frontier model'), text)), 'a «frontier\nmodel»');
	});
});
