import assert from 'node:assert/strict';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { glossaryOf } from './glossaryOf';
import { SampleDocument, SampleProse } from './sampleDocument';

/** Where the match begins that is found at each column of the last line; `.` where there is none. */
function startsAlongLastLine(text: string): string {
	const document = new SampleDocument(text);
	const matches = new DocumentMatches(compileIndex(glossaryOf('model', 'frontier model')), document, new SampleProse(document));
	const line = document.lineCount - 1;
	return Array.from({ length: document.lineText(line).length + 1 }, (_, character) => {
		const start = matches.at({ line, character })?.range.start;
		return start === undefined ? '.' : start.line === line ? String(start.character) : '↑';
	}).join('');
}

suite('the match at a position', () => {
	test('from its first column to its end, on the first line', () => assert.equal(startsAlongLastLine('model x'), '000000..'));
	test('at the start of a line after a line with matches', () => {
		assert.equal(startsAlongLastLine('a model\nmodel'), '000000');
		assert.equal(startsAlongLastLine('a model\nx model'), '..222222');
	});
	test('the rest of a term that began on the line before', () =>
		assert.equal(startsAlongLastLine('a frontier\nmodel, model'), '↑↑↑↑↑↑.777777'));
});
