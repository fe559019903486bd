import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DocumentProse } from '../../src/core/text/documentProse';

// Run by itself, in a fresh process: prints the milliseconds that the first 1,000 lines of a file take, to the scanner or, with
// the argument `bare`, to a loop that reads each unit once.
const file = createRequire(import.meta.url).resolve('typescript/lib/typescript.js');
const lines = readFileSync(file, 'utf8').slice(0, 200_000).split('\n').slice(0, 1000);
const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
const start = performance.now();
let count = 0;
if (process.argv[2] === 'bare') {
	for (const line of lines) {
		for (let index = 0; index < line.length; index++) {
			count += line.charCodeAt(index) === 47 ? 1 : 0;
		}
	}
} else {
	count = countSpans();
}

const ms = performance.now() - start;
if (count === 0) {
	throw new Error('Nothing found in a thousand lines: they were not read');
}

console.log(ms);

function countSpans(): number {
	const prose = new DocumentProse(document, 'javascript', { scope: 'commentsAndProse' });
	let spans = 0;
	for (let line = 0; line < lines.length; line++) {
		spans += prose.spansOfLine(line).length;
	}

	return spans;
}
