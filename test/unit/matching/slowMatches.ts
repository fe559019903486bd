import type { EntryHead } from '../../../src/core/glossary/entry';
import { surfaceForms } from '../../../src/core/matching/forms/surfaceForms';
import { wordBreaks } from '../../../src/core/matching/forms/wordBreaks';

const hyphens = '[-_\\u2010\\u2011\\u2013]';
const space = '[ \\t\\u00a0]';
const lineBreak = `${space}*\\n${space}*`;
const wide = `(?:${space}+|${lineBreak}|${hyphens}(?:\\n${space}*)?)`;
const narrow = `(?:${hyphens}(?:\\n${space}*)?)`;
const ignored = '[\\u00ad\\u0301]*';

/** Letters of the alphabet that samples are made of, with what else a text may write for them. */
const spellings: Readonly<Record<string, string>> = { e: 'eéèë', E: 'EÉÈË', u: 'uü', U: 'UÜ', c: 'cç', C: 'CÇ' };

export interface SlowMatch {
	readonly start: number;
	readonly end: number;
	readonly entries: readonly number[];
}

/**
 * Finds terms by trying one regular expression for every form at every place: slow, and easy to believe. Knows prose of ASCII
 * letters (with some accents), digits, spaces, hyphens and line breaks; `surfaceForms` and `wordBreaks` have tests of their own.
 */
export class SlowFinder {
	/** By pattern: the entries. */
	readonly #entries = new Map<string, number[]>();
	readonly #patterns: (readonly [RegExp, readonly number[]])[];

	constructor(heads: readonly EntryHead[]) {
		for (const [entry, head] of heads.entries()) {
			for (const { written } of surfaceForms(head)) {
				const pattern = patternOf(written, head.caseSensitive);
				const known = this.#entries.get(pattern) ?? [];
				this.#entries.set(pattern, known.includes(entry) ? known : [...known, entry]);
			}
		}

		this.#patterns = [...this.#entries].map(([pattern, entries]) => [new RegExp(pattern, 'uy'), entries]);
	}

	find(text: string): SlowMatch[] {
		const matches: SlowMatch[] = [];
		for (let at = 0; at < text.length;) {
			let best: { end: number; entries: number[] } = { end: at, entries: [] };
			for (const [pattern, entries] of this.#patterns) {
				pattern.lastIndex = at;
				if (pattern.test(text) && pattern.lastIndex >= best.end) {
					const end = pattern.lastIndex;
					best = { end, entries: end > best.end ? [...entries] : [...best.entries, ...entries] };
				}
			}

			if (best.end > at) {
				matches.push({ start: at, end: best.end, entries: [...new Set(best.entries)].sort((a, b) => a - b) });
			}

			at = Math.max(best.end, at + 1);
		}

		return matches;
	}
}

function patternOf(written: string, caseSensitive: boolean | undefined): string {
	const words = written.split(/[ -]/);
	const body = words.map((word, index) => {
		const next = words[index + 1];
		const joined = next !== undefined && /\d$/.test(word) && /^\d/.test(next) ? '' : '?';
		return wordPattern(word, caseSensitive) + (next === undefined ? '' : ignored + wide + joined + ignored);
	});
	const before = '(?<![\\p{L}\\p{N}\\u00ad\\u0301])(?<![\\p{L}\\p{N}\\u0301\\u00ad][_.@])(?<!\\\\)';
	const letter = '[\\p{L}\\p{N}\\u0301\\u00ad]';
	const short = `(?<!${letter}['’](?=${letter}{1,2}(?!${letter})))`;
	const after = "(?![\\p{L}\\p{N}\\u0301\\u00ad])(?![_.@][\\p{L}\\p{N}])(?![+#](?![\\p{L}\\p{N}]))(?!['’][tT](?![\\p{L}\\p{N}]))";
	return before + short + body.join('') + ignored + after;
}

function wordPattern(word: string, caseSensitive: boolean | undefined): string {
	const breaks = wordBreaks(word);
	return [...word]
		.map((letter, offset) => {
			const digits = /^\d{2}$/.test(word.slice(offset - 1, offset + 1)) && offset > 0;
			const gap = breaks.has(offset) ? `${wide}?` : digits ? '' : `${narrow}?`;
			return (offset === 0 ? '' : ignored + gap + ignored) + letterPattern(letter, caseSensitive);
		})
		.join('');
}

function letterPattern(letter: string, caseSensitive: boolean | undefined): string {
	const same = spellings[letter] ?? letter;
	const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
	const any = (spellings[small] ?? small) + (spellings[capital] ?? capital);
	const counts = caseSensitive ?? letter !== small;
	return `[${counts ? same : any}]`;
}
