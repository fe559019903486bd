import AhoCorasick from 'modern-ahocorasick';
import { buildITrieFromWords } from 'cspell-trie-lib';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { surfaceForms } from '../../../src/core/matching/forms/surfaceForms';

/** Counts the matches in a text. */
export type Finder = (text: string) => number;

const classOf = Uint8Array.from({ length: 128 }, (_, unit) => (/[a-z]/i.test(String.fromCharCode(unit)) ? unit & 31 : 0));

/** The measure of all others: reads every unit once and looks it up in a table. */
export function barePass(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		sum += unit < 128 ? classOf[unit]! : 1;
	}

	return sum;
}

/** One alternation over all forms, longest first, each with its spellings of spaces and hyphens. */
export function plainRegExp(heads: readonly EntryHead[]): Finder {
	const forms = writtenForms(heads).sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`\\b(?:${forms.map(form => tokensOf(form).join('')).join('|')})(?!\\w)`, 'g');
	return text => count(pattern, text);
}

/** The fair peer: forms share their beginnings, so that no letter is tried twice. */
export function trieRegExp(heads: readonly EntryHead[]): Finder {
	const root: TrieNode = { next: new Map(), isEnd: false };
	for (const form of writtenForms(heads)) {
		let node = root;
		for (const token of tokensOf(form)) {
			let next = node.next.get(token);
			if (!next) {
				next = { next: new Map(), isEnd: false };
				node.next.set(token, next);
			}

			node = next;
		}

		node.isEnd = true;
	}

	const pattern = new RegExp(`\\b${patternOf(root)}(?!\\w)`, 'g');
	return text => count(pattern, text);
}

/** Knows no variants of case or hyphen: they are patterns of their own, in a text made small. */
export function ahoCorasick(heads: readonly EntryHead[]): Finder {
	const forms = writtenForms(heads).map(form => form.toLowerCase());
	const variants = forms.flatMap(form => (/[ -]/.test(form) ? [' ', '-', ''].map(gap => form.replace(/[ -]/g, gap)) : [form]));
	const matcher = new AhoCorasick([...new Set(variants)], { boundary: 'ascii' });
	return text => matcher.search(text.toLowerCase(), { strategy: 'leftmost-longest' }).length;
}

/** A dictionary that knows whole words: the text is cut into words, and one to four words in a row are asked for. */
export function cspellTrie(heads: readonly EntryHead[]): Finder {
	const trie = buildITrieFromWords(new Set(writtenForms(heads).map(form => form.toLowerCase().replace(/[ -]/g, ' '))));
	return text => {
		const words = text.toLowerCase().match(/\w+/g) ?? [];
		let found = 0;
		for (let first = 0; first < words.length; first++) {
			let phrase = '';
			for (let length = 1; length <= 4 && first + length <= words.length; length++) {
				phrase += (length > 1 ? ' ' : '') + words[first + length - 1]!;
				found += trie.has(phrase) ? 1 : 0;
			}
		}

		return found;
	};
}

interface TrieNode {
	readonly next: Map<string, TrieNode>;
	isEnd: boolean;
}

function patternOf(node: TrieNode): string {
	const branches = [...node.next].map(([token, next]) => token + (next.next.size > 0 ? patternOf(next) : ''));
	const all = branches.length === 1 && !node.isEnd ? branches[0]! : `(?:${branches.join('|')})`;
	return node.isEnd ? `${branches.length === 1 ? `(?:${branches[0]})` : all}?` : all;
}

/** A form as pieces of a regular expression: ordinary letters of either case, and what may stand between words. */
function tokensOf(form: string): string[] {
	return [...form].map(letter => {
		if (/[\s-]/.test(letter)) {
			return '[-\\s_\\u2010-\\u2013]{0,2}';
		}

		if (/[a-z]/.test(letter)) {
			return `[${letter}${letter.toUpperCase()}]`;
		}

		return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	});
}

function writtenForms(heads: readonly EntryHead[]): string[] {
	return [...new Set(heads.flatMap(head => surfaceForms(head).map(({ written }) => written)))].filter(form => /^\w/.test(form));
}

function count(pattern: RegExp, text: string): number {
	let found = 0;
	pattern.lastIndex = 0;
	while (pattern.test(text)) {
		found++;
	}

	return found;
}
