import { buildSync } from 'esbuild';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileGlossary } from '../../scripts/compileGlossary';
import { readGlossary, type WrittenGlossary } from '../../scripts/readGlossary';
import { createEntrySearch } from '../../src/core/glossary/searchEntries';
import type { CompiledHeads } from '../../src/core/glossary/compiledGlossary';
import { loadIndex } from '../../src/core/matching/index/termIndex';

const root = resolve(import.meta.dirname, '../..');
const rounds = 15;

/** What it costs to carry and to load a glossary of 1,000, 5,000 and 20,000 entries, made of the real one's texts. */
export function run(): Promise<void> {
	const real = readGlossary();
	console.log('\n## Glossary: size and loading\n');
	console.log(bundleLine());
	console.log(
		`The real glossary has ${real.entries.length} entries. Times are medians of ${rounds} rounds in this run; ×: against 1,000 entries.\n`,
	);
	console.log(
		'| entries | index, KB | heads, KB | glosses, KB | largest texts, KB | load index, ms | parse heads, ms | first hover in all, ms | prepare search, ms | search, ms |',
	);
	console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
	let base: readonly number[] | undefined;
	for (const count of [1000, 5000, 20000]) {
		const folder = mkdtempSync(join(tmpdir(), 'glossary-bench-'));
		try {
			compileGlossary(grow(real, count), folder);
			const times = measure(folder);
			base ??= times;
			const cells = times.map((time, place) => `${time.toFixed(2)} (×${(time / base![place]!).toFixed(1)})`);
			console.log(`| ${[count, ...sizes(folder).map(size => (size / 1024).toFixed(0)), ...cells].join(' | ')} |`);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}

	return Promise.resolve();
}

function bundleLine(): string {
	const { outputFiles } = buildSync({
		entryPoints: [join(root, 'src/extension.ts')],
		bundle: true,
		minify: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		mainFields: ['module', 'main'],
		external: ['vscode'],
	});
	return `Code: ${((outputFiles[0]?.contents.length ?? 0) / 1024).toFixed(0)} KB minified.`;
}

/** Repeats the entries under made-up names until there are `count`; the texts stay as long as real ones. */
function grow({ categories, entries, briefings }: WrittenGlossary, count: number): WrittenGlossary {
	const grown = Array.from({ length: count }, (_, place) => {
		const entry = entries[place % entries.length]!;
		const turn = Math.floor(place / entries.length);
		const rename = (name: string): string => (turn === 0 ? name : `${name} ${syllables(turn)}`);
		return { ...entry, id: rename(entry.id), name: rename(entry.name), aliases: entry.aliases.map(rename) };
	});
	return { categories, entries: grown, briefings };
}

function syllables(number: number): string {
	return [...number.toString(5)].map(digit => ['ba', 'ko', 'mi', 'tu', 'ne'][Number(digit)]).join('');
}

function sizes(folder: string): number[] {
	const size = (name: string): number => statSync(join(folder, name)).size;
	const texts = readdirSync(join(folder, 'texts')).map(name => size(`texts/${name}`));
	return [size('terms.bin'), size('heads.json'), size('glosses.json'), Math.max(...texts)];
}

function measure(folder: string): number[] {
	const read = (name: string): Buffer => readFileSync(join(folder, name));
	const parse = (name: string): unknown => JSON.parse(read(name).toString());
	const index = new Uint8Array(read('terms.bin')).buffer;
	const headsText = read('heads.json').toString();
	const { heads } = JSON.parse(headsText) as CompiledHeads;
	const glosses = parse('glosses.json') as readonly string[];
	const searchable = heads.map(({ id, aliases }, ordinal) => ({ id, aliases, gloss: glosses[ordinal] ?? '' }));
	const loaded = loadIndex(index);
	const search = createEntrySearch(searchable, loaded);
	const category = heads[0]!.category;
	return [
		median(() => loadIndex(index)),
		median(() => JSON.parse(headsText) as unknown),
		median(() => {
			loadIndex(new Uint8Array(read('terms.bin')).buffer);
			['heads.json', 'senses.json', 'briefings.json', `texts/${category}.json`].forEach(parse);
		}),
		median(() => createEntrySearch(searchable, loaded)),
		median(() => search('retrieval augm')),
	];
}

function median(work: () => unknown): number {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[rounds >> 1]!;
}
