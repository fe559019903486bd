import { briefingList, briefingView } from './briefingView';
import { element } from './element';
import { entryView } from './entryView';
import { icon } from './icon';
import { canStep, currentPlace, firstTrail, goTo, step, type Place, type Tab, type Trail } from './places';
import type { EntryPage, EntryRow, FromPage, Mention, TermCount, ToPage } from './protocol';
import { termList, type TermRow } from './termList';

/** What survives while the page is hidden. */
interface SavedState {
	readonly trail: Trail;
	readonly query: string;
	readonly openCategories: readonly string[];
}

const vscode = acquireVsCodeApi<SavedState>();
const tabs: readonly { readonly tab: Tab; readonly label: string }[] = [
	{ tab: 'file', label: 'In this file' },
	{ tab: 'all', label: 'All terms' },
	{ tab: 'briefings', label: 'Briefings' },
];

/** More rows than anyone reads would only slow the keys down. */
const mostResults = 100;

const saved = vscode.getState();
let trail = saved?.trail ?? firstTrail;
let query = saved?.query ?? '';
const openCategories = new Set(saved?.openCategories);
let glossary: Extract<ToPage, { type: 'glossary' }> | undefined;
let file: { readonly name: string | undefined; readonly terms: readonly TermCount[] } | undefined;
let results: readonly number[] = [];
let page: EntryPage | undefined;
let mentions: readonly Mention[] | undefined;

const back = iconButton('arrowLeft', 'Back', () => move(step(trail, -1)));
const forward = iconButton('arrowRight', 'Forward', () => move(step(trail, 1)));
const tabButtons = tabs.map(({ tab, label }) =>
	element('button', { role: 'tab', 'data-tab': tab, onClick: () => open({ kind: 'list', tab }) }, label),
);
const search = element('input', { class: 'search', 'aria-label': 'Search all terms' });
const content = element('div', { class: 'content' });
document
	.getElementById('app')!
	.append(
		element(
			'header',
			{},
			element('div', { class: 'toolbar' }, back, forward, search),
			element('div', { class: 'tabs', role: 'tablist' }, ...tabButtons),
		),
		content,
	);

search.type = 'search';
search.placeholder = 'Search all terms';
search.value = query;
search.addEventListener('input', () => {
	query = search.value;
	if (query.trim() === '') {
		results = [];
		render();
	} else {
		send({ type: 'search', query });
	}

	if (currentPlace(trail).kind !== 'list' || tabOf(currentPlace(trail)) !== 'all') {
		move(goTo(trail, { kind: 'list', tab: 'all' }));
	}

	save();
});
search.addEventListener('keydown', event => {
	if (event.key === 'ArrowDown' || event.key === 'Enter') {
		const first = content.querySelector<HTMLElement>('button.term');
		first?.focus();
		if (event.key === 'Enter') {
			first?.click();
		}

		event.preventDefault();
	}
});

window.addEventListener('message', (event: MessageEvent<ToPage>) => receive(event.data));
send({ type: 'ready' });

function receive(message: ToPage): void {
	switch (message.type) {
		case 'glossary':
			glossary = message;
			if (query.trim() !== '') {
				send({ type: 'search', query });
			}

			return move(trail);
		case 'file':
			file = message;
			if (page && currentPlace(trail).kind === 'entry') {
				return send({ type: 'mentions', ordinal: page.ordinal });
			}

			return render();
		case 'found':
			if (message.query === query) {
				results = message.ordinals;
				render();
			}

			return;
		case 'entry': {
			const place = currentPlace(trail);
			if (place.kind === 'entry') {
				page = message.page;
				mentions = undefined;
				render();
				send({ type: 'mentions', ordinal: page.ordinal });
			}

			return;
		}
		case 'mentions':
			if (page?.ordinal === message.ordinal) {
				mentions = message.mentions;
				render();
			}

			return;
		case 'openEntry':
			return open({ kind: 'entry', id: message.id });
		case 'openBriefing':
			return open({ kind: 'briefing', id: message.id });
		case 'failed':
			return content.replaceChildren(element('p', { class: 'quiet' }, message.message));
	}
}

function send(message: FromPage): void {
	vscode.postMessage(message);
}

function open(place: Place): void {
	move(goTo(trail, place));
	content.scrollTop = 0;
}

function move(to: Trail): void {
	trail = to;
	save();
	const place = currentPlace(trail);
	if (place.kind === 'entry') {
		if (page?.entry.id !== place.id) {
			page = undefined;
			mentions = undefined;
		}

		send({ type: 'entry', id: place.id });
	}

	render();
}

function save(): void {
	vscode.setState({ trail, query, openCategories: [...openCategories] });
}

function render(): void {
	const place = currentPlace(trail);
	back.disabled = !canStep(trail, -1);
	forward.disabled = !canStep(trail, 1);
	for (const button of tabButtons) {
		button.setAttribute('aria-selected', String(button.dataset['tab'] === tabOf(place)));
	}

	if (glossary) {
		content.replaceChildren(...view(place, glossary));
	}
}

function tabOf(place: Place): Tab | undefined {
	return place.kind === 'list' ? place.tab : undefined;
}

function view(place: Place, { categories, entries, briefings }: NonNullable<typeof glossary>): readonly Node[] {
	const openEntry = (id: string): void => open({ kind: 'entry', id });
	const openBriefing = (id: string): void => open({ kind: 'briefing', id });
	switch (place.kind) {
		case 'entry': {
			if (!page) {
				return [];
			}

			const { category } = page.entry;
			const title = categories.find(({ id }) => id === category)?.title ?? category;
			const reveal = (ordinal: number, mention: number): void => send({ type: 'reveal', ordinal, mention });
			return [
				entryView(page, title, file?.name === undefined ? undefined : mentions, {
					openEntry,
					openBriefing,
					reveal,
					rowOf: ordinal => entries[ordinal],
				}),
			];
		}
		case 'briefing': {
			const briefing = briefings.find(({ id }) => id === place.id);
			const isEntry = (id: string): boolean => entries.some(entry => entry.id === id);
			return [briefing ? briefingView(briefing, isEntry, openEntry) : quiet('There is no such briefing.')];
		}
		case 'list':
			switch (place.tab) {
				case 'file':
					return fileView(entries, openEntry);
				case 'all':
					return allView(entries, openEntry);
				case 'briefings':
					return briefingList(briefings, openBriefing);
			}
	}
}

function fileView(entries: readonly EntryRow[], openEntry: (id: string) => void): readonly Node[] {
	if (!file || file.name === undefined) {
		return [quiet('Open a document or a source file to see its terms.')];
	}

	if (file.terms.length === 0) {
		return [quiet(`No term of the AI industry in ${file.name}.`)];
	}

	const rows = file.terms.flatMap(({ ordinal, count }): TermRow[] => {
		const entry = entries[ordinal];
		return entry ? [{ entry, count, onChoose: () => send({ type: 'reveal', ordinal }), onOpen: () => openEntry(entry.id) }] : [];
	});
	const total = file.terms.reduce((sum, { count }) => sum + count, 0);
	return [
		quiet(
			`${rows.length} ${rows.length === 1 ? 'term' : 'terms'}, ${total} ${total === 1 ? 'mention' : 'mentions'} in ${file.name}`,
		),
		termList(rows, 'Terms in this file'),
	];
}

function allView(entries: readonly EntryRow[], openEntry: (id: string) => void): readonly Node[] {
	const toRow = (entry: EntryRow): TermRow => ({ entry, onChoose: () => openEntry(entry.id) });
	if (query.trim() !== '') {
		const found = results.slice(0, mostResults).flatMap(ordinal => entries[ordinal] ?? []);
		const rest = results.length - found.length;
		return [
			quiet(`${results.length} ${results.length === 1 ? 'entry' : 'entries'} for “${query.trim()}”`),
			termList(found.map(toRow), 'Entries found'),
			...(rest > 0 ? [quiet(`… and ${rest} more`)] : []),
		];
	}

	return glossary!.categories.map(({ id, title }) => {
		const own = entries.filter(entry => entry.category === id);
		const details = element(
			'details',
			{ 'data-category': id },
			element('summary', {}, title, element('span', { class: 'count' }, String(own.length))),
		);
		const fill = (): void => void (details.childElementCount === 1 && details.append(termList(own.map(toRow), title)));
		if (openCategories.has(id)) {
			details.open = true;
			fill();
		}

		details.addEventListener('toggle', () => {
			if (details.open) {
				openCategories.add(id);
				fill();
			} else {
				openCategories.delete(id);
			}

			save();
		});
		return details;
	});
}

function quiet(text: string): HTMLElement {
	return element('p', { class: 'quiet' }, text);
}

function iconButton(name: 'arrowLeft' | 'arrowRight', label: string, onClick: () => void): HTMLButtonElement {
	return element('button', { class: 'icon-button', title: label, 'aria-label': label, onClick }, icon(name));
}
