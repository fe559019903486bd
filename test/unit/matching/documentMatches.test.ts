import assert from 'node:assert/strict';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import type { SearchedSpan } from '../../../src/core/matching/writing/proseSpans';
import type { SenseJudge } from '../../../src/core/matching/senses/senseJudge';
import { markMatches } from './assertFinds';
import { glossaryOf, type SampleTerm } from './glossaryOf';
import { SampleDocument, SampleProse } from './sampleDocument';

/** Counts how often each line is asked for. */
class CountingProse extends SampleProse {
	readonly asked = new Set<number>();

	override spansOfLine(line: number): readonly SearchedSpan[] {
		this.asked.add(line);
		return super.spansOfLine(line);
	}
}

function open(text: string, ...terms: readonly SampleTerm[]) {
	const document = new SampleDocument(text);
	const prose = new CountingProse(document);
	return { document, prose, matches: new DocumentMatches(compileIndex(glossaryOf(...terms)), document, prose) };
}

suite('matches of a document', () => {
	test('at a position, ends included', () => {
		const { matches } = open('an epoch here', 'epoch');
		const found = [2, 3, 7, 8, 9].map(character => matches.at({ line: 0, character })?.range.start.character);
		assert.deepEqual(found, [undefined, 3, 3, 3, undefined]);
	});

	test('at a position of either line of a wrapped term', () => {
		const { matches } = open('// a frontier\n// model here', 'frontier model');
		const range = { start: { line: 0, character: 5 }, end: { line: 1, character: 8 } };
		assert.deepEqual(matches.at({ line: 0, character: 6 })?.range, range);
		assert.deepEqual(matches.at({ line: 1, character: 4 })?.range, range);
		assert.equal(matches.at({ line: 1, character: 10 }), undefined);
	});

	test('outside the document there is nothing', () => {
		const { matches } = open('epoch', 'epoch');
		assert.equal(matches.at({ line: 1, character: 0 }), undefined);
		assert.equal(matches.at({ line: -1, character: 0 }), undefined);
	});

	test('a question about a place looks at the lines around it only', () => {
		const { prose, matches } = open('a frontier model\n'.repeat(1000), 'frontier model');
		matches.at({ line: 500, character: 4 });
		assert.deepEqual([...prose.asked].sort(), [499, 500]);
	});

	test('an edit searches its line and the neighbours only', () => {
		const { document, prose, matches } = open('a frontier model\n'.repeat(1000), 'frontier model');
		matches.all();
		prose.asked.clear();
		const changed = matches.edit(document.replace(500, 1, ['two epochs of a']));
		assert.deepEqual(changed, { firstLine: 499, endLine: 501 });
		assert.equal(matches.all().length, 999);
		assert.deepEqual([...prose.asked].sort(), [499, 500, 501]);
	});

	test('an edit can undo a wrapped term on the line before, and free the line after', () => {
		const { document, matches } = open('a frontier\nmodel card', 'frontier model', 'model card');
		assert.equal(markMatches(document.lines.join('\n'), matches.all()), 'a «frontier\nmodel» card');
		matches.edit(document.replace(0, 1, ['a']));
		assert.equal(markMatches(document.lines.join('\n'), matches.all()), 'a\n«model card»');
	});

	test('an edit names the line below that a term may reach, asked for or not', () => {
		const { document, matches } = open('a\nb\nmodel card\nc', 'frontier model', 'model card');
		assert.deepEqual(matches.edit(document.replace(1, 1, ['a frontier'])), { firstLine: 0, endLine: 3 });
		assert.deepEqual(matches.edit(document.replace(1, 1, ['b'])), { firstLine: 0, endLine: 3 });
	});

	test('lines may come and go', () => {
		const { document, matches } = open('epoch\nmodel\nepoch', 'epoch', 'model');
		matches.all();
		matches.edit(document.replace(1, 1, ['a model', '', 'an epoch']));
		assert.equal(markMatches(document.lines.join('\n'), matches.all()), '«epoch»\na «model»\n\nan «epoch»\n«epoch»');
		matches.edit(document.replace(0, 4, []));
		assert.equal(markMatches(document.lines.join('\n'), matches.all()), '«epoch»');
	});

	test('around a position: all of an identifier, the term at the position first', () => {
		const document = new SampleDocument('new AnotherCombinedWord(word)');
		const index = compileIndex(glossaryOf('another', 'combined word', 'word'));
		const matches = new DocumentMatches(index, document, new SampleProse(document, 'code'));
		const entriesAt = (character: number) => matches.around({ line: 0, character }).map(({ entries }) => entries[0]);
		assert.deepEqual([entriesAt(5), entriesAt(14), entriesAt(25), entriesAt(1)], [[0, 1], [1, 0], [2], []]);
	});

	test('ambiguous terms are shown by the judge, in its order', () => {
		const judge: SenseJudge = {
			judge: (match, view) => ({
				shown: view.lineText(match.range.start.line).includes('LLM'),
				score: 0.5,
				reasons: [`in ${view.documentName}`],
				entries: [...match.entries].reverse(),
			}),
		};
		const document = new SampleDocument('a token and an epoch\na token of an LLM');
		const heads = glossaryOf(
			{ name: 'token', ambiguous: ['token'] },
			{ name: 'token', id: 'token (other)', ambiguous: ['token'] },
			'epoch',
		);
		const matches = new DocumentMatches(compileIndex(heads), document, new SampleProse(document), {
			judge,
			languageId: 'markdown',
			documentName: 'a.md',
		});
		assert.equal(markMatches(document.lines.join('\n'), matches.all()), 'a token and an «epoch»\na «token» of an LLM');
		assert.deepEqual(matches.onLine(1)[0]!.entries, [1, 0]);
		assert.equal(matches.at({ line: 0, character: 3 }), undefined);
		assert.deepEqual(matches.explain(matches.onLine(1)[0]!)?.reasons, ['in a.md']);
		assert.equal(matches.explain(matches.onLine(0)[0]!), undefined);
	});
});
