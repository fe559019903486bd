import { element, quiet } from './element';
import type { Category, EntryRow } from './protocol';
import { termList, type TermRow } from './termList';

/** More rows than anyone reads would only slow the keys down. */
const mostResults = 100;

/** How many entries a search found, in words. */
export function foundText(count: number, query: string): string {
	return `${count === 0 ? 'No' : count} ${count === 1 ? 'entry' : 'entries'} for “${query.trim()}”`;
}

/** What a search found, the best first. */
export function resultView(
	query: string,
	ordinals: readonly number[],
	entries: readonly EntryRow[],
	openEntry: (id: string) => void,
): readonly Node[] {
	const found = ordinals.slice(0, mostResults).flatMap(ordinal => entries[ordinal] ?? []);
	const rest = ordinals.length - found.length;
	return [
		quiet(foundText(ordinals.length, query)),
		termList(toRows(found, openEntry), 'Entries found'),
		...(rest > 0 ? [quiet(`… and ${rest} more`)] : []),
	];
}

/**
 * All entries by category; a category is filled when it is first opened.
 *
 * @param open Ids of the categories that are open: read here, and kept.
 * @param onDidToggle Called after `open` changed.
 */
export function categoryView(
	categories: readonly Category[],
	entries: readonly EntryRow[],
	open: Set<string>,
	openEntry: (id: string) => void,
	onDidToggle: () => void,
): readonly Node[] {
	return categories.map(({ id, title }) => {
		const own = entries.filter(entry => entry.category === id);
		const details = element(
			'details',
			{ 'data-category': id },
			element('summary', {}, title, element('span', { class: 'count' }, String(own.length))),
		);
		const fill = (): void => void (details.childElementCount === 1 && details.append(termList(toRows(own, openEntry), title)));
		if (open.has(id)) {
			details.open = true;
			fill();
		}

		details.addEventListener('toggle', () => {
			if (details.open) {
				open.add(id);
				fill();
			} else {
				open.delete(id);
			}

			onDidToggle();
		});
		return details;
	});
}

function toRows(entries: readonly EntryRow[], openEntry: (id: string) => void): TermRow[] {
	return entries.map(entry => ({ entry, onChoose: () => openEntry(entry.id) }));
}
