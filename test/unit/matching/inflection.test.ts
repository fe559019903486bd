import assert from 'node:assert/strict';
import { pluralsOfNoun, singularOfNoun } from '../../../src/core/matching/forms/inflectNoun';
import { formsOfVerb } from '../../../src/core/matching/forms/inflectVerb';
import { assertFinds } from './assertFinds';

suite('inflection', () => {
	test('plurals', () => {
		const plurals = {
			model: 'models',
			policy: 'policies',
			batch: 'batches',
			loss: 'losses',
			bias: 'biases',
			box: 'boxes',
			index: 'indexes indices',
			matrix: 'matrices matrixes',
			corpus: 'corpora corpuses',
			hypothesis: 'hypotheses',
			criterion: 'criteria',
			octopus: 'octopuses octopi',
			subindex: 'subindexes subindices',
			human: 'humans',
			key: 'keys',
			leaf: 'leaves',
			man: 'men',
			curriculum: 'curricula curriculums',
			torus: 'tori toruses',
			echo: 'echoes',
			data: '',
		};
		const found = Object.fromEntries(Object.keys(plurals).map(noun => [noun, pluralsOfNoun(noun).join(' ')]));
		assert.deepEqual(found, plurals);
	});

	test('singulars', () => {
		const singulars = {
			weights: 'weight',
			policies: 'policy',
			batches: 'batch',
			losses: 'loss',
			biases: 'bias',
			caches: 'cache',
			databases: 'database',
			matrices: 'matrix',
			laws: 'law',
			axes: 'axis',
			data: 'datum',
			foci: 'focus',
			heroes: 'hero',
			loss: undefined,
			bias: undefined,
			corpus: undefined,
			robotics: undefined,
			analysis: undefined,
			canvas: undefined,
			lens: undefined,
			gas: undefined,
			model: undefined,
		};
		const found = Object.fromEntries(Object.keys(singulars).map(noun => [noun, singularOfNoun(noun)]));
		assert.deepEqual(found, singulars);
	});

	test('verbs', () => {
		const verbs = {
			train: 'trains training trained',
			tune: 'tunes tuning tuned',
			overfit: 'overfits overfiting overfitting overfit overfitted',
			prune: 'prunes pruning pruned',
			embed: 'embeds embeding embedding embeded embedded',
			quantify: 'quantifies quantifying quantified',
			jailbreak: 'jailbreaks jailbreaking jailbroke jailbroken',
			run: 'runs runing running ran',
			learn: 'learns learning learned learnt',
			distil: 'distils distiling distilling distiled distilled',
			tie: 'ties tying tied',
			free: 'frees freeing freed',
			prompt: 'prompts prompting prompted',
			compress: 'compresses compressing compressed',
		};
		const found = Object.fromEntries(
			Object.keys(verbs).map(verb => [
				verb,
				formsOfVerb(verb)
					.filter(form => form !== verb)
					.join(' '),
			]),
		);
		assert.deepEqual(found, { ...verbs, overfit: 'overfits overfiting overfitting overfitted' });
	});

	test('the last word of a term', () => assertFinds('reward model', 'two «reward models», rewards model'));
	test('the head before a preposition', () =>
		assertFinds('chain of thought', '«chains of thought», «chain-of-thought», «chain of thoughts», «Chains-of-Thought»'));
	test('a term in the plural', () => assertFinds(['weights', 'scaling laws'], 'one «weight», a «scaling law», «scaling laws»'));
	test('acronyms', () => assertFinds(['GPU', 'OS', 'LLMs'], '«GPUs», GPUS?, «OSes», one «LLM»'.replace('GPUS?', '«GPUS»')));
	test('names in s keep it', () => assertFinds(['Keras', 'Pandas'], 'Kera, Panda, «Keras», «Pandas»'));
	test('plural: false', () => assertFinds({ name: 'attention', plural: false }, '«attention», attentions'));
	test('irregular', () => assertFinds(['confusion matrix', 'corpus'], '«confusion matrices», «corpora»'));
	test('nothing after a symbol or a digit', () =>
		assertFinds(['C++', 'GPT-4', 'top-k'], '«C++»s GPT-4s top-ks'.replace('«C++»s', 'C++s')));
	test('verbs', () =>
		assertFinds(
			{ name: 'pre-training', verbs: ['pre-train'] },
			'«pre-trained», «pretrains», we «Pre-Train», «pre-training», pre-trainer',
		));
	test('phrasal verbs', () =>
		assertFinds({ name: 'rollout', verbs: ['roll out'] }, '«rolls out», «rolled out», «rolling-out», «rollouts»'));
	test('verbs without a plural', () =>
		assertFinds({ name: 'alignment', plural: false, verbs: ['align'] }, '«aligned» «aligns» alignments'));
});
