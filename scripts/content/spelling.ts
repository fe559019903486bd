import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../../src/core/glossary/entry';
import type { Problem } from './problem';

const root = resolve(import.meta.dirname, '../..');

/** Misspelt words of all entries and briefings; the glossary's own names are words, and so is what glossary/words.txt lists. */
export function spellingProblems(entries: readonly Entry[]): Problem[] {
	const surfaces = entries.flatMap(({ name, qualifier, aliases, verbs, ambiguous, cues, related }) => [
		...[name, qualifier ?? '', ...aliases, ...(verbs ?? []), ...(ambiguous ?? []), ...related],
		...[...(cues?.for ?? []), ...(cues?.against ?? [])],
	]);
	const words = new Set(surfaces.flatMap(surface => surface.match(/[\p{L}\p{M}'’]+/gu) ?? []));
	mkdirSync(resolve(root, 'out'), { recursive: true });
	writeFileSync(resolve(root, 'out/glossary-words.txt'), [...words].sort().join('\n'));
	const files = ['glossary/entries/*.yml', 'glossary/briefings/*.yml'];
	const options = ['lint', '--config', '.ci/cspell.json', '--no-progress', '--no-summary', '--no-must-find-files'];
	return run([...options, ...files])
		.split('\n')
		.flatMap(line => {
			const [, file, place, word] = /^(\S+?):(\d+):\d+ - Unknown word \((.+?)\)/.exec(line) ?? [];
			return word === undefined
				? []
				: [{ where: `${file}:${place}`, message: `unknown word “${word}” (correct it, or add it to glossary/words.txt)` }];
		});
}

/** cSpell ends with an error when it finds something; what it found is on its output all the same. */
function run(args: readonly string[]): string {
	try {
		return execFileSync(resolve(root, 'node_modules/.bin/cspell'), args, {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	} catch (error) {
		const { stdout, status, stderr } = error as { stdout: string; stderr: string; status: number };
		if (status !== 1 || stdout === '') {
			throw new Error(`cspell failed: ${stderr}`, { cause: error });
		}

		return stdout;
	}
}
