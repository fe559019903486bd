import { element, iconButton } from './element';
import type { EntryRow } from './protocol';
import { formatCount } from './formatCount';

export interface TermRow {
	readonly entry: EntryRow;
	readonly count?: number;

	/** What a click or Enter does. */
	readonly onChoose: () => void;

	/** Where a click does something else, how to open the entry. */
	readonly onOpen?: () => void;
}

/** A list of terms, each with its gloss; the arrow keys move through it. */
export function termList(rows: readonly TermRow[], label: string): HTMLElement {
	const list = element('ul', { class: 'terms', 'aria-label': label }, ...rows.map(termRow));
	list.addEventListener('keydown', event => {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const buttons = [...list.querySelectorAll<HTMLElement>('button.term')];
		const current = document.activeElement?.closest('li')?.querySelector<HTMLElement>('button.term');
		const next = current ? buttons[buttons.indexOf(current) + step] : undefined;
		if (step !== 0 && next) {
			next.focus();
			event.preventDefault();
		}
	});
	return list;
}

function termRow({ entry, count, onChoose, onOpen }: TermRow): HTMLElement {
	const uses = count === undefined ? undefined : `${formatCount(count)} ${count === 1 ? 'mention' : 'mentions'}`;
	return element(
		'li',
		{ 'data-id': entry.id },
		element(
			'button',
			{ class: 'term', onClick: onChoose, title: onOpen ? `Go to the next mention of “${entry.id}”` : entry.gloss },
			element('span', { class: 'name' }, entry.id),
			count !== undefined && element('span', { class: 'count', 'aria-label': uses }, formatCount(count)),
			element('span', { class: 'gloss' }, entry.gloss),
		),
		onOpen && iconButton('book', `Open the entry “${entry.id}”`, onOpen),
	);
}
