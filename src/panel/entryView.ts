import { element, externalLink, placeLink, quiet } from './element';
import { icon } from './icon';
import { formatDate, type Entry, type EntryPage, type EntryRow, type MentionList, type TextPiece } from './protocol';
import { formatCount } from './formatCount';

export interface EntryActions {
	/** The entry of an ordinal, as lists have it. */
	rowOf(ordinal: number): EntryRow | undefined;
	openEntry(id: string): void;
	openBriefing(id: string): void;
	reveal(ordinal: number, mention: number): void;
}

/** The page of one entry: what it means, why it matters, where to read on, and where this file uses it. */
export function entryView(
	page: EntryPage,
	categoryTitle: string,
	mentions: MentionList | undefined,
	actions: EntryActions,
): HTMLElement {
	const { entry } = page;
	return element(
		'article',
		{ class: 'entry', 'data-id': entry.id },
		element('p', { class: 'category' }, categoryTitle),
		element(
			'h1',
			{},
			entry.name,
			entry.qualifier !== undefined && element('span', { class: 'qualifier' }, ` (${entry.qualifier})`),
		),
		entry.aliases.length > 0 && element('p', { class: 'aliases' }, `Also: ${entry.aliases.join(', ')}`),
		element('p', { class: 'lead' }, ...linked(page.gloss, actions)),
		page.detail.length > 0 && element('p', {}, ...linked(page.detail, actions)),
		...section('Why it matters', page.why.length > 0 && element('p', {}, ...linked(page.why, actions))),
		...section('In the news', page.briefings.length > 0 && briefingLinks(page, actions)),
		...section('See also', entry.related.length > 0 && relatedLinks(entry, actions)),
		...section('Sources', entry.sources.length > 0 && sourceList(entry)),
		...section('Mentions in this file', mentions && mentionList(page, mentions, actions)),
	);
}

function section(heading: string, content: HTMLElement | false | undefined): HTMLElement[] {
	return content ? [element('h2', {}, heading), content] : [];
}

/** Text in which the names of other entries open them; what they mean is in the tool tip. */
function linked(pieces: readonly TextPiece[], { rowOf, openEntry }: EntryActions): (Node | string)[] {
	return pieces.map(({ text, ordinal }) => {
		const row = ordinal === undefined ? undefined : rowOf(ordinal);
		return row ? placeLink(text, () => openEntry(row.id), `${row.id}: ${row.gloss}`) : text;
	});
}

function briefingLinks({ briefings }: EntryPage, { openBriefing }: EntryActions): HTMLElement {
	const links = briefings.map(({ id, headline }) =>
		element(
			'li',
			{},
			icon('megaphone'),
			placeLink(headline, () => openBriefing(id)),
		),
	);
	return element('ul', { class: 'plain' }, ...links);
}

function relatedLinks({ related }: Entry, { openEntry }: EntryActions): HTMLElement {
	return element(
		'ul',
		{ class: 'chips' },
		...related.map(id =>
			element(
				'li',
				{},
				placeLink(id, () => openEntry(id)),
			),
		),
	);
}

function sourceList({ sources, asOf }: Entry): HTMLElement {
	return element(
		'div',
		{},
		element('ul', { class: 'plain sources' }, ...sources.map(({ title, url }) => element('li', {}, externalLink(title, url)))),
		asOf !== undefined && element('p', { class: 'as-of' }, `Facts as of ${formatDate(asOf)}`),
	);
}

function mentionList({ ordinal }: EntryPage, { mentions, more }: MentionList, { reveal }: EntryActions): HTMLElement {
	if (mentions.length === 0) {
		return element('p', { class: 'quiet' }, 'None.');
	}

	const rows = mentions.map(({ line, before, text, after }, place) =>
		element(
			'li',
			{},
			element(
				'button',
				{ class: 'mention', onClick: () => reveal(ordinal, place), title: `Go to line ${line + 1}` },
				element('span', { class: 'line' }, String(line + 1)),
				element(
					'span',
					{ class: 'excerpt', dir: 'auto' },
					element('span', { class: 'before' }, before),
					element('mark', {}, text),
					after,
				),
			),
		),
	);
	const list = element('ul', { class: 'plain mentions' }, ...rows);
	return more === 0 ? list : element('div', {}, list, quiet(`… and ${formatCount(more)} more`));
}
