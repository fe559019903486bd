import { assertFinds, type SampleOptions } from './assertFinds';

const code: SampleOptions = { kind: 'code' };

suite('identifiers', () => {
	for (const written of [
		'frontierModel',
		'FrontierModel',
		'frontier_model',
		'FRONTIER_MODEL',
		'frontierModels',
		'frontiermodel',
	]) {
		test(written, () => assertFinds('frontier model', `let «${written}» = 1;`, code));
	}

	test('inside a longer identifier', () => assertFinds('frontier model', 'get«FrontierModel»ById, my_«frontier_model»_2', code));
	test('single words', () =>
		assertFinds(['token', 'model'], 'max«Token»s «model».«tokens»'.replace('«Token»s', '«Tokens»'), code));
	test('no part of a part', () => assertFinds('AI', 'const FAIR = chain + mail', code));
	test('an acronym in an identifier', () =>
		assertFinds(['LLM', 'KV cache'], '«LLM»Client «llm»Client my«Llm» «kvCache» «KVCache»', code));
	test('an ambiguous acronym keeps its capitals', () => assertFinds({ name: 'RAG', ambiguous: ['RAG'] }, 'rag «RAG»Index', code));
	test('an acronym of two letters keeps its capitals', () => assertFinds('AI', 'ai «AI»Client', code));
	test('digits', () => assertFinds(['GPT-4', 'top-k'], '«gpt4»Client «top_k» «topK»', code));
	test('capitals of other scripts', () => assertFinds('modèle', 'mon«Modèle», le«MODÈLE»De, ÉTÉ«Modèle»', code));
	test('the longest', () => assertFinds(['model', 'model card'], '«modelCard» «model»Carder', code));
	test('no term over a line', () => assertFinds('frontier model', 'frontier\nmodel', code));
	test('no term over an operator', () => assertFinds('frontier model', 'frontier = model', code));
});
