import { quiet } from './element';
import type { EntryRow, Explained, ToPage } from './protocol';
import { termList, type TermRow } from './termList';
import { formatCount } from './formatCount';

/** The active document and its terms, as the extension tells them. */
export type FileTerms = Extract<ToPage, { type: 'file' }>;

const noTerms: Readonly<Record<Explained, (name: string) => string>> = {
	all: name => `No term of the AI industry in ${name}.`,
	someCategories: name => `No term in ${name} of the categories that the setting aiGlossary.builtIn.categories chooses.`,
	nothing: () => 'The setting aiGlossary.builtIn.enabled keeps terms in documents from being explained.',
};

/** The terms of the active document, in order of first use. */
export function fileView(
	message: FileTerms | undefined,
	entries: readonly EntryRow[],
	reveal: (ordinal: number) => void,
	openEntry: (id: string) => void,
): readonly Node[] {
	if (!message) {
		return [];
	}

	const { file, explained } = message;
	if (!file) {
		return [quiet('Open a document or a source file in a text editor to see its terms.')];
	}

	const { name, count } = file;
	if (!count) {
		return [quiet(`Reading ${name} …`)];
	}

	if (count.terms.length === 0) {
		return [quiet(noTerms[explained](name))];
	}

	const rows = count.terms.flatMap(({ ordinal, count }): TermRow[] => {
		const entry = entries[ordinal];
		return entry ? [{ entry, count, onChoose: () => reveal(ordinal), onOpen: () => openEntry(entry.id) }] : [];
	});
	const { mentions } = count;
	return [
		quiet(
			`${rows.length} ${rows.length === 1 ? 'term' : 'terms'}, ${formatCount(mentions)} ${mentions === 1 ? 'mention' : 'mentions'} in ${name}`,
		),
		termList(rows, 'Terms in this file'),
	];
}
