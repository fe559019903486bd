import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DocumentProse } from '../../src/core/text/documentProse';
import { openLanguage } from '../../src/core/text/openLanguage';
import { scanLine } from '../../src/core/text/scanLine';
import { comparedLanguages } from '../agreement/comparedLanguages';
import { readCorpus } from '../agreement/corpus';
import { loadGrammar, tokenizeAll } from '../agreement/textMateOracle';
import type { ColdText, ColdTimes } from './coldStart';
import { medianTimesMs } from './interleave';

/** The ten most used languages, by what is written in VS Code. */
const languageIds = ['typescript', 'javascript', 'python', 'java', 'csharp', 'cpp', 'c', 'go', 'php', 'rust'];
const lineCount = 4000;
const rounds = 9;

/** Passes of the fast ways in a round, so that a round of them is not over before it began. */
const passes = 10;

const classes = new Uint8Array(128);
for (const character of '"\'`/*#{}') {
	classes[character.charCodeAt(0)] = 1;
}

/** Reads every UTF-16 unit once and looks it up in a table of classes: what any scanner at least must do. */
function readBare(lines: readonly string[]): number {
	let found = 0;
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) {
			const code = line.charCodeAt(index);
			if (code < 128 && classes[code] === 1) {
				found++;
			}
		}
	}

	return found;
}

export async function run(): Promise<void> {
	console.log(
		'| language | lines | bare pass | scanner: spans | of the bare pass | states only | prose spans | vscode-textmate | times as fast |',
	);
	console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
	for (const id of languageIds) {
		await benchLanguage(id);
	}

	benchDocument();
	benchMemory();
	await benchColdStart();
}

async function benchLanguage(id: string): Promise<void> {
	const compared = comparedLanguages.find(language => language.id === id)!;
	const lines = (await readCorpus(compared, lineCount, true)).flatMap(file => file.lines).slice(0, lineCount);
	const units = lines.reduce((sum, line) => sum + line.length, 0);
	const language = openLanguage(id);
	const { spans } = language.scan;
	const scan = () => {
		let state = 0;
		for (const line of lines) {
			state = scanLine(language, line, state);
		}
	};
	const grammar = await loadGrammar(compared.grammar);
	const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
	const [bareMs, spansMs, statesMs, proseMs, textMateMs] = medianTimesMs(rounds, [
		() => repeat(() => readBare(lines)),
		() => repeat(scan),
		() => {
			spans.enabled = false;
			repeat(scan);
			spans.enabled = true;
		},
		() =>
			repeat(() => {
				const prose = new DocumentProse(document, id, { scope: 'commentsAndProse' });
				for (let line = 0; line < lines.length; line++) {
					prose.spansOfLine(line);
				}
			}),
		() => tokenizeAll(grammar, lines),
	]);
	const textMateSpeed = units / textMateMs!;
	const speed = (ms: number) => `${((units * passes) / ms / 1000).toFixed(0)} M/s`;
	console.log(
		`| ${id} | ${lines.length} | ${speed(bareMs!)} | ${speed(spansMs!)} | ${((100 * bareMs!) / spansMs!).toFixed(0)} % | ${speed(statesMs!)} | ${speed(proseMs!)} | ${(textMateSpeed / 1000).toFixed(2)} M/s | ${((units * passes) / spansMs! / textMateSpeed).toFixed(0)} |`,
	);
}

function repeat(way: () => unknown): void {
	for (let pass = 0; pass < passes; pass++) {
		way();
	}
}

/** A keystroke in a long file: against reading it whole, and against the edited line alone. */
function benchDocument(): void {
	const lines = Array.from(
		{ length: 100_000 },
		(_, line) => `const value${line} = compute(${line}, "text"); // an agent that reads ${line}`,
	);
	const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
	const prose = new DocumentProse(document, 'typescript', { scope: 'commentsAndProse' });
	prose.spansOfLine(lines.length - 1);
	const edit = { startLine: 50_000, removedLines: 1, insertedLines: 1 };
	let letters = 0;
	const [keyMs, wholeMs, lineMs] = medianTimesMs(51, [
		() => {
			for (let times = 0; times < 100; times++) {
				lines[50_000] += String.fromCharCode(97 + (letters++ % 26));
				prose.edit(edit);
				prose.spansOfLine(50_000);
			}

			lines[50_000] = lines[50_000]!.slice(0, 60);
			prose.edit(edit);
		},
		() => new DocumentProse(document, 'typescript', { scope: 'commentsAndProse' }).spansOfLine(lines.length - 1),
		() => {
			for (let times = 0; times < 100; times++) {
				prose.spansOfLine(50_000);
			}
		},
	]);
	console.log(
		`\nA keystroke in a file of 100,000 lines: ${(keyMs! * 10).toFixed(2)} µs with the spans of its line (those spans alone: ${(lineMs! * 10).toFixed(2)} µs; reading the file whole: ${wholeMs!.toFixed(1)} ms).`,
	);
}

/** What a scanned document keeps, beside its text. */
function benchMemory(): void {
	const line = 'const value = compute("text"); /* an agent';
	const document = { lineCount: 1_000_000, lineText: () => line };
	const before = process.memoryUsage().arrayBuffers;
	const prose = new DocumentProse(document, 'typescript', { scope: 'commentsAndProse' });
	prose.spansOfLine(document.lineCount - 1);
	const bytes = process.memoryUsage().arrayBuffers - before;
	console.log(`\nMemory of a million lines' states: ${(bytes / document.lineCount).toFixed(3)} bytes a line.`);
}

/** 1,000 lines that nobody read before, in processes that have read nothing before, with the scanner minified as it ships. */
async function benchColdStart(): Promise<void> {
	const folder = resolve(import.meta.dirname, '../../.cache/bench');
	const bundle = join(folder, 'scanner.cjs');
	buildSync({
		entryPoints: [resolve(import.meta.dirname, '../../src/core/text/documentProse.ts')],
		bundle: true,
		minify: true,
		target: 'es2022',
		format: 'cjs',
		outfile: bundle,
	});
	const texts = join(folder, 'coldTexts.json');
	writeFileSync(texts, JSON.stringify(await coldTexts()));
	const ways: readonly [name: string, asked: 'every' | 'last', bundle?: string][] = [
		['a bare pass', 'every'],
		['the scanner, asked for the last line, as by a hover there', 'last', bundle],
		['the scanner, asked for every line, as by the panel', 'every', bundle],
	];
	const runs = Array.from({ length: 15 }, () => ways.map(([, ...way]) => runCold(texts, ...way)));
	console.log(
		'\n1,000 lines that nobody read before, in milliseconds; medians (and the least) of 15 fresh processes. ' +
			'The slowest is that of the ten languages with the highest median:\n',
	);
	console.log(
		'| | the first of the process | a first file of each further language | the slowest | a further file of each language | the slowest | loading |',
	);
	console.log('|---|--:|--:|--:|--:|--:|--:|');
	ways.forEach(([name], way) => {
		const times = runs.map(run => run[way]!);
		const cells = [
			describe(times.map(run => run.firstMs)),
			describe(times.flatMap(run => run.otherLanguagesMs)),
			describeSlowest(times.map(run => run.otherLanguagesMs)),
			describe(times.flatMap(run => run.otherFilesMs)),
			describeSlowest(times.map(run => run.otherFilesMs)),
			describe(times.map(run => run.loadMs)),
		];
		console.log(`| ${name} | ${cells.join(' | ')} |`);
	});
}

/** The median, and in brackets the least. */
function describe(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	return `${sorted[sorted.length >> 1]!.toFixed(2)} (${sorted[0]!.toFixed(2)})`;
}

/** The same of the language that takes longest. @param runs One time a language. */
function describeSlowest(runs: readonly (readonly number[])[]): string {
	const byLanguage = runs[0]!.map((_, language) => runs.map(run => run[language]!).sort((a, b) => a - b));
	return describe(byLanguage.sort((a, b) => b[b.length >> 1]! - a[a.length >> 1]!)[0]!);
}

/** A thousand lines of each language, and a thousand of other files, each from the beginning of a file. */
async function coldTexts(): Promise<Record<string, ColdText>> {
	const texts: Record<string, ColdText> = {};
	for (const id of ['javascript', ...languageIds]) {
		const compared = comparedLanguages.find(language => language.id === id)!;
		const files = (await readCorpus(compared, lineCount, true)).map(file => file.lines);
		const first = takeLines(files, 0);
		texts[id] ??= { first: first.lines, further: takeLines(files, first.nextFile).lines };
	}

	return texts;
}

/** A thousand lines from the start of a file on, going on with the files after it. */
function takeLines(files: readonly (readonly string[])[], from: number): { lines: string[]; nextFile: number } {
	const lines: string[] = [];
	let nextFile = from;
	while (nextFile < files.length && lines.length < 1000) {
		lines.push(...files[nextFile++]!);
	}

	return { lines: lines.slice(0, 1000), nextFile };
}

function runCold(texts: string, asked: 'every' | 'last', bundle?: string): ColdTimes {
	const script = resolve(import.meta.dirname, 'coldStart.ts');
	const args = [script, texts, asked, ...(bundle === undefined ? [] : [bundle])];
	return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ColdTimes;
}
