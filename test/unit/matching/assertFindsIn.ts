import assert from 'node:assert/strict';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { DocumentProse, type Scope } from '../../../src/core/text/documentProse';
import { markMatches } from './assertFinds';
import { glossaryOf, type SampleTerm } from './glossaryOf';
import { SampleDocument } from './sampleDocument';

/** Asserts what is found in a document of a language, comments and prose told from code as in an editor. */
export function assertFindsIn(
	languageId: string,
	terms: readonly SampleTerm[],
	marked: string,
	scope: Scope = 'commentsAndProse',
): void {
	const index = compileIndex(glossaryOf(...terms));
	const document = new SampleDocument(marked.replace(/[«»]/g, ''));
	const open = () => new DocumentMatches(index, document, new DocumentProse(document, languageId, { scope }));
	const found = open().all();
	assert.equal(markMatches(document.lines.join('\n'), found), marked);
	for (const { range } of found) {
		assert.deepEqual(open().at(range.start)?.range, range);
		assert.deepEqual(open().at({ line: range.end.line, character: range.end.character - 1 })?.range, range);
	}
}
