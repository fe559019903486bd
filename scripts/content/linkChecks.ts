import type { Briefing } from '../../src/core/glossary/briefing';
import type { Entry } from '../../src/core/glossary/entry';
import { cueList } from '../../src/core/matching/senses/senseData';
import type { Problem } from './problem';

/** Every see-also and every briefing's term must be an entry, and never the entry itself. */
export function unresolvedProblems(entries: readonly Entry[], briefings: readonly Briefing[]): Problem[] {
	const ids = new Set(entries.map(({ id }) => id));
	const seeAlso = entries.flatMap(({ id, related }) =>
		related.flatMap(to =>
			to === id
				? [{ where: id, message: 'names itself in see also' }]
				: ids.has(to)
					? []
					: [{ where: id, message: `see also “${to}”, which is no entry` }],
		),
	);
	const terms = briefings.flatMap(({ id, terms }) =>
		terms.filter(term => !ids.has(term)).map(term => ({ where: `briefing ${id}`, message: `its term “${term}” is no entry` })),
	);
	return [...seeAlso, ...terms];
}

/** Where the senses' data names entries. */
export interface NamedBySenses {
	readonly forms: Readonly<Record<string, { readonly entries?: string }>>;
	readonly settings?: Readonly<Record<string, { readonly entries: string }>>;
}

/** What the senses' data names as an entry must be one. */
export function senseProblems(entries: readonly Entry[], { forms, settings = {} }: NamedBySenses): Problem[] {
	const ids = new Set(entries.map(({ id }) => id));
	const unknown = (named = ''): string[] => cueList(named).filter(id => !ids.has(id));
	return [
		...Object.entries(forms).flatMap(([form, { entries: named }]) =>
			unknown(named).map(id => ({
				where: 'senses.yml',
				message: `“${form}” is to be explained by “${id}”, which is no entry`,
			})),
		),
		...Object.entries(settings).flatMap(([setting, { entries: named }]) =>
			unknown(named).map(id => ({ where: 'senses.yml', message: `“${id}” belongs to “${setting}”, but is no entry` })),
		),
	];
}

/** Every entry must be reachable from every other over see-also links in either direction: no islands. */
export function islandProblems(entries: readonly Entry[]): Problem[] {
	const neighbours = new Map<string, string[]>(entries.map(({ id }) => [id, []]));
	for (const { id, related } of entries) {
		for (const to of related) {
			neighbours.get(to)?.push(id);
			neighbours.get(id)!.push(to);
		}
	}

	const unseen = new Set(neighbours.keys());
	const islands: string[][] = [];
	for (const start of neighbours.keys()) {
		const island: string[] = [];
		const waiting = unseen.delete(start) ? [start] : [];
		for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
			island.push(id);
			waiting.push(...(neighbours.get(id) ?? []).filter(next => unseen.delete(next)));
		}

		if (island.length > 0) {
			islands.push(island);
		}
	}

	const mainland = Math.max(...islands.map(island => island.length));
	return islands
		.filter(island => island.length < mainland)
		.map(island => ({ where: island[0]!, message: `an island of ${island.length}: ${island.slice(0, 5).join(', ')}` }));
}

/** One name, alias or verb must lead to one entry, unless both entries say that it has senses. */
export function surfaceProblems(entries: readonly Entry[]): Problem[] {
	const owners = new Map<string, Entry>();
	const problems: Problem[] = [];
	const ids = new Set<string>();
	for (const entry of entries) {
		if (ids.has(entry.id)) {
			problems.push({ where: entry.id, message: 'there are two entries of this id' });
		}

		ids.add(entry.id);
		const surfaces = [entry.name, ...entry.aliases, ...(entry.verbs ?? [])];
		const own = new Set<string>();
		for (const surface of surfaces) {
			const key = toKey(surface);
			const owner = owners.get(key);
			if (own.has(key) && surface !== entry.name && !entry.verbs?.includes(surface)) {
				problems.push({ where: entry.id, message: `“${surface}” is only a variant of another of its forms` });
			} else if (owner && owner !== entry && !(hasSenses(owner, key) && hasSenses(entry, key))) {
				problems.push({
					where: entry.id,
					message: `“${surface}” also leads to “${owner.id}”, and not both say that it is ambiguous`,
				});
			}

			own.add(key);
			owners.set(key, owner ?? entry);
		}

		for (const form of entry.ambiguous ?? []) {
			if (!own.has(toKey(form))) {
				problems.push({ where: entry.id, message: `“${form}” is called ambiguous but is none of its forms` });
			}
		}
	}

	return problems;
}

/** How often one address may serve as the only source of entries before it looks mechanical. */
const mostSharing = 12;

/** Sources are web addresses without tracking, and not one page for everything. */
export function sourceProblems(entries: readonly Entry[]): Problem[] {
	const sole = new Map<string, string[]>();
	const problems = entries.flatMap(({ id, sources }) => {
		const [first] = sources;
		if (first && sources.length === 1) {
			sole.set(first.url, [...(sole.get(first.url) ?? []), id]);
		}

		return sources.flatMap(({ url, title }) => {
			const wrong = sourceFault(url, title);
			return wrong === undefined ? [] : [{ where: id, message: `${wrong}: ${url}` }];
		});
	});
	const shared = [...sole].filter(([, ids]) => ids.length > mostSharing);
	return [
		...problems,
		...shared.map(([url, ids]) => ({ where: ids[0]!, message: `${ids.length} entries have no source but ${url}` })),
	];
}

function sourceFault(url: string, title: string): string | undefined {
	if (!URL.canParse(url)) {
		return 'not an address';
	}

	const { protocol, search } = new URL(url);
	if (protocol !== 'https:' && protocol !== 'http:') {
		return 'not a web address';
	}

	return /[?&](?:utm_|ref=|fbclid)/.test(search) ? 'with tracking' : title.trim() === url ? 'without a title' : undefined;
}

/** `senses` of two entries meet on purpose where each marks the form as ambiguous, or has a qualifier. */
function hasSenses({ ambiguous = [], qualifier }: Entry, key: string): boolean {
	return qualifier !== undefined || ambiguous.some(form => toKey(form) === key);
}

function toKey(surface: string): string {
	const joined = surface.replace(/[\s\-‐‑–—_]+/g, '');
	return /\p{Lu}/u.test(joined) ? joined : joined.toLowerCase();
}
