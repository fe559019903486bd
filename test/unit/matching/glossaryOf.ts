import type { EntryHead } from '../../../src/core/glossary/entry';

/** Heads of a small glossary: a name, or a head's fields beside it. */
export function glossaryOf(...terms: readonly (string | (Partial<EntryHead> & { readonly name: string }))[]): EntryHead[] {
	return terms.map(term => {
		const fields = typeof term === 'string' ? { name: term } : term;
		return { id: fields.name, category: 'test', aliases: [], ...fields };
	});
}
