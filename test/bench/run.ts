import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs every `*.bench.ts` of this folder, or those whose names hold a word of the command line, one after the other. */
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.bench.ts'));
for (const file of files.filter(name => wanted.length === 0 || wanted.some(word => name.includes(word)))) {
	const { run } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { run: () => Promise<void> };
	await run();
}
