import assert from 'node:assert/strict';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { DocumentProse, type Scope } from '../../../src/core/text/documentProse';
import { markMatches } from './assertFinds';
import { glossaryOf } from './glossaryOf';
import { SampleDocument } from './sampleDocument';

const index = compileIndex(glossaryOf('frontier model', 'LLM', 'token'));

/** Asserts what is found in a document of a language, comments and prose told from code as in an editor. */
function assertFinds(languageId: string, marked: string, scope: Scope = 'commentsAndProse'): void {
	const document = new SampleDocument(marked.replace(/[«»]/g, ''));
	const matches = new DocumentMatches(index, document, new DocumentProse(document, languageId, { scope })).all();
	assert.equal(markMatches(document.lines.join('\n'), matches), marked);
}

suite('matches in documents of many languages', () => {
	test('code is left alone', () => assertFinds('typescript', "const LLM = token('LLM'); // an «LLM»"));
	test('line comments', () => assertFinds('typescript', '// a «frontier\n// model» here'));
	test('documentation comments', () => assertFinds('rust', '/// a «frontier\n/// model» here'));
	test('block comments with stars', () => assertFinds('java', '/**\n * a «frontier\n * model» here\n */'));
	test('block comments without', () => assertFinds('c', '/* a «frontier\n   model» */'));
	test('number signs', () => assertFinds('python', 'x = 1  # a «frontier\n# model» here'));
	test('docstrings', () => assertFinds('python', 'def f():\n    """A «frontier\n    model»."""'));
	test('dashes', () => assertFinds('sql', '-- a «frontier\n-- model»\nSELECT 1;'));
	test('semicolons', () => assertFinds('clojure', ';; a «frontier\n;; model»\n(token)'));
	test('a word as a leader', () => assertFinds('bat', 'REM a «frontier\nrem model»\n@rem token'.replace('token', '«token»')));
	test('per cent signs', () => assertFinds('latex', '% a «frontier\n% model»\nA «frontier\nmodel».'));
	test('Markdown', () => assertFinds('markdown', '# «Frontier models»\n\nA «frontier\nmodel», an\n\n> «LLM» and `LLM`'));
	test('list items stand apart', () => assertFinds('markdown', '- a frontier\n- model'));
	test('also in comments', () => assertFinds('typescript', '/**\n * - a frontier\n * - model\n */\n// - frontier\n// - model'));
	test('a list item of two lines', () => assertFinds('markdown', '- a «frontier\n  model»\n'));
	test('quotations', () => assertFinds('markdown', '> a «frontier\n> model»'));
	test('a comment and the code behind it', () => assertFinds('typescript', 'a(); // frontier\nmodel();'));
	test('two comments with code between', () => assertFinds('typescript', '// frontier\nlet x; // model'));
	test('identifiers, in scope everything', () =>
		assertFinds('typescript', 'const my«FrontierModel» = max_«tokens» + «llm»Client; // «LLM»', 'everything'));
	test('strings, in their scope', () => assertFinds('typescript', "say('an «LLM»'); token();", 'commentsProseAndStrings'));
});
