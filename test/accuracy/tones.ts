import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CueLexicon } from '../../src/core/matching/senses/cueLexicon';
import { splitCueWords, stemOf } from '../../src/core/matching/senses/cueWords';
import { cueList } from '../../src/core/matching/senses/senseData';
import type { SenseData } from '../../src/core/matching/senses/senseData';

/** How often a package's files use words. */
export interface PackageWords {
	readonly isAboutAi: boolean;

	/** Share of the sampled files that use a word or phrase, by its stems. */
	readonly shares: ReadonlyMap<string, number>;
}

const maxFiles = 50;
const maxLines = 400;
const maxColumns = 300;
const maxBytes = 700_000;

/** Counts words, and the phrases that the data's cues consist of, in a sample of a package's files. */
export class WordCounter {
	readonly #lexicon = new CueLexicon();

	/** One way to write the words of given stems. */
	readonly texts = new Map<string, string>();

	constructor(data: Pick<SenseData, 'groups' | 'forms'>) {
		const lists = [...Object.values(data.groups), ...Object.values(data.forms).flatMap(({ ai, other }) => [ai, other])];
		for (const cue of lists.flatMap(cueList)) {
			if (!cue.startsWith('@') && !cue.includes('~') && /[ -]/.test(cue)) {
				this.#lexicon.add(cue);
			}
		}
	}

	count(folder: string, isAboutAi: boolean): PackageWords {
		const files = sourceFiles(folder).sort();
		const step = Math.max(1, files.length / maxFiles);
		const counts = new Map<string, number>();
		let read = 0;
		for (let index = 0; index < files.length; index += step) {
			read++;
			for (const stems of this.#wordsOf(readFileSync(files[Math.floor(index)]!, 'utf8'))) {
				counts.set(stems, (counts.get(stems) ?? 0) + 1);
			}
		}

		return { isAboutAi, shares: new Map([...counts].map(([stems, count]) => [stems, count / read])) };
	}

	#wordsOf(text: string): Set<string> {
		const found = new Set<string>();
		for (const line of text.split('\n', maxLines)) {
			const end = Math.min(line.length, maxColumns);
			splitCueWords(line, 0, end, word => {
				if (word.length > 1 && word.length < 24) {
					const stem = stemOf(word);
					found.add(stem);
					if (!this.texts.has(stem)) {
						this.texts.set(stem, word.toLowerCase());
					}
				}

				return 0;
			});
			for (const phrase of this.#lexicon.find(this.#lexicon.words(line, 0, end)).phrases) {
				const cue = this.#lexicon.phraseText(phrase);
				found.add(cue);
				this.texts.set(cue, cue);
			}
		}

		return found;
	}
}

const smoothing = 0.3;
const fewestPackages = 5;
const leastTone = 0.5;
const greatestTone = 2.5;
const mostWords = 1000;

/** Log-odds of a word's use in packages about AI against others; the most telling words, in steps of a half. */
export function learnTones(packages: readonly PackageWords[], texts: ReadonlyMap<string, string>): Record<string, string> {
	const uses = new Map<string, { ai: number; other: number; packages: number }>();
	let aiPackages = 0;
	for (const { isAboutAi, shares } of packages) {
		aiPackages += isAboutAi ? 1 : 0;
		for (const [stems, share] of shares) {
			const use = uses.get(stems) ?? { ai: 0, other: 0, packages: 0 };
			use[isAboutAi ? 'ai' : 'other'] += Math.sqrt(share);
			use.packages++;
			uses.set(stems, use);
		}
	}

	const otherPackages = packages.length - aiPackages;
	const tones: { readonly text: string; readonly tone: number; readonly worth: number }[] = [];
	for (const [stems, use] of uses) {
		const ai = (use.ai + smoothing) / (aiPackages + 2 * smoothing);
		const other = (use.other + smoothing) / (otherPackages + 2 * smoothing);
		const tone = Math.max(-greatestTone, Math.min(greatestTone, Math.log(ai / other)));
		if (use.packages >= fewestPackages && Math.abs(tone) >= leastTone) {
			tones.push({ text: texts.get(stems)!, tone, worth: Math.abs(tone) * Math.sqrt(use.packages) });
		}
	}

	tones.sort((one, two) => two.worth - one.worth);
	const bands = new Map<number, string[]>();
	for (const { text, tone } of tones.slice(0, mostWords)) {
		const band = Math.round(tone * 2) / 2;
		bands.set(band, [...(bands.get(band) ?? []), text]);
	}

	return Object.fromEntries(
		[...bands].sort(([one], [two]) => two - one).map(([band, words]) => [String(band), words.sort().join(', ')]),
	);
}

/** Prose and source of a package, without what tools wrote. */
export function sourceFiles(folder: string, into: string[] = []): string[] {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory() && entry.name !== 'node_modules') {
			sourceFiles(path, into);
		} else if (/\.(?:mdx?|ts|js|cjs|mjs)$/.test(entry.name) && !/\.min\.|LICENSE|\.d\.[mc]ts$/i.test(entry.name)) {
			const { size } = statSync(path);
			if (size > 200 && size < maxBytes) {
				into.push(path);
			}
		}
	}

	return into;
}
