import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** What is built: the extension for both kinds of host from one entry, and the page of the sidebar. */
const targets = [
	{ entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', format: 'cjs', platform: 'node', external: ['vscode'] },
	{
		entryPoints: ['src/extension.ts'],
		outfile: 'dist/web/extension.js',
		format: 'cjs',
		platform: 'browser',
		external: ['vscode'],
	},
	{
		entryPoints: ['src/panel/main.ts'],
		outfile: 'dist/panel/main.js',
		format: 'iife',
		platform: 'browser',
		loader: { '.svg': 'text' },
	},
];

const shared = {
	bundle: true,
	// An ES module of a package bundles; its other forms may load their parts at run time.
	mainFields: ['module', 'main'],
	target: 'es2022',
	minify: production,
	sourcemap: production ? false : 'linked',
	logLevel: 'warning',
};

rmSync('dist', { recursive: true, force: true });
if (watch) {
	await Promise.all(targets.map(async target => (await context({ ...shared, ...target })).watch()));
} else {
	await Promise.all(targets.map(target => build({ ...shared, ...target })));
}

const compile = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/buildGlossary.ts'], { stdio: 'inherit' });
if (compile.status !== 0) {
	process.exit(1);
}
