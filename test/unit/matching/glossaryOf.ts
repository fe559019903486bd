import type { EntryHead } from '../../../src/core/glossary/entry';

/** A name, or a head of which only some fields matter. */
export type SampleTerm = string | (Partial<EntryHead> & { readonly name: string });

/** Heads of a small glossary. */
export function glossaryOf(...terms: readonly SampleTerm[]): EntryHead[] {
	return terms.map(term => {
		const fields = typeof term === 'string' ? { name: term } : term;
		return { id: fields.name, category: 'test', aliases: [], ...fields };
	});
}
