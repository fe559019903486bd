import assert from 'node:assert/strict';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { compileIndex, type CompileOptions } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import type { TermMatch } from '../../../src/core/matching/termMatch';
import { glossaryOf, type SampleTerm } from './glossaryOf';
import { SampleDocument, SampleProse } from './sampleDocument';

export interface SampleOptions extends CompileOptions {
	/** `text`, or `code` for identifiers. */
	readonly kind?: string;
}

/** Asserts that exactly what stands between « and » is found, by a glossary of some terms, in the whole and at every place. */
export function assertFinds(terms: SampleTerm | readonly SampleTerm[], marked: string, options: SampleOptions = {}): void {
	const heads = glossaryOf(...([terms].flat() as SampleTerm[]));
	const text = marked.replace(/[«»]/g, '');
	const found = findIn(heads, text, options);
	assert.equal(markMatches(text, found), marked);
	assertFindsAtPlaces(heads, text, found, options);
}

/** Asserts that a question about one place, of a document just opened, gives what a search of all gave. */
function assertFindsAtPlaces(
	heads: readonly EntryHead[],
	text: string,
	found: readonly TermMatch[],
	{ kind = 'text', ...compile }: SampleOptions,
): void {
	const document = new SampleDocument(text);
	const matches = new DocumentMatches(compileIndex(heads, compile), document, new SampleProse(document, kind));
	for (const { range } of found) {
		for (const place of [range.start, { line: range.end.line, character: range.end.character - 1 }]) {
			assert.deepEqual(matches.at(place)?.range, range);
		}
	}
}

/** Finds the terms of some heads in a text. */
export function findIn(
	heads: readonly EntryHead[],
	text: string,
	{ kind = 'text', ...compile }: SampleOptions = {},
): readonly TermMatch[] {
	const document = new SampleDocument(text);
	return new DocumentMatches(compileIndex(heads, compile), document, new SampleProse(document, kind)).all();
}

/** A text with « and » around its matches. */
export function markMatches(text: string, matches: readonly TermMatch[]): string {
	const lines = text.split('\n');
	for (const { range } of [...matches].reverse()) {
		for (const [{ line, character }, mark] of [
			[range.end, '»'],
			[range.start, '«'],
		] as const) {
			lines[line] = lines[line]!.slice(0, character) + mark + lines[line]!.slice(character);
		}
	}

	return lines.join('\n');
}
