import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocumentProse } from '../../src/core/text/documentProse';

/** The lines of a language that are read, of two files. */
export interface ColdText {
	readonly first: readonly string[];
	readonly further: readonly string[];
}

/** What a process prints that has read nothing before, in milliseconds. */
export interface ColdTimes {
	readonly loadMs: number;

	/** The first 1,000 lines of the process, the making of the language with them. */
	readonly firstMs: number;

	/** The first 1,000 lines of each further language; none of a bare pass. */
	readonly otherLanguagesMs: readonly number[];

	/** 1,000 lines of another file of each language, opened anew. */
	readonly otherFilesMs: readonly number[];
}

// Run by itself: reads 1,000 lines by 1,000 lines with the scanner of the bundle that the third argument names or, without one,
// with a loop that looks at each unit once. The first argument names a file with the lines, the second says
// whose spans are asked for: those of `every` line or of the `last`, as by a hover there.
const [textsFile, asked, bundle] = process.argv.slice(2);
const texts = Object.entries(JSON.parse(readFileSync(textsFile!, 'utf8')) as Record<string, ColdText>);
const loadStart = performance.now();
const Prose =
	bundle === undefined
		? undefined
		: (createRequire(import.meta.url)(bundle) as { DocumentProse: typeof DocumentProse }).DocumentProse;
const loadMs = performance.now() - loadStart;
const read: (() => number)[] = [];
const [firstMs, ...otherLanguagesMs] = texts.map(([id, { first }]) => timeOf(id, first));
const otherFilesMs = texts.map(([id, { further }]) => timeOf(id, further));
if (read.some(count => count() === 0)) {
	throw new Error('Nothing found in a thousand lines: they were not read');
}

console.log(JSON.stringify({ loadMs, firstMs: firstMs!, otherLanguagesMs, otherFilesMs } satisfies ColdTimes));

function timeOf(languageId: string, lines: readonly string[]): number {
	const start = performance.now();
	const count = Prose ? openAndAsk(Prose, languageId, lines) : countBare(lines);
	const ms = performance.now() - start;
	read.push(count);
	return ms;
}

/** Returns what counts the document's spans, of which it has asked for some. */
function openAndAsk(Prose: typeof DocumentProse, languageId: string, lines: readonly string[]): () => number {
	const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
	const prose = new Prose(document, languageId, { scope: 'commentsAndProse' });
	const countAll = () => {
		let spans = 0;
		for (let line = 0; line < lines.length; line++) {
			spans += prose.spansOfLine(line).length;
		}

		return spans;
	};
	if (asked === 'last') {
		prose.spansOfLine(lines.length - 1);
		return countAll;
	}

	const spans = countAll();
	return () => spans;
}

function countBare(lines: readonly string[]): () => number {
	let found = 0;
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) {
			found += line.charCodeAt(index) === 32 ? 1 : 0;
		}
	}

	return () => found;
}
