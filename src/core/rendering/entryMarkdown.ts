import type { Briefing } from '../glossary/briefing';
import type { Entry } from '../glossary/entry';
import { escapeMarkdown } from './escapeMarkdown';
import { formatDate } from './formatDate';

/** How a card links back into the editor; the host knows the commands. Each returns a complete link target. */
export interface CardLinks {
	toEntry(id: string): string;
	toBriefing(id: string): string;
}

export interface EntryCard {
	readonly entry: Entry;
	readonly categoryTitle: string;

	/** The stories that the entry belongs to, the one to show first. */
	readonly briefings: readonly Briefing[];

	/** Why an ambiguous form is explained here, one sentence each. Empty: not shown. */
	readonly reasons: readonly string[];
}

/** A card names at most this many aliases and see-also links; the panel has them all. */
const mostListed = 4;

/**
 * Writes an entry as the Markdown of a hover: about ten lines in VS Code's hover width.
 *
 * Everything that comes from the glossary is escaped; the only links are the entry's sources and those of `links`.
 */
export function entryMarkdown(card: EntryCard, links: CardLinks): string {
	const { entry } = card;
	const paragraphs = [heading(card, links), escapeMarkdown(entry.gloss)];

	const lists = [aliasLine(entry), seeAlsoLine(entry, links), sourceLine(entry)].filter(line => line !== undefined);
	if (lists.length > 0) {
		paragraphs.push(lists.join('  \n'));
	}

	const [briefing, ...others] = card.briefings;
	if (briefing) {
		paragraphs.push('---', briefingParagraph(briefing, others, links));
	}

	if (card.reasons.length > 0) {
		paragraphs.push(`*Why here: ${card.reasons.map(escapeMarkdown).join(' ')}*`);
	}

	return paragraphs.join('\n\n');
}

function heading({ entry, categoryTitle }: EntryCard, links: CardLinks): string {
	const open = link('$(book)', links.toEntry(entry.id), 'Open in the AI Glossary panel');
	return `**${escapeMarkdown(entry.id)}** &nbsp;·&nbsp; ${escapeMarkdown(categoryTitle)} &nbsp;${open}`;
}

function aliasLine(entry: Entry): string | undefined {
	return entry.aliases.length > 0 ? `Also: ${entry.aliases.slice(0, mostListed).map(escapeMarkdown).join(', ')}` : undefined;
}

function seeAlsoLine(entry: Entry, links: CardLinks): string | undefined {
	const ids = entry.related.slice(0, mostListed);
	return ids.length > 0
		? `See also: ${ids.map(id => link(escapeMarkdown(id), links.toEntry(id), `Open ${id}`)).join(', ')}`
		: undefined;
}

function sourceLine({ gloss, sources, asOf }: Entry): string | undefined {
	const [source] = sources;
	if (!source) {
		return undefined;
	}

	const date = asOf === undefined ? '' : `as of ${formatDate(asOf)}`;
	const isTold = date === '' || gloss.includes(date);
	return `Source: ${link(escapeMarkdown(source.title), source.url, source.url)}${isTold ? '' : ` (${date})`}`;
}

/** The first story in two sentences; the headlines of others only lead to them. */
function briefingParagraph(briefing: Briefing, others: readonly Briefing[], { toBriefing }: CardLinks): string {
	const more = others.map(({ id, headline }) => link(escapeMarkdown(headline), toBriefing(id), 'Open the briefing in the panel'));
	const lines = [
		`$(megaphone) **${escapeMarkdown(briefing.headline)}** · ${formatDate(briefing.date)}`,
		`${escapeMarkdown(briefing.summary)} ${link('Read the briefing', toBriefing(briefing.id), 'Open the briefing in the panel')}`,
		...(more.length > 0 ? [`Also: ${more.join(' · ')}`] : []),
	];
	return lines.join('  \n');
}

/** `label` is Markdown already; `target` and `title` are made safe here. */
function link(label: string, target: string, title: string): string {
	const address = target
		.replace(/[\s<>()\\"]/g, encodeURIComponent)
		.replace(/[()]/g, bracket => (bracket === '(' ? '%28' : '%29'));
	return `[${label}](${address} "${title.replace(/["\\\r\n]/g, "'")}")`;
}
