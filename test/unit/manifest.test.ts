import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultConfig } from '../../src/core/config';

interface Manifest {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
		readonly configuration: {
			readonly properties: Record<string, { readonly default: unknown; readonly items?: { readonly enum?: string[] } }>;
		};
	};
}

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest;
const { commands, configuration } = manifest.contributes;

suite('package.json', () => {
	test('declares the defaults that the core has', () => {
		const declared = Object.fromEntries(
			Object.entries(configuration.properties)
				.filter(([key]) => key !== 'aiGlossary.scope')
				.map(([key, { default: value }]) => [
					key.replace('aiGlossary.', '').replace(/\.(.)/, (_, letter: string) => letter.toUpperCase()),
					value,
				]),
		);
		assert.deepEqual(declared, defaultConfig);
	});

	test('declares the commands of contributions.ts', () => {
		const source = readFileSync(resolve(root, 'src/host/contributions.ts'), 'utf8');
		const known = [...source.matchAll(/^\t'(aiGlossary\.\w+)':/gm)].map(([, id]) => id);
		assert.deepEqual(commands.map(({ command }) => command).sort(), known.sort());
		assert.ok(commands.every(({ category = '', title }) => `${category}: ${title}`.includes('AI Glossary')));
	});

	test('offers the categories that the glossary has', () => {
		const files = readdirSync(resolve(root, 'glossary/entries')).map(name => name.replace('.yml', ''));
		const offered = configuration.properties['aiGlossary.builtIn.categories']?.items?.enum ?? [];
		assert.deepEqual(
			files.filter(category => !offered.includes(category)),
			[],
		);
	});

	test('names every work of others that ships, with its licence', () => {
		const notices = readFileSync(resolve(root, 'ThirdPartyNotices.txt'), 'utf8');
		const shipped = [...Object.keys(manifest.dependencies), '@vscode/codicons'];
		assert.deepEqual(
			shipped.filter(name => !notices.includes(`\n${name}\n`)),
			[],
		);
		assert.match(readFileSync(resolve(root, '.vscodeignore'), 'utf8'), /^!ThirdPartyNotices\.txt$/m);
	});
});
