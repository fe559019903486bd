import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DocumentProse } from '../../src/core/text/documentProse';

// Run by itself, in a fresh process: prints the milliseconds that the first 1,000 lines of a file take.
const file = createRequire(import.meta.url).resolve('typescript/lib/typescript.js');
const lines = readFileSync(file, 'utf8').slice(0, 200_000).split('\n').slice(0, 1000);
const document = { lineCount: lines.length, lineText: (line: number) => lines[line]! };
const start = performance.now();
const prose = new DocumentProse(document, 'javascript', { scope: 'commentsAndProse' });
let count = 0;
for (let line = 0; line < lines.length; line++) {
	count += prose.spansOfLine(line).length;
}

const ms = performance.now() - start;
if (count === 0) {
	throw new Error('No comment in a thousand lines: the scanner does not scan');
}

console.log(ms);
