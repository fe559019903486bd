import { DocumentMatches } from '../matching/documentMatches';
import type { TermIndex } from '../matching/index/termIndex';

/** A run of text; with an ordinal, it names that entry. */
export interface TextPiece {
	readonly text: string;
	readonly ordinal?: number;
}

/**
 * Splits the texts of an entry where they name other entries, each entry once, at its first mention.
 *
 * Words with other meanings are left alone, unless they name one of the `related` entries. The pieces of a text, joined,
 * are the text.
 *
 * @param own Ordinal of the entry that the texts belong to, which is never linked; `undefined` if they belong to none.
 * @param related Ordinals of entries that the texts are known to speak of.
 */
export function linkTerms(
	texts: readonly string[],
	index: TermIndex,
	own: number | undefined,
	related: ReadonlySet<number>,
): TextPiece[][] {
	const linked = new Set([own]);
	return texts.map(text => {
		const pieces: TextPiece[] = [];
		let end = 0;
		for (const { range, entries, ambiguous } of findInText(text, index)) {
			const ordinal = entries.find(entry => related.has(entry)) ?? (ambiguous ? undefined : entries[0]);
			if (ordinal === undefined || entries.includes(own ?? -1) || linked.has(ordinal)) {
				continue;
			}

			linked.add(ordinal);
			if (range.start.character > end) {
				pieces.push({ text: text.slice(end, range.start.character) });
			}

			end = range.end.character;
			pieces.push({ text: text.slice(range.start.character, end), ordinal });
		}

		return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
	});
}

/** A text of the glossary is one line of prose. */
function findInText(text: string, index: TermIndex): ReturnType<DocumentMatches['all']> {
	const document = { lineCount: 1, lineText: () => text };
	const prose = {
		spansOfLine: () => [{ start: 0, end: text.length, kind: 'text' as const }],
		edit: () => ({ firstLine: 0, endLine: 1 }),
	};
	return new DocumentMatches(index, document, prose).all();
}
