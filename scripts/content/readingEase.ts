import { toSentences } from './sentences';

/**
 * Flesch reading ease of English text: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word.
 *
 * Syllables are estimated from groups of vowels. Source: R. Flesch, A new readability yardstick, 1948.
 */
export function readingEase(text: string): number {
	const words = text.match(/[A-Za-z][A-Za-z'’]*/g) ?? [];
	const sentences = Math.max(1, toSentences(text).length);
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / Math.max(1, words.length));
}

function countSyllables(word: string): number {
	const groups = word
		.toLowerCase()
		.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
		.replace(/^y/, '')
		.match(/[aeiouy]{1,2}/g);
	return Math.max(1, groups?.length ?? 0);
}
