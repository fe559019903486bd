import tseslint from 'typescript-eslint';

/** Imports point one way: extension → features → host → core; the panel page is reached through its protocol only. */
const layer = (files, patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const no = (group, message) => ({ group, message });

const arrowFunction = {
	selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
	message: 'Top-level functions use `function`.',
};
/** What would reach the network: nothing may, in any layer. */
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map(name => ({ name, message: 'No network.' }));

/** The rules of the layers read import declarations only. */
const dynamicImport = { selector: 'ImportExpression', message: 'One file a target: import at the top.' };

export default tseslint.config(
	{ ignores: ['dist/**', 'out/**', 'node_modules/**', '.vscode-test/**', '.cache/**'] },
	...tseslint.configs.recommended,
	{
		files: ['**/*.ts', '**/*.mjs'],
		rules: {
			curly: 'error',
			eqeqeq: ['error', 'always'],
			'no-console': 'error',
			'no-empty': ['error', { allowEmptyCatch: false }],
			'no-restricted-syntax': ['error', arrowFunction],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
		},
	},
	{ files: ['.ci/**', 'scripts/**', 'test/**', '**/*.mjs'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
	{
		files: ['src/**'],
		rules: {
			'no-restricted-syntax': ['error', arrowFunction, dynamicImport],
			'no-restricted-globals': ['error', ...network],
		},
	},
	{ files: ['src/core/**'], rules: { 'no-restricted-globals': ['error', ...network, { name: 'Date', message: 'The core has no clock.' }] } },
	layer(
		['src/core/**'],
		[
			no(['vscode', 'node:*', 'fs', 'path'], 'The core is plain TypeScript: no vscode, no Node.'),
			no(['**/host/**', '**/features/**', '**/panel/**', '**/extension'], 'The core imports nothing above it.'),
		],
	),
	layer(
		['src/host/**'],
		[
			no(['node:*', 'fs', 'path'], 'One build runs on desktop and web: no Node.'),
			no(['**/features/**', '**/panel/**', '**/extension'], 'The host imports the core only.'),
		],
	),
	layer(
		['src/features/**'],
		[
			no(['node:*', 'fs', 'path'], 'One build runs on desktop and web: no Node.'),
			no(['./*', '../features/**'], 'A feature never imports another.'),
			no(['**/extension'], 'The extension imports the features.'),
			no(['**/panel/*', '!**/panel/protocol'], 'The page is reached through panel/protocol only.'),
		],
	),
	layer(['src/extension.ts'], [no(['**/panel/**', 'node:*'], 'The page is reached through a feature.')]),
	layer(
		['src/panel/protocol.ts'],
		[no(['vscode', 'node:*', '**/host/**', '**/features/**'], 'The protocol knows the core only.')],
	),
	layer(
		['src/panel/!(protocol).ts'],
		[no(['vscode', 'node:*'], 'The page is DOM only.'), no(['../**'], 'The page reaches the rest through its protocol only.')],
	),
);
