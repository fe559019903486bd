import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { checkoutFolder, outFolder } from '../../scripts/provision/places.ts';

export type TestHost = 'host' | 'web';

/**
 * Bundles every test of `test/host` or `test/web` with mocha into one CommonJS module whose `run()` an extension host calls.
 *
 * @returns The module's path.
 * @throws {Error} when there is no test or it does not build.
 */
export async function bundleTests(kind: TestHost): Promise<string> {
	const folder = join(checkoutFolder, 'test', kind);
	const files = globSync('**/*.test.ts', { cwd: folder }).sort();
	if (files.length === 0) {
		throw new Error(`No tests were found in ${relative(checkoutFolder, folder)}.`);
	}

	const outfile = join(outFolder, kind, 'index.js');
	await build({
		stdin: {
			contents: [
				`import { runMocha } from '../support/inHost/mochaRunner';`,
				...files.map(file => `import './${file.replaceAll('\\', '/')}';`),
				'export const run = runMocha;',
			].join('\n'),
			resolveDir: folder,
			sourcefile: `${kind}Tests.ts`,
			loader: 'ts',
		},
		outfile,
		bundle: true,
		format: 'cjs',
		platform: kind === 'web' ? 'browser' : 'node',
		target: 'es2022',
		external: ['vscode'],
		sourcemap: 'inline',
		logLevel: 'warning',
		plugins: [mochaAsScript],
		...(kind === 'web' && { alias: { 'node:assert/strict': join(checkoutFolder, 'test/support/inHost/webAssert.ts') } }),
	});
	return outfile;
}

/**
 * Mocha's browser build is a script that looks for `module` and `exports`; its package calls it an ES module, so esbuild
 * would let it find ours. Without them it puts itself on the global object.
 */
const mochaAsScript: Plugin = {
	name: 'mocha-as-script',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
			contents: `(function (module, exports, define) {${await readFile(path, 'utf8')}\n}).call(globalThis);`,
		}));
	},
};
