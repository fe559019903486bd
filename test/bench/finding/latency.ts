import type { EntryHead } from '../../../src/core/glossary/entry';
import type { ProseSpans } from '../../../src/core/matching/writing/proseSpans';
import type { DocumentText, LineEdit } from '../../../src/core/text/documentText';
import type { TermIndex } from '../../../src/core/matching/index/termIndex';
import { percentile } from './rounds';
import type { ShippedCore } from './shippedCore';

/** Lines that are prose from end to end. */
class Lines implements DocumentText, ProseSpans {
	constructor(readonly lines: string[]) {}

	get lineCount(): number {
		return this.lines.length;
	}

	lineText(line: number): string {
		return this.lines[line]!;
	}

	spansOfLine(line: number) {
		const end = this.lines[line]?.length ?? 0;
		return end > 0 ? [{ start: 0, end, kind: 'text' }] : [];
	}

	edit({ startLine, insertedLines }: LineEdit) {
		return { firstLine: startLine, endLine: startLine + insertedLines };
	}
}

export interface Latency {
	readonly name: string;
	/** Absent: nothing was promised. */
	readonly target?: number;
	readonly median: number;
	readonly p99: number;
}

const questions = 5000;

/** Documents that are opened and asked: the first so many only to have the code compiled. */
const warmUps = 8;
const timesAsked = 8;

/** What one answer takes, in microseconds: a hover on a line that nobody asked for yet, an edit in a long file, loading. */
export function measureLatency(core: ShippedCore, heads: readonly EntryHead[], words: readonly string[]): Latency[] {
	const index = core.compileIndex(heads);
	const thousand = core.compileIndex(heads.slice(0, 1000)).toBuffer();
	const short = makeLines(words, 100_000, 200);
	const long = makeLines(words, 40, 100_000);
	const document = new Lines(short);
	const open = new core.DocumentMatches(index, document, document);
	open.all();
	return [
		measure('hover on a line of 200 units', 10, places(short), () => new core.DocumentMatches(index, document, document)),
		measure('hover on a line of 100,000 units', 100, places(long), () => {
			const lines = new Lines(long);
			return new core.DocumentMatches(index, lines, lines);
		}),
		measureEdits(open, document),
		measureLoading(core, thousand),
		measureMerging(core, index, heads),
	];
}

/** Every question goes to a line of an open document of which neither it nor its neighbours were asked for; the code is warm. */
function measure(
	name: string,
	target: number,
	at: (question: number) => { line: number; character: number },
	open: () => InstanceType<ShippedCore['DocumentMatches']>,
): Latency {
	const rounds: Latency[] = [];
	for (let time = 0; time < warmUps + timesAsked; time++) {
		const times: number[] = [];
		const matches = open();
		for (let question = 0; question < questions; question++) {
			const position = at(question);
			const start = performance.now();
			matches.at(position);
			times.push((performance.now() - start) * 1000);
		}

		rounds.push(summarize(name, target, times));
	}

	const warm = rounds.slice(warmUps);
	const middle = (values: readonly number[]) => percentile(values, 0.5);
	return { name, target, median: middle(warm.map(({ median }) => median)), p99: middle(warm.map(({ p99 }) => p99)) };
}

function measureEdits(open: InstanceType<ShippedCore['DocumentMatches']>, document: Lines): Latency {
	const times: number[] = [];
	for (let question = 0; question < 2 * questions; question++) {
		const line = (question * 7919) % document.lineCount;
		document.lines[line] = document.lines[(line + 1) % document.lineCount]!;
		const start = performance.now();
		open.edit({ startLine: line, removedLines: 1, insertedLines: 1 });
		open.onLine(line);
		times.push((performance.now() - start) * 1000);
	}

	return summarize(`edit of a line in a file of ${document.lineCount} lines, and its matches`, 100, times.slice(questions));
}

function measureLoading({ loadIndex }: ShippedCore, buffer: ArrayBuffer): Latency {
	const times = Array.from({ length: 1000 }, () => {
		const start = performance.now();
		loadIndex(buffer);
		return (performance.now() - start) * 1000;
	});
	return summarize(`load an index of 1,000 entries (${Math.round(buffer.byteLength / 1024)} KB)`, 1000, times);
}

function measureMerging({ compileIndex, mergeIndexes }: ShippedCore, index: TermIndex, heads: readonly EntryHead[]): Latency {
	const team = compileIndex(heads.slice(0, 100).map(head => ({ ...head, name: `our ${head.name}` })));
	const times = Array.from({ length: 50 }, () => {
		const start = performance.now();
		mergeIndexes([{ index }, { index: team }]);
		return (performance.now() - start) * 1000;
	});
	const { median, p99 } = summarize('', 0, times);
	return { name: `merge a team's 100 entries into the shipped ${heads.length}`, median, p99 };
}

function summarize(name: string, target: number, times: readonly number[]): Latency {
	return { name, target, median: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** Lines as an extension gets them from the editor: sent as JSON, each a string of its own. */
function makeLines(words: readonly string[], count: number, units: number): string[] {
	let word = 0;
	const lines = Array.from({ length: count }, () => {
		let line = '';
		while (line.length < units) {
			line += words[word++ % words.length]! + ' ';
		}

		return line.slice(0, units);
	});
	return JSON.parse(JSON.stringify(lines)) as string[];
}

function places(lines: readonly string[]): (question: number) => { line: number; character: number } {
	return question => {
		const line = (question * 17) % lines.length;
		return { line, character: (question * 104_729) % lines[line]!.length };
	};
}
