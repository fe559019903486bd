import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { createSenseJudge } from '../../../src/core/matching/senses/senseJudge';
import type { SenseJudge, SenseView, Verdict, WeighedMatch } from '../../../src/core/matching/senses/senseJudge';
import type { SenseData } from '../../../src/core/matching/senses/senseData';

const data = JSON.parse(
	readFileSync(new URL('../../../src/core/matching/senses/senseWeights.json', import.meta.url), 'utf8'),
) as SenseData;
const judge = createSenseJudge(data, []);

suite('senses', () => {
	const shown: readonly (readonly [file: string, text: string])[] = [
		['llm.ts', '// The maximum number of «tokens» the language model may generate.'],
		['chat.ts', '/**\n * The system «prompt» that the LLM reads before the conversation.\n */'],
		['notes.md', 'Each «head» of multi-head attention has its own query and key projections.'],
		['layers.py', '# The hidden «layer» has 128 neurons with ReLU activation.'],
		['notes.md', 'We tried Claude Opus and «Gemini» 2.5 Pro through the same prompt.'],
		['train.py', '# Shuffle the training data after every «epoch».\nloss = model.fit(batch)'],
		['generate.ts', '// «Temperature» of sampling: higher values make the output of the model more random.'],
		['rag.ts', '// Split documents into overlapping «chunks» before computing embeddings for the vector store.'],
	];
	for (const [file, text] of shown) {
		test(`shows ${text}`, () => {
			assert.equal(verdictOn(file, text).shown, true, verdictOn(file, text).reasons.join(' '));
		});
	}

	const hidden: readonly (readonly [file: string, text: string])[] = [
		['auth.ts', '// The JWT «token» expires after an hour; then the user logs in again.'],
		['server.ts', '// Parses the user «agent» string of the browser from the HTTP header.'],
		['notes.md', 'Please pay «attention» to the order of the arguments.'],
		['git.ts', '/** Moves «HEAD» to another commit of the branch. */'],
		['style.css', '/* A «gradient» from the background colour to transparent */'],
		['canvas.ts', '// Draws the «layer» of tiles onto the 2d canvas context.'],
		['time.ts', '// Milliseconds since the Unix «epoch», as Date.now() returns them.'],
		['cache.ts', '/** Removes the least recently used item of the «cache». */'],
		['weather.ts', '// The «temperature» in degrees Celsius, from the weather sensor.'],
		['db.ts', '// The «model» of the user table, with its foreign keys.'],

		// Fixed phrases of other trades, in the midst of AI.
		['llm.ts', '// The LLM agent calls tools in a loop; each request of the language model carries a JWT «token».'],
		['llm.ts', '// Claude, an LLM, and its prompt: the user «agent» of the model SDK is sent with each completion.'],
		['llm.md', 'Transformers, embeddings and LLM prompts: pay «attention» to the tokenizer of the language model.'],
	];
	for (const [file, text] of hidden) {
		test(`hides ${text}`, () => {
			assert.equal(verdictOn(file, text).shown, false, verdictOn(file, text).reasons.join(' '));
		});
	}

	test('lets unambiguous terms through without weighing them', () => {
		const view = viewOf('a.txt', 'backpropagating zebras');
		const match: WeighedMatch = { ...matchOf(0, 16, 22), ambiguous: false };
		assert.deepEqual(judge.judge(match, view), { shown: true, score: 1, reasons: ['It has no other sense.'], entries: [0] });
	});

	test('names what it found', () => {
		const { reasons } = verdictOn('x.ts', '// The CSRF «token» of the session cookie.');
		assert.ok(reasons.includes('It stands as “csrf token”.'), reasons.join(' '));
	});

	test('judges a term that wraps over two lines', () => {
		const view = viewOf(
			'a.md',
			'The model reads 200,000 tokens of context\nwindow, system prompt included; the LLM has a system\nprompt',
		);
		const match: WeighedMatch = {
			range: { start: { line: 1, character: 46 }, end: { line: 2, character: 6 } },
			entries: [3],
			ambiguous: true,
		};
		assert.equal(judge.judge(match, view).shown, true);
	});

	const heads: readonly EntryHead[] = [
		{ id: 'feature', name: 'feature', category: 'data', aliases: [], cues: { for: ['dataset', 'column'], against: [] } },
		{
			id: 'feature (of autoencoders)',
			name: 'feature',
			qualifier: 'interpretability',
			category: 'safety-alignment',
			aliases: [],
			cues: { for: ['sparse autoencoder', 'residual stream'], against: [] },
		},
		{ id: 'zorble', name: 'zorble', category: 'agents', aliases: [], cues: { for: ['wibble'], against: ['cooking'] } },
	];

	test('puts the sense first whose own cues stand nearby', () => {
		const judgeOfTwo = createSenseJudge(data, heads);
		const text = 'The sparse autoencoder finds a feature in the residual stream of the model.';
		const start = text.indexOf('feature');
		const match = { ...matchOf(0, start, start + 7), entries: [0, 1] };
		assert.deepEqual(judgeOfTwo.judge(match, viewOf('a.md', text)).entries, [1, 0]);
		const other = 'Each column of the dataset is one feature of the training examples.';
		const there = other.indexOf('feature');
		const ofDataset = { ...matchOf(0, there, there + 7), entries: [1, 0] };
		assert.deepEqual(judgeOfTwo.judge(ofDataset, viewOf('a.md', other)).entries, [0, 1]);
	});

	test('weighs a form that only the glossary calls ambiguous by the cues of its entry', () => {
		const judgeOfTeam = createSenseJudge(data, heads);
		const scoreOf = (text: string): number => {
			const start = text.indexOf('zorble');
			return judgeOfTeam.judge({ ...matchOf(0, start, start + 6), entries: [2] }, viewOf('a.md', text)).score;
		};
		assert.ok(scoreOf('The zorble wibble') > scoreOf('The zorble'));
		assert.ok(scoreOf('The zorble') > scoreOf('The zorble cooking'));
	});

	test('sees an edit', () => {
		const lines = ['// Sign in with OAuth: the access', '// token'];
		const view = { ...viewOf('a.ts', ''), lineCount: 2, lineText: (line: number) => lines[line]!, revision: 1 };
		assert.equal(judge.judge(matchOf(1, 3, 8), view).shown, false);
		lines[0] = '// The LLM emits one token at a time; the next';
		view.revision++;
		assert.equal(judge.judge(matchOf(1, 3, 8), view).shown, true);
	});

	test('reads only what stands around the term on a line of a megabyte', () => {
		const far = 'x.y=1;'.repeat(85_000);
		const scoreWith = (distant: string): number => {
			const line = `${far}${distant}${far}/* the token */`;
			const start = line.indexOf('token');
			return judge.judge(matchOf(0, start, start + 5), viewOf('bundle.min.js', line)).score;
		};
		assert.equal(
			scoreWith('/* the LLM, a language model, completes a prompt */'),
			scoreWith('/* the car, a good vehicle, completes a journey */'),
		);
		assert.notEqual(scoreWith(''), judge.judge(matchOf(0, 12, 17), viewOf('bundle.min.js', '/* LLM: the token */')).score);
	});

	test('judges alike whatever it was asked before', () => {
		const text = 'The wibble of a token in the cooking of a model, where an LLM and a zorble stand';
		const scoreOf = (asked: SenseJudge, word: string, entry: number): number => {
			const start = text.indexOf(word);
			return asked.judge({ ...matchOf(0, start, start + word.length), entries: [entry] }, viewOf('a.md', text)).score;
		};
		const fresh = createSenseJudge(data, heads);
		const asked = createSenseJudge(data, heads);
		scoreOf(asked, 'zorble', 2);
		assert.equal(scoreOf(asked, 'token', 0), scoreOf(fresh, 'token', 0));
	});
});

function verdictOn(file: string, marked: string): Verdict {
	const text = marked.replace(/[«»]/g, '');
	const lines = marked.split('\n');
	const line = lines.findIndex(candidate => candidate.includes('«'));
	const start = lines[line]!.indexOf('«');
	return judge.judge(matchOf(line, start, lines[line]!.indexOf('»') - 1), viewOf(file, text));
}

function matchOf(line: number, start: number, end: number): WeighedMatch {
	return { range: { start: { line, character: start }, end: { line, character: end } }, entries: [0], ambiguous: true };
}

function viewOf(documentName: string, text: string): SenseView {
	const lines = text.split('\n');
	const languageId = documentName.endsWith('.md') ? 'markdown' : 'typescript';
	return { documentName, languageId, revision: 0, lineCount: lines.length, lineText: line => lines[line]! };
}
