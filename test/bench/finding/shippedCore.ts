import { buildSync } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { compileIndex, mergeIndexes } from '../../../src/core/matching/index/compileIndex';
import type { DocumentMatches } from '../../../src/core/matching/documentMatches';
import type { findTerms } from '../../../src/core/matching/finding/findTerms';
import type { loadIndex } from '../../../src/core/matching/index/termIndex';

export interface ShippedCore {
	readonly compileIndex: typeof compileIndex;
	readonly loadIndex: typeof loadIndex;
	readonly mergeIndexes: typeof mergeIndexes;
	readonly findTerms: typeof findTerms;
	readonly DocumentMatches: typeof DocumentMatches;
}

const root = resolve(import.meta.dirname, '../../..');

/** Matching as the extension's bundle has it, minified: a bundler changes what the engine makes of a loop. */
export async function loadShippedCore(): Promise<ShippedCore> {
	const outfile = join(root, '.cache/bench/matching.mjs');
	mkdirSync(join(root, '.cache/bench'), { recursive: true });
	buildSync({
		stdin: {
			contents: ['index/compileIndex', 'documentMatches', 'finding/findTerms', 'index/termIndex']
				.map(name => `export * from './${name}';`)
				.join('\n'),
			resolveDir: join(root, 'src/core/matching'),
			loader: 'ts',
		},
		bundle: true,
		minify: true,
		target: 'es2022',
		format: 'esm',
		outfile,
	});
	return (await import(pathToFileURL(outfile).href)) as ShippedCore;
}
