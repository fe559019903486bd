import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DocumentProse } from '../../src/core/text/documentProse';

// Run by itself, in a fresh process: prints the milliseconds that the first 1,000 lines of a file take, to the scanner of the bundle
// that the first argument names or, without one, to a loop that reads each unit once; then those that loading the bundle took.
const require = createRequire(import.meta.url);
const lines = readFileSync(require.resolve('typescript/lib/typescript.js'), 'utf8').slice(0, 200_000).split('\n').slice(0, 1000);
const bundle = process.argv[2];
const loadStart = performance.now();
const Prose = bundle === undefined ? undefined : (require(bundle) as { DocumentProse: typeof DocumentProse }).DocumentProse;
const start = performance.now();
const count = Prose ? countSpans(Prose) : readBare();
const end = performance.now();
if (count === 0) {
	throw new Error('Nothing found in a thousand lines: they were not read');
}

console.log(JSON.stringify({ linesMs: end - start, loadMs: start - loadStart }));

function countSpans(Prose: typeof DocumentProse): number {
	const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
	const prose = new Prose(document, 'javascript', { scope: 'commentsAndProse' });
	let spans = 0;
	for (let line = 0; line < lines.length; line++) {
		spans += prose.spansOfLine(line).length;
	}

	return spans;
}

function readBare(): number {
	let found = 0;
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) {
			found += line.charCodeAt(index) === 47 ? 1 : 0;
		}
	}

	return found;
}
