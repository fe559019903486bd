import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocumentProse } from '../../src/core/text/documentProse';

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

// Run by itself: reads 1,000 lines by 1,000 lines with the scanner of the bundle that the second argument names or, without one,
// with a loop that looks at each unit once. The first argument names a file with 2,000 lines of each language.
const [textsFile, bundle] = process.argv.slice(2);
const texts = Object.entries(JSON.parse(readFileSync(textsFile!, 'utf8')) as Record<string, string[]>);
const loadStart = performance.now();
const Prose =
	bundle === undefined
		? undefined
		: (createRequire(import.meta.url)(bundle) as { DocumentProse: typeof DocumentProse }).DocumentProse;
const loadMs = performance.now() - loadStart;
const [firstMs, ...otherLanguagesMs] = texts.map(([id, lines]) => timeOf(id, lines.slice(0, 1000)));
const otherFilesMs = texts.map(([id, lines]) => timeOf(id, lines.slice(1000)));
console.log(JSON.stringify({ loadMs, firstMs: firstMs!, otherLanguagesMs, otherFilesMs } satisfies ColdTimes));

function timeOf(languageId: string, lines: readonly string[]): number {
	const start = performance.now();
	const found = Prose ? countSpans(Prose, languageId, lines) : readBare(lines);
	const ms = performance.now() - start;
	if (found === 0) {
		throw new Error(`Nothing found in a thousand lines of ${languageId}: they were not read`);
	}

	return ms;
}

function countSpans(Prose: typeof DocumentProse, languageId: string, lines: readonly string[]): number {
	const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
	const prose = new Prose(document, languageId, { scope: 'commentsAndProse' });
	let spans = 0;
	for (let line = 0; line < lines.length; line++) {
		spans += prose.spansOfLine(line).length;
	}

	return spans;
}

function readBare(lines: readonly string[]): number {
	let found = 0;
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) {
			found += line.charCodeAt(index) === 32 ? 1 : 0;
		}
	}

	return found;
}
