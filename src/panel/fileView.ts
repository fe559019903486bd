import { quiet } from './element';
import type { EntryRow, ToPage } from './protocol';
import { termList, type TermRow } from './termList';

/** The active document and its terms, as the extension tells them. */
export type FileTerms = Extract<ToPage, { type: 'file' }>;

/** The terms of the active document, in order of first use. */
export function fileView(
	file: FileTerms | undefined,
	entries: readonly EntryRow[],
	reveal: (ordinal: number) => void,
	openEntry: (id: string) => void,
): readonly Node[] {
	if (!file || file.name === undefined) {
		return [quiet('Open a document or a source file to see its terms.')];
	}

	if (file.terms.length === 0) {
		return [quiet(`No term of the AI industry in ${file.name}.`)];
	}

	const rows = file.terms.flatMap(({ ordinal, count }): TermRow[] => {
		const entry = entries[ordinal];
		return entry ? [{ entry, count, onChoose: () => reveal(ordinal), onOpen: () => openEntry(entry.id) }] : [];
	});
	const total = file.terms.reduce((sum, { count }) => sum + count, 0);
	return [
		quiet(
			`${rows.length} ${rows.length === 1 ? 'term' : 'terms'}, ${total} ${total === 1 ? 'mention' : 'mentions'} in ${file.name}`,
		),
		termList(rows, 'Terms in this file'),
	];
}
