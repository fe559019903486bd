import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SenseView, WeighedMatch } from '../../src/core/matching/senses/senseJudge';
import { fetchPackages } from '../support/npmPackages';
import type { PinnedPackage } from '../support/npmPackages';
import { table } from './score';

/** One labelled place, as a row of `corpus/*.tsv` says it. */
export interface LabelledPlace {
	readonly package: string;
	readonly version: string;
	readonly path: string;

	/** Zero-based, unlike the row's. */
	readonly line: number;
	readonly character: number;
	readonly surface: string;
	readonly form: string;
	readonly label: 'ai' | 'other' | 'unsure';
	readonly reason: string;
	readonly sampling: string;
	readonly list: PlaceList;

	/** Whether the package as a whole is about AI; used for learning only. */
	readonly isAboutAi: boolean;
}

/** Who labelled a place: given with the task, or our own; of these some are never learned from. */
export type PlaceList = 'given' | 'own' | 'unseen';

const corpusFolder = join(import.meta.dirname, 'corpus');
const placeFiles: Readonly<Record<PlaceList, string>> = { given: 'dev.tsv', own: 'own.tsv', unseen: 'unseen.tsv' };

/** Lists of the packages that the places to learn from stand in. */
export const packageLists = ['packages.json', 'ownPackages.json'];

/** Packages with labelled places that nothing is learned from. */
export const unseenList = 'unseenPackages.json';

/** Packages without AI that nothing is learned from. */
export const ordinaryList = 'ordinaryPackages.json';

/** Every place to learn from that good annotators agree on. */
export function labelledPlaces(): LabelledPlace[] {
	return [...readPlaces('given'), ...readPlaces('own')];
}

/** Places that nothing is learned from, and whose misses nobody reads. */
export function unseenPlaces(): LabelledPlace[] {
	return readPlaces('unseen');
}

function readPlaces(list: PlaceList): LabelledPlace[] {
	const [header = '', ...rows] = readFileSync(join(corpusFolder, placeFiles[list]), 'utf8').trimEnd().split('\n');
	const names = header.split('\t');
	const places = rows.map(row => {
		const cells = Object.fromEntries(row.split('\t').map((cell, index) => [names[index]!, cell]));
		return {
			list,
			package: cells['package']!,
			version: cells['version']!,
			path: cells['path']!,
			line: Number(cells['line']) - 1,
			character: Number(cells['column']),
			surface: cells['surface']!,
			form: cells['form']!,
			label: cells['label'] as LabelledPlace['label'],
			reason: cells['reason']!,
			sampling: cells['sampling']!,
			isAboutAi: cells['package_class'] === 'ai',
		};
	});
	return places.filter(({ label }) => label !== 'unsure');
}

/** What fresh labels measured before anything was learned from them, as a Markdown table. */
export function beforeLearning(): string {
	const rows = readFileSync(join(corpusFolder, 'beforeLearning.tsv'), 'utf8').trimEnd().split('\n');
	const [header = [], ...cells] = rows.map(row => row.split('\t'));
	return table(header, cells);
}

/** The documents of pinned packages, each read once. */
export class PackageDocuments {
	readonly #folders: ReadonlyMap<string, string>;
	readonly #lists: ReadonlyMap<string, readonly PinnedPackage[]>;
	readonly #views = new Map<string, FileView>();

	private constructor(folders: ReadonlyMap<string, string>, lists: ReadonlyMap<string, readonly PinnedPackage[]>) {
		this.#folders = folders;
		this.#lists = lists;
	}

	static async fetch(...files: readonly string[]): Promise<PackageDocuments> {
		const lists = new Map(
			files.map(file => [file, JSON.parse(readFileSync(join(corpusFolder, file), 'utf8')) as PinnedPackage[]]),
		);
		return new PackageDocuments(await fetchPackages([...lists.values()].flat()), lists);
	}

	packagesOf(list: string): readonly PinnedPackage[] {
		return this.#lists.get(list) ?? [];
	}

	folder(name: string, version: string): string {
		const folder = this.#folders.get(`${name}@${version}`);
		if (folder === undefined) {
			throw new Error(`${name}@${version} is not among the pinned packages`);
		}

		return join(folder, 'package');
	}

	view(place: Pick<LabelledPlace, 'package' | 'version' | 'path'>): FileView {
		const key = `${place.package}@${place.version}/${place.path}`;
		let view = this.#views.get(key);
		if (view === undefined) {
			view = new FileView(place.path, readFileSync(join(this.folder(place.package, place.version), place.path), 'utf8'));
			this.#views.set(key, view);
		}

		return view;
	}
}

/** A file as an editor shows it. */
export class FileView implements SenseView {
	readonly revision = 0;
	readonly languageId: string;
	readonly #lines: readonly string[];

	constructor(
		readonly documentName: string,
		readonly text: string,
	) {
		this.languageId = languageIdOf(documentName);
		this.#lines = text.split(/\r\n|\r|\n/);
	}

	get lineCount(): number {
		return this.#lines.length;
	}

	lineText(line: number): string {
		return this.#lines[line] ?? '';
	}
}

const languageIds: Readonly<Record<string, string>> = {
	md: 'markdown',
	markdown: 'markdown',
	mdx: 'mdx',
	txt: 'plaintext',
	ts: 'typescript',
	mts: 'typescript',
	cts: 'typescript',
	tsx: 'typescriptreact',
	js: 'javascript',
	mjs: 'javascript',
	cjs: 'javascript',
	jsx: 'javascriptreact',
	py: 'python',
	css: 'css',
	scss: 'scss',
	json: 'json',
	yml: 'yaml',
	yaml: 'yaml',
	html: 'html',
	sh: 'shellscript',
	rs: 'rust',
	go: 'go',
	c: 'c',
	h: 'c',
	cpp: 'cpp',
	cc: 'cpp',
	hpp: 'cpp',
};

function languageIdOf(path: string): string {
	return languageIds[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}

/** The match that a finder would report at a labelled place. */
export function matchAt(place: LabelledPlace): WeighedMatch {
	const { line, character, surface } = place;
	return {
		range: { start: { line, character }, end: { line, character: character + surface.length } },
		entries: [],
		ambiguous: true,
	};
}
