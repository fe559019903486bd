import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { EntryHead } from '../../src/core/glossary/entry';
import type { ProseSpans } from '../../src/core/matching/writing/proseSpans';
import type { DocumentText } from '../../src/core/text/documentText';
import { grownHeads, shippedHeads, vocabularyOf } from './finding/glossaries';
import { measureLatency, type Latency } from './finding/latency';
import { ahoCorasick, barePass, cspellTrie, plainRegExp, trieRegExp, type Finder } from './finding/peers';
import { timeInRounds, type Timing } from './finding/rounds';
import { loadShippedCore, type ShippedCore } from './finding/shippedCore';
import { readTexts } from './finding/texts';

const report = resolve(import.meta.dirname, '../../docs/bench-finding.md');
const allUnits = 12_000_000;
const sampleUnits = 250_000;

/** From how many terms on a peer is left out: building it takes minutes, or fails. */
const peers: readonly { name: string; make: (heads: readonly EntryHead[]) => Finder; most: number; onSample: boolean }[] = [
	{ name: 'trie RegExp with variants', make: trieRegExp, most: 100_000, onSample: false },
	{ name: 'plain RegExp with variants', make: plainRegExp, most: 1000, onSample: true },
	{ name: 'modern-ahocorasick', make: ahoCorasick, most: 10_000, onSample: true },
	{ name: 'cspell-trie-lib', make: cspellTrie, most: 10_000, onSample: true },
];

/** Measures how fast terms are found, against a bare pass over the same text and against what else finds terms. */
export async function run(): Promise<void> {
	const core = await loadShippedCore();
	const texts = await readTexts(allUnits);
	const sample = await readTexts(sampleUnits);
	const shipped = shippedHeads();
	const vocabulary = vocabularyOf(texts);
	const lines = [`# How fast terms are found`, '', introduction(texts, shipped.length), ''];
	const words = texts
		.slice(0, 200)
		.flatMap(text => text.split(/\s+/).filter(word => word.length < 40))
		.slice(0, 400_000);

	// Before the peers fill the heap: they are no part of an editor.
	const latencies = measureLatency(core, shipped, words);
	const rows = new Map<string, string[]>();
	const titles: string[] = [];
	for (const [title, heads] of [
		...[100, 1000, 10_000, 100_000].map(size => [size.toLocaleString('en'), grownHeads(shipped, size, vocabulary)] as const),
		[`shipped (${shipped.length})`, shipped] as const,
	]) {
		titles.push(title);
		for (const [name, cell] of measureFinders(core, heads, texts, sample)) {
			rows.set(name, [...(rows.get(name) ?? Array<string>(titles.length - 1).fill('')), cell]);
		}
	}

	lines.push(`| × bare pass (matches) | ${titles.join(' | ')} |`, `|---|${titles.map(() => '--:|').join('')}`);
	for (const [name, cells] of rows) {
		lines.push(`| ${name} | ${cells.join(' | ')} |`);
	}

	lines.push(
		'',
		'## One answer',
		'',
		'Hovers: 5,000 cold lines of each of eight newly opened documents; the median of the eight p50 and p99.',
		'',
		'| | median, µs | p99, µs | to reach |',
		'|---|--:|--:|--:|',
	);
	lines.push(...latencies.map(latencyRow), '');
	console.log(lines.join('\n'));
	mkdirSync(resolve(report, '..'), { recursive: true });
	writeFileSync(report, lines.join('\n'));
}

function introduction(texts: readonly string[], entries: number): string {
	const units = texts.reduce((sum, text) => sum + text.length, 0);
	return [
		`${(units / 1e6).toFixed(1)} million UTF-16 units of real files (npm packages, pinned), read as whole texts; Node ${process.version},`,
		`${cpus()[0]?.model ?? 'unknown processor'}. All in one process, in interleaved rounds; medians, as multiples of a bare pass that`,
		'reads every unit with `charCodeAt` and looks it up in a table. The glossaries of 100 to 100,000 entries are a hundred of the',
		`shipped ones (${entries}) and terms made up of words of the texts, hardly any of which a text holds: hits stay nearly constant.`,
		'Peers find somewhat more: they know nothing of dotted names, contractions and the like. Slow peers read a sample.',
		'Source maps inside files are left out: no person reads them, and in their endless words every measure is flattered. Lines are',
		'strings of their own, as an extension gets them from the editor (parts of one long string read about half as fast), and prose',
		'from end to end: finding out what is prose is measured elsewhere.',
		'Written by `npm run bench`.',
	].join('\n');
}

function measureFinders(
	core: ShippedCore,
	heads: readonly EntryHead[],
	texts: readonly string[],
	sample: readonly string[],
): [string, string][] {
	const index = core.compileIndex(heads);
	const documents = texts.map(text => openLines(text));
	const over = (some: readonly string[], find: Finder) => () => some.reduce((sum, text) => sum + find(text), 0);
	const fast = [
		{ name: 'bare pass', run: over(texts, barePass) },
		{ name: 'ours', run: over(texts, text => core.findTerms(text, index).length) },
		{
			name: 'ours, by lines of open documents',
			run: () => documents.reduce((sum, open) => sum + new core.DocumentMatches(index, open, open).all().length, 0),
		},
	];
	const slow = [{ name: 'bare pass', run: over(sample, barePass) }];
	const failed: [string, string][] = [];
	for (const { name, make, most, onSample } of peers) {
		try {
			const find = heads.length <= most ? make(heads) : undefined;
			find?.('a test of whether it runs at all');
			if (find) {
				(onSample ? slow : fast).push({ name, run: over(onSample ? sample : texts, find) });
			} else {
				failed.push([name, 'not tried']);
			}
		} catch (error) {
			failed.push([name, `fails: ${(error as Error).message.slice(-40)}`]);
		}
	}

	return [...toCells(timeInRounds(fast, 9)), ...toCells(timeInRounds(slow, 3)).slice(1), ...failed];
}

/** A text as an extension gets it, its lines sent as JSON, each a string of its own; and all of it prose, which is known. */
function openLines(text: string): DocumentText & ProseSpans {
	const lines = JSON.parse(JSON.stringify(text.split('\n'))) as string[];
	const spans = lines.map(({ length }) => [{ start: 0, end: length, kind: 'text' }]);
	return {
		lineCount: lines.length,
		lineText: line => lines[line]!,
		spansOfLine: line => spans[line]!,
		edit: () => ({ firstLine: 0, endLine: 0 }),
	};
}

function toCells(timings: readonly Timing[]): [string, string][] {
	const bare = timings[0]!.milliseconds;
	return timings.map(({ name, milliseconds, result }) => [
		name,
		name === 'bare pass' ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / bare).toFixed(2)} (${result})`,
	]);
}

function latencyRow({ name, median, p99, target }: Latency): string {
	return `| ${name} | ${median.toFixed(1)} | ${p99.toFixed(1)} | ${target ?? ''} |`;
}
