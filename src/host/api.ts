import type * as vscode from 'vscode';
import type { Entry } from '../core/glossary/entry';
import type { DocumentTerms } from './documentTerms';
import type { GlossaryStore } from './glossaryStore';
import { toRange } from './typeConverters';

/** A term found in a document, by its entry's id. */
export interface FoundTerm {
	readonly name: string;
	readonly range: vscode.Range;

	/** Why it counts as this term, where its form has other meanings too: sentences, worked out when they are read. */
	readonly reasons: readonly string[];
}

/** What `activate()` returns to other extensions. */
export interface Api {
	readonly version: 1;

	/** The entry that a text names, in any spelling; `undefined` when none does. */
	lookUp(text: string): Promise<Entry | undefined>;

	/** The terms that a person would see explained, in document order, never overlapping. */
	findTerms(document: vscode.TextDocument): Promise<readonly FoundTerm[]>;
}

export function createApi(glossary: GlossaryStore, terms: DocumentTerms): Api {
	return {
		version: 1,
		async lookUp(text) {
			const ordinal = await glossary.ordinalOf(text);
			return ordinal === undefined ? undefined : glossary.entry(ordinal);
		},
		async findTerms(document) {
			const [{ heads }, matches] = await Promise.all([glossary.heads(), terms.matchesOf(document)]);
			return matches.map(match => ({
				name: heads[match.entries[0]!]!.id,
				range: toRange(match.range),
				get reasons() {
					return match.reasons;
				},
			}));
		},
	};
}
