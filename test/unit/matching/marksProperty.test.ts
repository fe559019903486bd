import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { DocumentMatches } from '../../../src/core/matching/documentMatches';
import { glossaryOf } from './glossaryOf';
import { SampleDocument } from './sampleDocument';

const texts = Number(process.env['TEXTS'] ?? 160);
const seed = Number(process.env['SEED'] ?? 1);
const index = compileIndex(
	glossaryOf('frontier model', 'model card', 'large language model', 'language', 'AT&T', 'model', 'GPT-4', 'fine-tuning data'),
);

/** What a reader sees, and what is written for it. */
type Piece = readonly [shown: string, written: string];

const word = fc.constantFrom(
	'frontier',
	'model',
	'models',
	'card',
	'large',
	'language',
	'AT&T',
	'GPT',
	'4',
	'fine',
	'tuning',
	'data',
	'a',
);
const mark = fc.constantFrom('', '', '', '*', '**', '***', '_', '__');
const piece: fc.Arbitrary<Piece> = fc
	.tuple(word, mark, fc.constantFrom('', '', '', '.', ','), fc.boolean())
	.map(([shown, around, behind, isEntity]) => [
		shown + behind,
		around + (isEntity ? shown.replace('&', '&amp;') : shown) + around + behind,
	]);
const gap: fc.Arbitrary<Piece> = fc.constantFrom(
	[' ', ' '] as const,
	[' ', ' '] as const,
	[' ', '&nbsp;'] as const,
	['-', '&#8209;'] as const,
	['\n', '\n'] as const,
);

/** The matches as texts that a reader sees, each with the number of units before it. */
function findIn(text: string, isShown: (at: number) => boolean): string[] {
	const document = new SampleDocument(text);
	const prose = {
		spansOfLine: (line: number) => [{ start: 0, end: document.lineText(line).length, kind: 'text' }],
		edit: () => ({ firstLine: 0, endLine: 0 }),
	};
	const starts = document.lines.map((_, line) => document.lines.slice(0, line).join('\n').length + Math.min(line, 1));
	const shownBefore = (at: number) => Array.from({ length: at }, (_, place) => place).filter(isShown).length;
	return new DocumentMatches(index, document, prose).all().map(({ range: { start, end }, entries }) => {
		const [from, to] = [start, end].map(({ line, character }) => shownBefore(starts[line]! + character));
		return `${from}–${to} ${entries.join()}`;
	});
}

suite('properties of marks', () => {
	test('terms are found whatever marks stand in them', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(piece, gap), { minLength: 4, maxLength: 30 }), pieces => {
				let shown = '';
				let written = '';
				const shownAt = new Set<number>();
				for (const [seen, source] of pieces.flat()) {
					// An entity counts as one unit, its first; of a marked word the letters count.
					const letters = source.includes('&') && seen !== source ? undefined : source.indexOf(seen.replace(/[.,]$/, ''));
					for (let unit = 0; unit < source.length; unit++) {
						const isMark = letters === undefined ? isInEntity(source, unit) : /[*_]/.test(source[unit]!);
						if (!isMark) {
							shownAt.add(written.length + unit);
						}
					}

					shown += seen;
					written += source;
				}

				assert.deepEqual(
					findIn(written, at => shownAt.has(at)),
					findIn(shown, () => true),
				);
			}),
			{ numRuns: Math.ceil(texts / 2), seed },
		);
	}).timeout(0);
});

function isInEntity(source: string, unit: number): boolean {
	const start = source.indexOf('&');
	return /[*_]/.test(source[unit]!) || (unit > start && unit <= source.indexOf(';'));
}
