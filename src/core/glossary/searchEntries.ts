import uFuzzy from '@leeoniya/ufuzzy';
import { findTerms } from '../matching/finding/findTerms';
import { Reading } from '../matching/finding/reading';
import type { TermIndex } from '../matching/index/termIndex';

/** What a search looks into. */
export interface SearchableEntry {
	readonly id: string;
	readonly aliases: readonly string[];
	readonly gloss: string;
}

/** Ordinals of the entries that fit a query, the best first. */
export type EntrySearch = (query: string) => readonly number[];

/** Longer queries are cut here, in UTF-16 units: no entry has so long a name, and a whole document may be selected. */
const longestQuery = 200;

/** How well a name or alias fits; smaller is better. A name beats an alias by half a rank, and so it does another form of it. */
const rank = { same: 0, otherForm: 1, start: 2, wordStart: 4, inside: 6, misspelt: 8, gloss: 10 };

/**
 * Prepares a search over names, aliases and glosses, for lists that change with every key.
 *
 * Case, accents, hyphens and spaces do not count. In names and aliases one slip is forgiven, where every word of the query
 * has four letters or more. Of equally good entries those with shorter names come first, then those given first. A query that
 * finds nothing else finds the terms that it holds, in their order: a version stands behind a name, or a sentence was selected.
 *
 * @param index Knows the forms of the terms of the same entries, such as their plurals.
 */
export function createEntrySearch(entries: readonly SearchableEntry[], index: TermIndex): EntrySearch {
	const names = entries.flatMap((entry, ordinal) =>
		[entry.id, ...entry.aliases].map((text, place) => ({ ordinal, text: simplify(text), penalty: place === 0 ? 0 : 1 })),
	);
	const haystack = names.map(({ text }) => text);
	const glosses = entries.map(entry => ` ${simplify(entry.gloss)}`);
	const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

	return query => {
		const asked = query.slice(0, longestQuery);
		const wanted = simplify(asked);
		if (wanted === '') {
			return [];
		}

		const best = new Map<number, number>();
		function offer(ordinal: number, score: number): void {
			best.set(ordinal, Math.min(score, best.get(ordinal) ?? Infinity));
		}

		index.lookUpSurface(asked).forEach(ordinal => offer(ordinal, rank.otherForm));

		const words = wanted.split(' ');
		for (const { ordinal, text, penalty } of names) {
			const score = rankOf(text, wanted, words);
			if (score !== undefined) {
				offer(ordinal, score + penalty);
			}
		}

		const forgiving = words.every(word => word.length >= 4);
		for (const index of (forgiving && fuzzy.filter(haystack, wanted)) || []) {
			const { ordinal, penalty } = names[index]!;
			offer(ordinal, rank.misspelt + penalty);
		}

		glosses.forEach((gloss, ordinal) => {
			if (words.every(word => gloss.includes(` ${word}`))) {
				offer(ordinal, rank.gloss);
			}
		});

		if (best.size === 0) {
			return [...new Set(findTerms(asked, index, Reading.AnyCase).flatMap(term => term.entries))];
		}

		const length = (ordinal: number): number => entries[ordinal]!.id.length;
		return [...best].sort((a, b) => a[1] - b[1] || length(a[0]) - length(b[0]) || a[0] - b[0]).map(([ordinal]) => ordinal);
	};
}

function rankOf(text: string, wanted: string, words: readonly string[]): number | undefined {
	if (text === wanted || text.replaceAll(' ', '') === wanted.replaceAll(' ', '')) {
		return rank.same;
	}

	if (text.startsWith(wanted)) {
		return rank.start;
	}

	if (words.every(word => ` ${text}`.includes(` ${word}`))) {
		return rank.wordStart;
	}

	// A few letters stand inside too many words to mean one: *rag* in *average*.
	return wanted.length >= 4 && text.includes(wanted) ? rank.inside : undefined;
}

/** Lower case without accents, every run of other signs one space. */
function simplify(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
}
