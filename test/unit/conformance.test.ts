import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EntryHead } from '../../src/core/glossary/entry';
import { compileIndex } from '../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../src/core/matching/documentMatches';
import { foldAt, UnitKind } from '../../src/core/matching/writing/letters';
import type { TermIndex } from '../../src/core/matching/index/termIndex';
import { glossaryOf } from './matching/glossaryOf';
import { SampleDocument, SampleProse } from './matching/sampleDocument';

const folder = resolve(import.meta.dirname, '../../../shared/conformance');

interface CaseTerm {
	readonly name: string;
	readonly aliases?: readonly string[];
}

interface Case {
	readonly id: string;
	readonly kind: string;
	readonly glossary?: readonly CaseTerm[];
	readonly text?: string;
	readonly position?: { readonly line: number; readonly character: number };
	readonly expectMode?: 'includes' | 'exact' | 'excludes';
	readonly expectTerms?: readonly string[] | null;
	readonly expectNotTerms?: readonly string[];
	readonly glossaryShape?: { readonly termsPerContext: number };
	readonly maxMillis?: number;
	readonly expectLabelCount?: number;
	readonly lines?: readonly string[];
	readonly changedTo?: readonly string[];
	readonly closed?: boolean;
	readonly expectToken?: string | null;
	readonly expect?: unknown;
	readonly token?: string;
	readonly expectCandidates?: readonly { readonly chunk: string }[];
	readonly mode?: string;
	readonly input?: string;
	readonly lookupKey?: string;
}

/** What we do otherwise on purpose. A case that begins to agree fails here, so that the list stays true. */
const differences: Readonly<Record<string, string>> = {};

/** Kinds of cases that other parts answer: completion lists, which glossary files hold for which document, drawing of terms. */
const foreignKinds = /^(?:completion|completion-detail|scope-completion|scope|scope-import|scope-hover|path-glob|discovery)$/;

function readCases(file: string): readonly Case[] | undefined {
	const path = resolve(folder, file);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases : undefined;
}

/** Team glossaries write `Landing Page` for *landing page*. */
function headsOf(terms: readonly CaseTerm[] = []): EntryHead[] {
	return glossaryOf(...terms.map(({ name, aliases = [] }) => ({ name, aliases })));
}

function compile(heads: readonly EntryHead[]): TermIndex {
	return compileIndex(heads, { firstCapitalCounts: false });
}

/** Reads everything as code, as Contextive does. */
function open(heads: readonly EntryHead[], text: string): DocumentMatches {
	const document = new SampleDocument(text.replaceAll('\r\n', '\n'));
	return new DocumentMatches(compile(heads), document, new SampleProse(document, 'code'));
}

function namesAround(one: Case, text: string, heads: readonly EntryHead[]): string[] {
	const matches = open(heads, text).around(one.position!);
	return matches.flatMap(({ entries }) => entries.map(entry => heads[entry]!.name));
}

function isUnspaced(letter: string): boolean {
	return foldAt(letter, 0).kind === UnitKind.Unspaced;
}

function without(names: readonly string[], others: readonly string[]): string[] {
	return names.filter(name => !others.includes(name));
}

/** For each kind of case, what asks it of us; throws where we answer otherwise. */
const questions: Readonly<Record<string, (one: Case) => void>> = {
	hover(one) {
		const names = namesAround(one, one.text!, headsOf(one.glossary));
		switch (one.expectMode) {
			case 'includes':
				return assert.deepEqual(without(one.expectTerms!, names), [], `found: ${names.join()}`);
			case 'exact':
				return assert.deepEqual(names, one.expectTerms);
			case 'excludes':
				return assert.deepEqual(without(names, one.expectNotTerms!), names);
			default:
				return assert.fail(`${one.id} expects nothing that this test knows`);
		}
	},

	/** Sixteen glossaries of ten thousand terms, of which one is in the text. */
	perf(one) {
		const filler = Array.from({ length: one.glossaryShape!.termsPerContext }, (_, number) => ({
			name: `Filler ${number.toString(26)} term`,
		}));
		const start = performance.now();
		questions['hover']!({ ...one, glossary: [...filler, ...one.glossary!] });
		assert.ok(performance.now() - start < one.maxMillis!);
	},

	/** The word at a position: a term of that name is found there, and none where there is no word. */
	token(one) {
		const lines = one.closed ? [''] : (one.changedTo ?? one.lines!);
		const words = lines.join(' ').match(/\w+(?:-\w+)*/g) ?? [];
		const names = namesAround(one, lines.join('\n'), headsOf(words.map(name => ({ name }))));
		if (one.expectToken === null) {
			assert.deepEqual(names, []);
		} else {
			assert.deepEqual(without([one.expectToken!], names), [], `found: ${names.join()}`);
		}
	},

	'cjk-detect': one =>
		assert.equal(
			[...one.text!].some(letter => isUnspaced(letter)),
			one.expect,
		),

	/** The parts of an identifier: a term of each part, or of several parts in a row, is found. */
	candidates(one) {
		for (const { chunk } of one.expectCandidates!) {
			const matches = open(headsOf([{ name: chunk }]), one.token!).all();
			assert.equal(matches.length, 1, `finds ${chunk}`);
		}
	},

	/** Texts that count as the same: a glossary's and a document's. Keys that lack spaces or accents are nothing that a glossary holds. */
	normalize(one) {
		for (const other of one.expect as readonly string[]) {
			assert.deepEqual(compile(headsOf([{ name: one.input! }])).lookUpSurface(other), [0], `${one.input} in the glossary`);
			if (one.mode === 'simple' && !one.input!.includes(' ')) {
				assert.deepEqual(compile(headsOf([{ name: other }])).lookUpSurface(one.input!), [0], `${other} in the glossary`);
			}
		}
	},

	index(one) {
		const found = compile(headsOf(one.glossary)).lookUpSurface(one.lookupKey!);
		assert.deepEqual(
			found.map(entry => one.glossary![entry]!.name),
			one.expectTerms,
		);
	},
};

suite('conformance with Contextive', () => {
	const cases = readCases('contextive-cases.json');
	if (!cases) {
		test('skipped: ../shared/conformance is not here', function () {
			this.skip();
		});
		return;
	}

	const ours = cases.filter(({ kind, expectLabelCount }) => kind in questions && expectLabelCount === undefined);
	for (const one of ours) {
		test(`${one.id} ${JSON.stringify(one.text ?? one.token ?? one.input ?? one.lines ?? one.lookupKey).slice(0, 40)}`, () => {
			const ask = () => questions[one.kind]!(one);
			if (one.id in differences) {
				assert.throws(ask, `${one.id} agrees now: ${differences[one.id]}`);
			} else {
				ask();
			}
		});
	}

	test('no case is left out unseen', () => {
		const others = cases.filter(one => !ours.includes(one));
		assert.deepEqual(
			others.filter(({ kind }) => !foreignKinds.test(kind)).map(({ id }) => id),
			['ctx-perf-002', 'ctx-perf-003'],
			'these two ask for completion lists',
		);
	});
});
