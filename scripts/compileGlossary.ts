import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledHeads } from '../src/core/glossary/compiledGlossary';
import type { Entry, EntryHead, EntryText } from '../src/core/glossary/entry';
import { compileIndex } from '../src/core/matching/compileIndex';
import { readGlossary } from './readGlossary';

/** Writes the data that the extension loads: names and index first, texts by category when one is needed. */
export function compileGlossary(target: string): void {
	const { categories, entries, briefings } = readGlossary();
	const heads = entries.map(toHead);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(join(target, 'texts'), { recursive: true });
	const write = (name: string, data: unknown): void => writeFileSync(join(target, name), JSON.stringify(data));

	write('heads.json', { categories, heads } satisfies CompiledHeads);
	writeFileSync(join(target, 'terms.bin'), new Uint8Array(compileIndex(heads).toBuffer()));
	write(
		'glosses.json',
		entries.map(entry => entry.gloss),
	);
	for (const { id } of categories) {
		const texts = entries.flatMap((entry, ordinal) => (entry.category === id ? [[ordinal, toText(entry)] as const] : []));
		write(`texts/${id}.json`, Object.fromEntries(texts));
	}

	write('briefings.json', briefings);
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
