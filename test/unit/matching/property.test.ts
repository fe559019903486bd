import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import type { ProseSpans } from '../../../src/core/matching/writing/proseSpans';
import type { TermMatch } from '../../../src/core/matching/termMatch';
import { SampleDocument } from './sampleDocument';
import { SlowFinder, type SlowMatch } from './slowMatches';

/** How many texts a property is tried on: `TEXTS=48000 npm run test:unit` is the long way. The seed moves with `SEED`. */
const texts = Number(process.env['TEXTS'] ?? 160);
const seed = Number(process.env['SEED'] ?? 1);
const textsAtOnce = 16;
const effort = { numRuns: texts, seed };

const wordPool = [
	'a',
	'ab',
	'model',
	'Model',
	'AI',
	'RAG',
	'LoRA',
	'agent',
	'policy',
	'checkpoint',
	'fit',
	'GPT',
	'4',
	'4o',
	'3',
	'of',
	'cue',
	'index',
];
const word = fc.constantFrom(...wordPool);
const name = fc
	.array(fc.tuple(word, fc.constantFrom(' ', '-')), { minLength: 1, maxLength: 4 })
	.map(parts => parts.map(([part, separator], index) => part + (index < parts.length - 1 ? separator : '')).join(''));
const head: fc.Arbitrary<EntryHead> = fc
	.record({
		name,
		aliases: fc.array(name, { maxLength: 1 }),
		caseSensitive: fc.constantFrom(undefined, undefined, undefined, true, false),
		plural: fc.constantFrom(undefined, undefined, false),
		verbs: fc.constantFrom(undefined, undefined, ['fit'], ['re-model']),
	})
	.map(({ name, aliases, caseSensitive, plural, verbs }) => ({
		id: name,
		category: 'test',
		name,
		aliases,
		...(caseSensitive !== undefined && { caseSensitive }),
		...(plural !== undefined && { plural }),
		...(verbs !== undefined && { verbs }),
	}));
const glossary = fc.array(head, { minLength: 1, maxLength: 6 });

const writtenWord = fc
	.tuple(
		word,
		fc.constantFrom('', '', '', 's', 'S', 'ies', 'es'),
		fc.constantFrom('as is', 'as is', 'small', 'capital', 'first', 'accent', 'soft'),
	)
	.map(([base, ending, change]) => {
		const written = ending === 'ies' && base.endsWith('y') ? base.slice(0, -1) + ending : base + ending;
		switch (change) {
			case 'small':
				return written.toLowerCase();
			case 'capital':
				return written.toUpperCase();
			case 'first':
				return written[0]!.toUpperCase() + written.slice(1);
			case 'accent':
				return written.replace('e', 'é').replace('o', 'o\u0301');
			case 'soft':
				return written[0]! + '\u00ad' + written.slice(1);
			default:
				return written;
		}
	});
const separator = fc.constantFrom(
	' ',
	' ',
	' ',
	' ',
	'-',
	'-',
	'_',
	'',
	'\u00a0',
	'\n',
	'\n',
	' \n  ',
	'-\n',
	'\n\n',
	'  ',
	', ',
	'. ',
	'.',
	'/',
	"'",
	"'s ",
	"'t ",
	' - ',
	'--',
	'+',
	'+ ',
	'#',
	'@',
	'\u2011',
	'(',
	') ',
	'\\',
);
const piece = fc.tuple(writtenWord, separator).map(parts => parts.join(''));
const line = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''));
const text = fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join(''));

/** Every line is prose from end to end. */
class WholeLines implements ProseSpans {
	readonly #document: SampleDocument;

	constructor(document: SampleDocument) {
		this.#document = document;
	}

	spansOfLine(line: number) {
		const end = this.#document.lineText(line).length;
		return end > 0 ? [{ start: 0, end, kind: 'text' }] : [];
	}

	edit() {
		return { firstLine: 0, endLine: 0 };
	}
}

function open(heads: readonly EntryHead[], content: string): { document: SampleDocument; matches: DocumentMatches } {
	const document = new SampleDocument(content);
	return { document, matches: new DocumentMatches(compileIndex(heads), document, new WholeLines(document)) };
}

/** As offsets in the whole text, and entries in order of their place. */
function toSlow(matches: readonly TermMatch[], { lines }: SampleDocument): SlowMatch[] {
	const lineStarts = [0];
	for (const text of lines) {
		lineStarts.push(lineStarts.at(-1)! + text.length + 1);
	}

	return matches.map(({ range: { start, end }, entries }) => ({
		start: lineStarts[start.line]! + start.character,
		end: lineStarts[end.line]! + end.character,
		entries: [...entries].sort((a, b) => a - b),
	}));
}

suite('properties of matching', () => {
	test('finds what regular expressions find', () => {
		fc.assert(
			fc.property(glossary, fc.array(text, { minLength: textsAtOnce, maxLength: textsAtOnce }), (heads, contents) => {
				const slow = new SlowFinder(heads);
				for (const content of contents) {
					const { document, matches } = open(heads, content);
					assert.deepEqual(toSlow(matches.all(), document), slow.find(content));
				}
			}),
			{ ...effort, numRuns: Math.ceil(texts / textsAtOnce) },
		);
	}).timeout(0);

	test('after edits finds what a fresh start finds, whatever was asked before', () => {
		const change = fc.record({
			start: fc.nat(40),
			removed: fc.nat(3),
			lines: fc.array(line, { maxLength: 3 }),
			asked: fc.array(fc.nat(40), { maxLength: 4 }),
		});
		fc.assert(
			fc.property(glossary, text, fc.array(change, { minLength: 1, maxLength: 5 }), (heads, content, changes) => {
				const { document, matches } = open(heads, content);
				for (const { start, removed, lines, asked } of changes) {
					for (const asking of asked) {
						matches.at({ line: asking % document.lineCount, character: asking % 7 });
					}

					const first = start % document.lineCount;
					const inserted = lines.flatMap(inserting => inserting.split('\n'));
					const kept = document.lineCount - Math.min(removed, document.lineCount - first) + inserted.length > 0 ? inserted : [''];
					const before = open(heads, document.lines.join('\n')).matches.all();
					const edit = document.replace(first, Math.min(removed, document.lineCount - first), kept);
					const changed = matches.edit(edit);
					const fresh = open(heads, document.lines.join('\n')).matches;
					assert.deepEqual(matches.all(), fresh.all());
					assertSameOutside(before, fresh.all(), edit, changed);
				}
			}),
			{ ...effort, numRuns: Math.ceil(texts / 3) },
		);
	}).timeout(0);

	test('a question about one place of a long line gives what all matches give', () => {
		const longText = fc
			.array(piece, { minLength: 300, maxLength: 400 })
			.map(pieces => pieces.join('').replaceAll('\n', ' ') + '\nmodel');
		fc.assert(
			fc.property(glossary, longText, fc.array(fc.nat(2000), { minLength: 20, maxLength: 20 }), (heads, content, asked) => {
				const { document, matches } = open(heads, content);
				const all = open(heads, content).matches.all();
				for (const character of asked.map(column => column % document.lineText(0).length)) {
					assert.deepEqual(matches.at({ line: 0, character }), matchAt(all, 0, character));
				}
			}),
			{ ...effort, numRuns: Math.ceil(texts / 30) },
		);
	}).timeout(0);

	test('a question about one place gives what all matches give', () => {
		fc.assert(
			fc.property(glossary, text, fc.nat(30), (heads, content, asked) => {
				const { document, matches } = open(heads, content);
				const line = asked % document.lineCount;
				const all = open(heads, content).matches.all();
				for (let character = 0; character < document.lineText(line).length; character++) {
					assert.deepEqual(matches.at({ line, character }), matchAt(all, line, character));
				}
			}),
			{ ...effort, numRuns: Math.ceil(texts / 3) },
		);
	}).timeout(0);
});

/** The match that holds a place, or else the one that ends there. */
function matchAt(all: readonly TermMatch[], line: number, character: number): TermMatch | undefined {
	const inside = all.find(
		({ range: { start, end } }) => compare(start, line, character) <= 0 && compare(end, line, character) > 0,
	);
	return inside ?? all.find(({ range: { end } }) => compare(end, line, character) === 0);
}

function compare(position: { line: number; character: number }, line: number, character: number): number {
	return position.line - line || position.character - character;
}

/** Lines that an edit does not name have the same matches as before. */
function assertSameOutside(
	before: readonly TermMatch[],
	after: readonly TermMatch[],
	edit: { startLine: number; removedLines: number; insertedLines: number },
	changed: { firstLine: number; endLine: number },
): void {
	const moved = edit.insertedLines - edit.removedLines;
	const strip = ({ range, ...match }: TermMatch, by: number) => ({
		...match,
		line: range.start.line + by,
		from: range.start.character,
		to: range.end.character,
	});
	const old = [
		...before.filter(({ range }) => range.start.line < changed.firstLine).map(match => strip(match, 0)),
		...before.filter(({ range }) => range.start.line + moved >= changed.endLine).map(match => strip(match, moved)),
	];
	const now = after.filter(({ range: { start } }) => start.line < changed.firstLine || start.line >= changed.endLine);
	assert.deepEqual(
		now.map(match => strip(match, 0)),
		old,
	);
}
