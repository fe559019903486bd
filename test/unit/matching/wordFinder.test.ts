import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileIndex } from '../../../src/core/matching/index/compileIndex';
import { foldAt, UnitKind } from '../../../src/core/matching/writing/letters';
import { Reading } from '../../../src/core/matching/finding/reading';
import { surfaceForms } from '../../../src/core/matching/forms/surfaceForms';
import { glossaryOf } from './glossaryOf';

const texts = Number(process.env['TEXTS'] ?? 160);
const seed = Number(process.env['SEED'] ?? 1);

const heads = glossaryOf(
	'model',
	'frontier model',
	'dataset',
	'C++',
	'CI/CD',
	'Node.js',
	'.NET',
	'naïve Bayes',
	'Straße',
	'模型',
	'大模型',
	'エージェント',
	'ガ',
	'모델',
	'โมเดล',
	'AI模型',
	'R&D',
	'ΨPO',
	'нейросеть',
	'𝐀𝐈 a',
	'pass@k',
	"Humanity's Last Exam",
	'GPT-4',
	'e',
	'ﬁt',
);
const index = compileIndex(heads);
const keys = heads.flatMap(head =>
	surfaceForms(head).map(({ written }) => foldedLetters(written.replace(/^[^\p{L}\p{N}]+/u, ''))),
);
const pieces =
	'model frontier Model data set dataset C ++ + CI / CD Node . js NET na\u00efve nai\u0308ve Bayes Strasse Stra\u00dfe \u6a21\u578b \u5927 \u578b ' +
	"エージェント ｴｰｼﾞｪﾝﾄ か\u3099 ガ カ 모델 은 โมเดล R & D Ψ PO нейросеть 𝐀 𝐈 a 😀 pass @ k Humanity ' ’ s Last Exam GPT - 4 _ \u2011 \u00ad \u0301 \u200b e ﬁ t fi " +
	'Ａ Ｉ ＋ \ud800 \udc00 \\ ( ) " * ` # 0';
const piece = fc.constantFrom(...pieces.split(' '), ' ', ' ', ' ', ' ', '\n', '\u00a0', '\u3000');
const text = fc.array(piece, { maxLength: 40 }).map(parts => parts.join(''));

/** All that counts of a text when it is compared. */
function foldedLetters(content: string): string {
	let letters = '';
	for (let at = 0; at < content.length;) {
		const { folded, length } = foldAt(content, at);
		letters += folded;
		at += length;
	}

	return letters;
}

/** Places where a word starts, by looking at each and at what stands before it. */
function wordStarts(content: string): number[] {
	const starts: number[] = [];
	let isInside = false;
	for (let at = 0; at < content.length;) {
		const { kind, length } = foldAt(content, at);
		if (kind === UnitKind.Unspaced || (kind === UnitKind.Letter && !isInside)) {
			starts.push(at);
		}

		isInside = kind === UnitKind.Letter || (kind === UnitKind.Ignored && isInside);
		at += length;
	}

	return starts;
}

suite('WordFinder', () => {
	test('misses no place where a term starts', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 50 }), (content, room) => {
				const matcher = index.createMatcher();
				const expected = wordStarts(content).filter(start => {
					const isFound = matcher.match(content, start, content.length, Reading.Prose);
					return isFound || (matcher.isOpen && keys.some(key => key.startsWith(foldedLetters(content.slice(start)))));
				});
				const finder = index.createFinder();
				const found: number[] = [];
				const starts = new Int32Array(room);
				let at = 0;
				for (let count = room; count === room; at = finder.resumeAt) {
					count = finder.find(content, at, content.length, starts);
					found.push(...starts.subarray(0, count));
				}

				assert.deepEqual(
					expected.filter(start => !found.includes(start)),
					[],
				);
				assert.deepEqual(
					found,
					[...new Set(found)].sort((a, b) => a - b),
				);
			}),
			{ numRuns: texts, seed },
		);
	}).timeout(0);
});
