import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Briefing, BriefingPoint, BriefingSection } from '../src/core/glossary/briefing';
import type { Category } from '../src/core/glossary/compiledGlossary';
import type { Entry } from '../src/core/glossary/entry';

const root = resolve(import.meta.dirname, '..');

/** An entry as its YAML file has it: ids and empty lists are left to the compiler. */
type WrittenEntry = Omit<Entry, 'id' | 'category' | 'aliases'> & { readonly aliases?: readonly string[] };

interface WrittenFile {
	readonly category: string;
	readonly title: string;
	readonly entries: readonly WrittenEntry[];
}

/** Everything under `glossary/`, in the order that ordinals have. */
export interface WrittenGlossary {
	readonly categories: readonly Category[];
	readonly entries: readonly Entry[];

	/** Stories before explainers, and the newest first. */
	readonly briefings: readonly Briefing[];
}

/** Reads the YAML sources; they are taken to be valid, which `npm run content` checks. */
export function readGlossary(): WrittenGlossary {
	const files = readYamlFiles<WrittenFile>(join(root, 'glossary/entries'));
	const entries = files.flatMap(({ category, entries }) => entries.map(entry => toEntry(category, entry)));
	entries.sort((a, b) => compareNames(a.id, b.id));
	const categories = files.map(({ category, title }) => ({ id: category, title })).sort((a, b) => compareNames(a.title, b.title));
	const briefings = readYamlFiles<Briefing>(join(root, 'glossary/briefings')).map(withSources);
	briefings.sort((a, b) => Number(a.kind === 'explainer') - Number(b.kind === 'explainer') || (a.date < b.date ? 1 : -1));
	return { categories, entries, briefings };
}

function readYamlFiles<T>(folder: string): T[] {
	const names = readdirSync(folder).filter(name => name.endsWith('.yml'));
	return names.sort().map(name => {
		try {
			return parse(readFileSync(join(folder, name), 'utf8')) as T;
		} catch (error) {
			throw new Error(`${basename(folder)}/${name}: ${String(error)}`, { cause: error });
		}
	});
}

function toEntry(category: string, entry: WrittenEntry): Entry {
	const id = entry.qualifier === undefined ? entry.name : `${entry.name} (${entry.qualifier})`;
	return { ...entry, id, category, aliases: entry.aliases ?? [] };
}

function withSources(briefing: Briefing): Briefing {
	const withPoint = (point: BriefingPoint): BriefingPoint => ({ ...point, sources: point.sources ?? [] });
	const withPoints = (section: BriefingSection): BriefingSection => ({ ...section, points: section.points.map(withPoint) });
	return { ...briefing, sections: briefing.sections.map(withPoints) };
}

/** Alphabetical as people expect it, whatever the machine's locale. */
function compareNames(a: string, b: string): number {
	return new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare(a, b) || (a < b ? -1 : 1);
}
