import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CompiledHeads } from '../src/core/glossary/compiledGlossary';
import type { Entry, EntryHead, EntryText } from '../src/core/glossary/entry';
import { compileIndex } from '../src/core/matching/index/compileIndex';
import { formKey } from '../src/core/matching/senses/weighingJudge';
import { cueList, type SenseData } from '../src/core/matching/senses/senseData';
import type { WrittenGlossary } from './readGlossary';

const sensesFile = resolve(import.meta.dirname, '../src/core/matching/senses/senseWeights.json');

/** Writes the data that the extension loads: names and index first, texts by category when one is needed. */
export function compileGlossary({ categories, entries, briefings }: WrittenGlossary, target: string): void {
	const senses = JSON.parse(readFileSync(sensesFile, 'utf8')) as SenseData;
	const judged = judgedForms(senses);
	const heads = entries.map(entry => withAmbiguous(toHead(entry), judged));
	rmSync(target, { recursive: true, force: true });
	mkdirSync(join(target, 'texts'), { recursive: true });
	const write = (name: string, data: unknown): void => writeFileSync(join(target, name), JSON.stringify(data));

	write('heads.json', { categories, heads } satisfies CompiledHeads);
	writeFileSync(
		join(target, 'terms.bin'),
		new Uint8Array(compileIndex(heads.map(head => withSurfaces(head, senses))).toBuffer()),
	);
	write(
		'glosses.json',
		entries.map(entry => entry.gloss),
	);
	for (const { id } of categories) {
		const texts = entries.flatMap((entry, ordinal) => (entry.category === id ? [[ordinal, toText(entry)] as const] : []));
		write(`texts/${id}.json`, Object.fromEntries(texts));
	}

	write('briefings.json', briefings);
	write('senses.json', senses);
}

function toHead({
	gloss: _gloss,
	detail: _detail,
	why: _why,
	related: _related,
	sources: _sources,
	asOf: _asOf,
	...head
}: Entry): EntryHead {
	return head;
}

function toText({ gloss, detail, why, related, sources, asOf }: Entry): EntryText {
	return {
		gloss,
		...(detail !== undefined && { detail }),
		...(why !== undefined && { why }),
		related,
		sources,
		...(asOf !== undefined && { asOf }),
	};
}

/** Keys of the forms that the sense data tells apart. */
function judgedForms({ forms }: SenseData): ReadonlySet<string> {
	return new Set(Object.entries(forms).flatMap(([name, { also = '' }]) => [name, ...cueList(also)].map(formKey)));
}

/** A form that the sense data knows to have other meanings is ambiguous, whether or not the entry's writer thought of it. */
function withAmbiguous(head: EntryHead, judged: ReadonlySet<string>): EntryHead {
	const surfaces = [head.name, ...head.aliases, ...(head.verbs ?? [])];
	const ambiguous = surfaces.filter(surface => head.ambiguous?.includes(surface) || judged.has(formKey(surface)));
	return ambiguous.length > 0 ? { ...head, ambiguous } : head;
}

/** The head with what else is found as its entry: words that the sense data explains by it. */
function withSurfaces(head: EntryHead, { forms }: SenseData): EntryHead {
	const surfaces = Object.entries(forms)
		.filter(([, { entries = '' }]) => cueList(entries).includes(head.id))
		.flatMap(([name, { also = '' }]) => [name, ...cueList(also)])
		.filter(surface => ![head.name, ...head.aliases].includes(surface));
	return surfaces.length === 0
		? head
		: { ...head, aliases: [...head.aliases, ...surfaces], ambiguous: [...(head.ambiguous ?? []), ...surfaces] };
}
