import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { findTerms } from '../../../src/core/matching/finding/findTerms';
import { glossaryOf } from './glossaryOf';

const file = resolve(import.meta.dirname, '../../../../shared/conformance/peer-cases.json');

interface PeerCase {
	readonly id: string;
	readonly glossary: readonly { readonly name: string; readonly aliases?: readonly string[] }[];
	readonly text: string;

	/** Ranges are counted from here. */
	readonly offset?: number;
	readonly expectRanges?: readonly { readonly from: number; readonly to: number; readonly term: string }[];
	readonly expectTerms?: readonly string[] | null;
	readonly expectMatchedText?: readonly string[];
	readonly expectMatchCount?: number;
	readonly expectAlternativesCount?: number;
	readonly settings?: { readonly smartCase?: boolean };
}

/** Answered by other parts, so that matching finds more. A case that begins to agree fails here, so that the list stays true. */
const differences: Readonly<Record<string, string>> = {
	'peer-007': 'a note about a term may use it: there are no notes here',
	'peer-009': 'ignored terms are left out by the host (aiGlossary.ignore)',
	'peer-012': 'ignored terms are left out by the host (aiGlossary.ignore)',
	'peer-015': 'code in Markdown is left out by DocumentProse',
	'peer-016': 'links between notes are a feature of another editor',
	'peer-017': 'addresses are left out by DocumentProse',
	'peer-018': 'comments of another editor are no comments here',
};

function assertCase(one: PeerCase): void {
	const anyCase = one.settings?.smartCase === false ? { caseSensitive: false } : {};
	const heads = glossaryOf(...one.glossary.map(({ name, aliases = [] }) => ({ name, aliases, ...anyCase })));
	const matches = findTerms(one.text, compileIndex(heads, { firstCapitalCounts: false }));
	const found = matches.map(({ start, end, entries }) => ({ start, end, term: heads[entries[0]!]!.name }));
	if (one.expectRanges) {
		const offset = one.offset ?? 0;
		const expected = one.expectRanges.map(({ from, to, term }) => ({ start: from - offset, end: to - offset, term }));
		assert.deepEqual(found, expected);
	} else if (one.expectTerms) {
		assert.deepEqual([...new Set(found.map(({ term }) => term))], one.expectTerms);
	} else {
		assert.deepEqual([matches.length, matches[0]?.entries.length], [one.expectMatchCount, 1 + one.expectAlternativesCount!]);
	}

	if (one.expectMatchedText) {
		assert.deepEqual(
			found.map(({ start, end }) => one.text.slice(start, end)),
			one.expectMatchedText,
		);
	}
}

suite('conformance with note editors', () => {
	if (!existsSync(file)) {
		test('skipped: ../shared/conformance is not here', function () {
			this.skip();
		});
		return;
	}

	for (const one of (JSON.parse(readFileSync(file, 'utf8')) as { cases: PeerCase[] }).cases) {
		test(`${one.id} ${JSON.stringify(one.text).slice(0, 40)}`, () => {
			if (one.id in differences) {
				assert.throws(() => assertCase(one), `${one.id} agrees now: ${differences[one.id]}`);
			} else {
				assertCase(one);
			}
		});
	}
});
