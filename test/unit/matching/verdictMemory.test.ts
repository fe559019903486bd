import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { createSenseJudge, type SenseJudge } from '../../../src/core/matching/senses/senseJudge';
import type { SenseData } from '../../../src/core/matching/senses/senseData';
import { glossaryOf } from './glossaryOf';
import { SampleDocument, SampleProse } from './sampleDocument';

const texts = Number(process.env['TEXTS'] ?? 160);
const seed = Number(process.env['SEED'] ?? 1);
const data = JSON.parse(
	readFileSync(new URL('../../../src/core/matching/senses/senseWeights.json', import.meta.url), 'utf8'),
) as SenseData;
const heads = glossaryOf(
	{ name: 'token', ambiguous: ['token'] },
	{ name: 'agent', ambiguous: ['agent'] },
	{ name: 'layer', ambiguous: ['layer'] },
	{ name: 'attention', ambiguous: ['attention'] },
	{ name: 'widget', ambiguous: ['widget'], cues: { for: ['language model', 'flange'], against: ['button'] } },
	'language model',
);
const index = compileIndex(heads);

const lines = [
	'',
	'the next token of the language model',
	'an access token of the session',
	'a token, and then some more',
	'the agent calls tools in a loop',
	'the user agent of the browser',
	'an insurance agent',
	'a layer of paint',
	'each layer has attention heads',
	'pay attention to the order',
	'LLM, GPT, transformer, embedding, tokenizer',
	'cookie, login, password, OAuth, JWT',
	'a widget with a flange and a button',
	'a widget of the language model',
	'some other line of text',
	'the long road of a',
	'token of no sense',
];
const lineOfText = fc.constantFrom(...lines);

/** Read first: a judge learns the cues of a form when it meets it. */
const everyLine = new SampleDocument(lines.join('\n'));

function open(document: SampleDocument, judge: SenseJudge): DocumentMatches {
	return new DocumentMatches(index, document, new SampleProse(document), { judge, languageId: 'markdown', documentName: 'a.md' });
}

/** Shows everything, with the score in the place of an entry: the least difference of what was judged comes to light. */
class TellingJudge implements SenseJudge {
	readonly #judge = createSenseJudge(data, heads);
	readonly restsOn = this.#judge.restsOn!;

	judge(...[match, view]: Parameters<SenseJudge['judge']>) {
		const verdict = this.#judge.judge(match, view);
		return { ...verdict, shown: true, entries: [verdict.score] };
	}
}

/** A judge, and how many verdicts it gave. */
class CountingJudge implements SenseJudge {
	readonly #judge = createSenseJudge(data, heads);
	readonly restsOn = this.#judge.restsOn!;
	count = 0;

	judge(...[match, view]: Parameters<SenseJudge['judge']>) {
		this.count++;
		return this.#judge.judge(match, view);
	}
}

suite('verdicts of a document', () => {
	test('after edits are those of a document just opened', () => {
		const change = fc.record({
			start: fc.nat(250),
			removed: fc.nat(2),
			lines: fc.array(lineOfText, { maxLength: 2 }),
			isInPlace: fc.boolean(),
			asked: fc.array(fc.nat(250), { maxLength: 3 }),
		});
		const content = fc.array(lineOfText, { minLength: 150, maxLength: 250 });
		fc.assert(
			fc.property(content, fc.array(change, { minLength: 1, maxLength: 5 }), (contents, changes) => {
				const judge = new TellingJudge();
				open(everyLine, judge).all();
				const document = new SampleDocument(contents.join('\n'));
				const matches = open(document, judge);
				matches.all();
				for (const { start, removed, lines: inserted, isInPlace, asked } of changes) {
					const first = start % document.lineCount;
					const least = isInPlace ? [inserted[0] ?? ''] : inserted;
					const count = isInPlace ? 1 : Math.min(removed, document.lineCount - first);
					const kept = document.lineCount - count + least.length > 0 ? least : [''];
					matches.edit(document.replace(first, count, kept));
					for (const line of asked) {
						matches.onLine(line % document.lineCount);
					}

					assert.deepEqual(matches.all(), open(document, judge).all());
				}
			}),
			{ numRuns: Math.ceil(texts / 8), seed },
		);
	}).timeout(0);

	test('are asked for once, and after an edit within a line only around it', () => {
		const judge = new CountingJudge();
		const document = new SampleDocument('an access token of the session\n'.repeat(1000));
		const matches = open(document, judge);
		matches.all();
		matches.all();
		assert.equal(judge.count, 1000);

		const sampled = new Set(judge.restsOn.subjectLines(document.lineCount));
		const line = Array.from({ length: 1000 }, (_, line) => line).find(line => line > 500 && !sampled.has(line))!;
		matches.edit(document.replace(line, 1, ['a token of the language model']));
		matches.all();
		assert.equal(judge.count, 1000 + 2 * judge.restsOn.linesAround + 1);
	});

	test('are all asked for anew where the document changes its subject', () => {
		const judge = new CountingJudge();
		const document = new SampleDocument('an access token of the session\n'.repeat(1000));
		const matches = open(document, judge);
		matches.all();
		matches.edit(document.replace(0, 1, ['a token of the language model']));
		matches.all();
		assert.equal(judge.count, 2000);
	});
});
