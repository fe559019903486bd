import type { Briefing } from '../core/glossary/briefing';
import type { Category } from '../core/glossary/compiledGlossary';
import type { Entry } from '../core/glossary/entry';
import type { DocumentCount, Mention, MentionList } from '../core/glossary/mention';
import type { TextPiece } from '../core/rendering/linkTerms';

export { formatDate } from '../core/rendering/formatDate';
export type { Briefing, Category, Entry, Mention, MentionList, TextPiece };

/** An entry as lists show it; its place in the list is its ordinal. */
export interface EntryRow {
	readonly id: string;
	readonly category: string;
	readonly aliases: readonly string[];
	readonly gloss: string;
}

/** An entry as its page shows it. */
export interface EntryPage {
	readonly ordinal: number;
	readonly entry: Entry;

	/** The entry's texts, split where they name other entries. */
	readonly gloss: readonly TextPiece[];
	readonly detail: readonly TextPiece[];
	readonly why: readonly TextPiece[];

	readonly briefings: readonly { readonly id: string; readonly headline: string }[];
}

/** The active document; without a count it is still being read. */
export interface CountedFile {
	readonly name: string;
	readonly count?: DocumentCount;
}

/** What the settings let be explained in documents. */
export type Explained = 'all' | 'someCategories' | 'nothing';

/** Longer queries are cut here, in UTF-16 units. */
export const mostQuery = 200;

/** What the extension tells the page. */
export type ToPage =
	| {
			readonly type: 'glossary';
			readonly categories: readonly Category[];
			readonly entries: readonly EntryRow[];
			readonly briefings: readonly Briefing[];
	  }
	| { readonly type: 'file'; readonly file: CountedFile | undefined; readonly explained: Explained }
	| { readonly type: 'found'; readonly query: string; readonly ordinals: readonly number[] }
	/** `id` is as the page asked for it. */
	| { readonly type: 'entry'; readonly id: string; readonly page: EntryPage }
	| { readonly type: 'mentions'; readonly ordinal: number; readonly list: MentionList }
	/** A command wants this to be read. */
	| { readonly type: 'openEntry'; readonly id: string }
	| { readonly type: 'openBriefing'; readonly id: string }
	| { readonly type: 'failed'; readonly message: string };

/** What the page asks of the extension. */
export type FromPage =
	| { readonly type: 'ready' }
	| { readonly type: 'search'; readonly query: string }
	| { readonly type: 'entry'; readonly id: string }
	| { readonly type: 'mentions'; readonly ordinal: number }
	/** Select the next use of a term after the cursor, or the one with this place among its mentions. */
	| { readonly type: 'reveal'; readonly ordinal: number; readonly mention?: number };

/** Accepts a message of the page, or says `undefined` of anything else. */
export function parseFromPage(message: unknown): FromPage | undefined {
	if (typeof message !== 'object' || message === null) {
		return undefined;
	}

	const { type, query, id, ordinal, mention } = message as Record<string, unknown>;
	switch (type) {
		case 'ready':
			return { type };
		case 'search':
			return typeof query === 'string' ? { type, query: query.slice(0, mostQuery) } : undefined;
		case 'entry':
			return typeof id === 'string' ? { type, id } : undefined;
		case 'mentions':
			return isCount(ordinal) ? { type, ordinal } : undefined;
		case 'reveal':
			if (!isCount(ordinal) || (mention !== undefined && !isCount(mention))) {
				return undefined;
			}

			return { type, ordinal, ...(mention !== undefined && { mention }) };
		default:
			return undefined;
	}
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}
