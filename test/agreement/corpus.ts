import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from '../support/npmPackages';
import type { ComparedLanguage } from './comparedLanguage';
import { fetchDebianPackage, fetchDebianSource } from './debianPackages';
import { debianSources } from './debianSources';
import { debianPackages } from './pinnedDebianPackages';
import { npmPackages } from './pinnedNpmPackages';

export interface CorpusFile {
	/** Package and path, for messages. */
	readonly name: string;
	readonly lines: readonly string[];
}

/** Lines of one file that are compared at most, so that no file outweighs the rest. */
const maxLinesOfFile = 3000;

/** Files beyond this are generated. */
const maxFileBytes = 12_000_000;

/**
 * Files of a language, in an order that is shuffled but always the same, until they hold `maxLines` lines.
 *
 * @param withDebian Whether Debian's packages are asked for as well.
 */
export async function readCorpus(language: ComparedLanguage, maxLines: number, withDebian: boolean): Promise<CorpusFile[]> {
	const folders: string[] = [];
	for (const name of language.npm) {
		folders.push(await fetchPackage(npmPackages.find(candidate => candidate.name === name)!));
	}

	for (const name of withDebian ? language.debian : []) {
		const folder = await fetchNamed(name);
		if (folder !== undefined) {
			folders.push(folder);
		}
	}

	const perFolder = folders.map(folder => shuffle(listFiles(folder, language.files)).map(path => ({ folder, path })));
	const files: CorpusFile[] = [];
	let count = 0;
	for (let turn = 0; count < maxLines && perFolder.some(list => list.length > turn); turn++) {
		for (const list of perFolder) {
			const next = list[turn];
			const lines = next && count < maxLines ? readLines(next.path) : undefined;
			if (lines) {
				files.push({ name: next!.path.slice(next!.folder.lastIndexOf('/') + 1), lines });
				count += lines.length;
			}
		}
	}

	return files;
}

/** @returns `undefined` where the package is no longer to be had. */
async function fetchNamed(name: string): Promise<string | undefined> {
	if (name.startsWith('npm:')) {
		return fetchPackage(npmPackages.find(candidate => `npm:${candidate.name}` === name)!);
	}

	const source = debianSources.find(candidate => candidate.name === name);
	return source ? fetchDebianSource(source) : fetchDebianPackage(debianPackages.find(candidate => candidate.name === name)!);
}

function listFiles(folder: string, pattern: RegExp): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.filter(path => pattern.test(path) && !path.includes('.min.'))
		.sort();
}

/**
 * At most so many lines; `undefined` for what is no text, or too large. Of a highlighter's `.test`, the sample alone: what it
 * expects stands below a line of hyphens.
 */
function readLines(path: string): string[] | undefined {
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8');
	if (bytes.length > maxFileBytes || text.includes('\0') || text.includes('\ufffd')) {
		return undefined;
	}

	return (path.endsWith('.test') ? text.replace(/^-{20,}$[^]*/m, '') : text)
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.slice(0, maxLinesOfFile);
}

function shuffle(paths: string[]): string[] {
	let seed = 7;
	for (let index = paths.length - 1; index > 0; index--) {
		seed = (seed * 1103515245 + 12345) & 0x7fffffff;
		const other = seed % (index + 1);
		[paths[index], paths[other]] = [paths[other]!, paths[index]!];
	}

	return paths;
}
