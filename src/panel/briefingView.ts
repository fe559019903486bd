import { element, externalLink, placeLink } from './element';
import { icon } from './icon';
import { formatDate, type Briefing } from './protocol';

type Point = Briefing['sections'][number]['points'][number];

const standings: Record<Point['standing'], { readonly label: string; readonly meaning: string }> = {
	checked: { label: 'Checked', meaning: 'Checked against a public source' },
	reported: { label: 'Reported', meaning: 'Reported by the press' },
	analysis: { label: 'Analysis', meaning: 'A reading of the facts, not a fact' },
};

/** All briefings: news stories first, then explainers. */
export function briefingList(briefings: readonly Briefing[], open: (id: string) => void): readonly HTMLElement[] {
	const ofKind = (kind: Briefing['kind']): readonly Briefing[] => briefings.filter(briefing => briefing.kind === kind);
	return [...briefingCards('Stories', ofKind('story'), open), ...briefingCards('Explainers', ofKind('explainer'), open)];
}

function briefingCards(title: string, briefings: readonly Briefing[], open: (id: string) => void): readonly HTMLElement[] {
	const cards = briefings.map(({ id, headline, date, summary }) =>
		element(
			'li',
			{ 'data-id': id },
			element(
				'button',
				{ class: 'card', onClick: () => open(id) },
				element('span', { class: 'date' }, formatDate(date)),
				element('span', { class: 'headline' }, headline),
				element('span', { class: 'summary' }, summary),
			),
		),
	);
	const list = element('ul', { class: 'plain cards', 'aria-label': title }, ...cards);
	return cards.length === 0 ? [] : [element('h2', { class: 'list-title' }, title), list];
}

/** One story in full: every point says how far it can be relied on, and where it can be checked. */
export function briefingView(briefing: Briefing, isEntry: (id: string) => boolean, openEntry: (id: string) => void): HTMLElement {
	const terms = briefing.terms.filter(isEntry).map(id =>
		element(
			'li',
			{},
			placeLink(id, () => openEntry(id)),
		),
	);
	return element(
		'article',
		{ class: 'briefing', 'data-id': briefing.id },
		element('p', { class: 'category' }, briefing.kind === 'story' ? 'Story · ' : 'Explainer · ', formatDate(briefing.date)),
		element('h1', {}, briefing.headline),
		element('p', { class: 'lead' }, briefing.summary),
		element('h2', {}, 'Terms of this story'),
		element('ul', { class: 'chips' }, ...terms),
		...briefing.sections.flatMap(({ heading, points }) => [
			element('h2', {}, heading),
			element('ul', { class: 'plain points' }, ...points.map(pointItem)),
		]),
		element('h2', {}, 'In essence'),
		element('p', { class: 'essence' }, briefing.essence),
		element('p', { class: 'as-of' }, `Facts as of ${formatDate(briefing.asOf)}`),
	);
}

function pointItem({ text, standing, sources }: Point): HTMLElement {
	const { label, meaning } = standings[standing];
	return element(
		'li',
		{ class: `point ${standing}` },
		element(
			'span',
			{ class: 'standing', title: meaning },
			icon(standing === 'checked' ? 'pass' : standing === 'reported' ? 'megaphone' : 'comment'),
			label,
		),
		element('p', {}, text),
		sources.length > 0 &&
			element(
				'p',
				{ class: 'point-sources' },
				...sources.flatMap(({ title, url }, place) => [place > 0 && ' · ', externalLink(title, url)]),
			),
	);
}
