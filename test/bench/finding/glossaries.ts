import type { EntryHead } from '../../../src/core/glossary/entry';
import { readGlossary } from '../../../scripts/readGlossary';

/** The shipped glossary. */
export function shippedHeads(): readonly EntryHead[] {
	return readGlossary().entries;
}

/**
 * A glossary of so many entries: a hundred of the shipped ones, spread over it, and made-up terms of the words of some texts:
 * two words in a row, or the first half of one with the second half of another. Hardly any of these is in the texts, so that a
 * glossary is found equally often, whatever its size.
 */
export function grownHeads(shipped: readonly EntryHead[], size: number, vocabulary: readonly string[]): EntryHead[] {
	const real = Array.from({ length: Math.min(100, size) }, (_, place) => shipped[Math.floor((place * shipped.length) / 100)]!);
	const random = createRandom(size);
	const known = new Set(vocabulary);
	const pick = (): string => vocabulary[Math.floor(random() * vocabulary.length)]!;
	const names = new Set<string>();
	while (names.size < size - real.length) {
		const [first, second] = [pick(), pick()];
		const blend = first.slice(0, first.length >> 1) + second.slice(second.length >> 1);
		const name = names.size % 2 === 0 ? `${first} ${second}` : blend;
		if (!known.has(name) && !known.has(first + second) && name.length > 4) {
			names.add(name);
		}
	}

	return [...real, ...[...names].map(name => ({ id: name, name, category: 'made-up', aliases: [] }))];
}

/** The words of some texts, in small letters, each once, the frequent ones among them. */
export function vocabularyOf(texts: readonly string[]): string[] {
	const words = new Set<string>();
	for (const text of texts) {
		for (const word of text.match(/[A-Za-z]{3,14}/g) ?? []) {
			words.add(word.toLowerCase());
		}
	}

	return [...words].sort();
}

/** Numbers from 0 to 1 that are the same in every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
