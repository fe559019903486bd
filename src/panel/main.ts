import { categoryView, foundText, resultView } from './allView';
import { briefingList, briefingView } from './briefingView';
import { element, iconButton, quiet } from './element';
import { entryView } from './entryView';
import { fileView, type FileTerms } from './fileView';
import { canStep, currentPlace, firstTrail, goTo, step, type Place, type Tab, type Trail } from './places';
import { mostQuery, type EntryPage, type FromPage, type MentionList, type ToPage } from './protocol';
import { replaceContent } from './replaceContent';
import { createTabBar, tabLabels } from './tabBar';

/** What survives while the page is hidden. */
interface SavedState {
	readonly trail: Trail;
	readonly query: string;
	readonly openCategories: readonly string[];
	readonly scrollTop: number;
}

const vscode = acquireVsCodeApi<SavedState>();

const saved = vscode.getState();
let trail = saved?.trail ?? firstTrail;
let query = saved?.query ?? '';
const openCategories = new Set(saved?.openCategories);
let glossary: Extract<ToPage, { type: 'glossary' }> | undefined;
let file: FileTerms | undefined;
let results: readonly number[] = [];

/** The query that `results` answers. */
let answered = '';

/** Whether Enter waits for the answer to the query. */
let opensFirst = false;
let page: EntryPage | undefined;
let mentions: MentionList | undefined;
let failure: string | undefined;

/** How far each place was read, in pixels, by its JSON. */
const scrollTops = new Map([[JSON.stringify(currentPlace(trail)), saved?.scrollTop ?? 0]]);

/** Where to scroll once the place that was gone to is there. */
let awaitedScrollTop: number | undefined;

const back = iconButton('arrowLeft', 'Back', () => travel(-1));
const forward = iconButton('arrowRight', 'Forward', () => travel(1));
const tabBar = createTabBar('content', tab => open({ kind: 'list', tab }));
const search = element('input', { class: 'search', 'aria-label': 'Search all terms' });

/** What a search found, for those who do not see the list change. */
const status = element('p', { class: 'unseen', role: 'status' });
const content = element('div', { class: 'content', role: 'tabpanel' });
content.id = 'content';
content.tabIndex = -1;
content.addEventListener('scrollend', save);
document
	.getElementById('app')!
	.append(element('header', {}, element('div', { class: 'toolbar' }, back, forward, search), tabBar.element, status), content);

search.type = 'search';
search.placeholder = 'Search all terms';
search.value = query;
search.maxLength = mostQuery;
search.addEventListener('input', () => {
	query = search.value;
	opensFirst = false;
	if (query.trim() === '') {
		results = [];
		answered = query;
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
	if (event.key === 'ArrowDown') {
		content.querySelector<HTMLElement>('button.term')?.focus();
		event.preventDefault();
	} else if (event.key === 'Enter' && query.trim() !== '') {
		opensFirst = true;
		openFirstResult();
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

			return move(trail, scrollTops.get(JSON.stringify(currentPlace(trail))));
		case 'file':
			file = message;
			if (page && currentPlace(trail).kind === 'entry') {
				return file.file?.count ? send({ type: 'mentions', ordinal: page.ordinal }) : render();
			}

			return tabOf(currentPlace(trail)) === 'file' ? render() : undefined;
		case 'found':
			if (message.query === query) {
				results = message.ordinals;
				answered = query;
				status.textContent = foundText(results.length, query);
				render();
				openFirstResult();
			}

			return;
		case 'entry': {
			const place = currentPlace(trail);
			if (place.kind === 'entry' && place.id === message.id) {
				page = message.page;
				mentions = undefined;
				render();
				send({ type: 'mentions', ordinal: page.ordinal });
			}

			return;
		}
		case 'mentions':
			if (page?.ordinal === message.ordinal) {
				mentions = message.list;
				render();
			}

			return;
		case 'openEntry':
			return open({ kind: 'entry', id: message.id });
		case 'openBriefing':
			return open({ kind: 'briefing', id: message.id });
		case 'failed':
			failure = message.message;
			return render();
	}
}

function send(message: FromPage): void {
	vscode.postMessage(message);
}

function open(place: Place): void {
	move(goTo(trail, place), 0);
}

function travel(by: -1 | 1): void {
	const to = step(trail, by);
	if (to !== trail) {
		move(to, scrollTops.get(JSON.stringify(currentPlace(to))));
	}
}

/** Opens the first of the results once they answer what was typed. */
function openFirstResult(): void {
	if (opensFirst && answered === query) {
		opensFirst = false;
		content.querySelector<HTMLElement>('button.term')?.click();
	}
}

function move(to: Trail, scrollTop = 0): void {
	if (awaitedScrollTop === undefined) {
		scrollTops.set(JSON.stringify(currentPlace(trail)), content.scrollTop);
	}

	trail = to;
	awaitedScrollTop = scrollTop;
	failure = undefined;
	const place = currentPlace(trail);
	if (place.kind === 'entry') {
		if (page?.entry.id !== place.id) {
			page = undefined;
			mentions = undefined;
		}

		send({ type: 'entry', id: place.id });
	}

	render();
	save();
}

function save(): void {
	const scrollTop = awaitedScrollTop ?? content.scrollTop;
	vscode.setState({ trail, query, openCategories: [...openCategories], scrollTop });
}

function render(): void {
	const place = currentPlace(trail);
	// A button that is disabled loses the keyboard.
	back.setAttribute('aria-disabled', String(!canStep(trail, -1)));
	forward.setAttribute('aria-disabled', String(!canStep(trail, 1)));
	tabBar.mark(tabOf(place));
	content.setAttribute('aria-label', nameOf(place));
	replaceContent(content, [
		...(failure === undefined ? [] : [element('p', { class: 'quiet', role: 'alert' }, failure)]),
		...(glossary ? view(place, glossary) : []),
	]);
	if (glossary && awaitedScrollTop !== undefined && (place.kind !== 'entry' || page)) {
		content.scrollTop = awaitedScrollTop;
		awaitedScrollTop = undefined;
	}
}

function tabOf(place: Place): Tab | undefined {
	return place.kind === 'list' ? place.tab : undefined;
}

/** What a screen reader says when the content gets the keyboard. */
function nameOf(place: Place): string {
	switch (place.kind) {
		case 'list':
			return tabLabels[place.tab];
		case 'entry':
			return place.id;
		case 'briefing':
			return glossary?.briefings.find(({ id }) => id === place.id)?.headline ?? 'Briefing';
	}
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
				entryView(page, title, file?.file?.count ? mentions : undefined, {
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
					return fileView(file, entries, ordinal => send({ type: 'reveal', ordinal }), openEntry);
				case 'all':
					return query.trim() === ''
						? categoryView(categories, entries, openCategories, openEntry, save)
						: resultView(query, results, entries, openEntry);
				case 'briefings':
					return briefingList(briefings, openBriefing);
			}
	}
}
