import { compared, type ComparedLanguage } from './comparedLanguage';

/** The 25 most used languages. */
export const commonLanguages: readonly ComparedLanguage[] = [
	common('typescript', 'typescript', /\.ts$/, 'openai @temporalio/core-bridge expo-modules-core typescript', ''),
	common('javascript', 'javascript', /\.[cm]?js$/, 'three handlebars hubot', ''),
	common('python', 'python', /\.py$/, 'node-gyp pygmentize-bundled', 'python3-numpy'),
	common('java', 'java', /\.java$/, 'react-native cordova-android expo-modules-core', ''),
	common('csharp', 'csharp', /\.cs$/, 'react-native-windows edge-js', ''),
	common('cpp', 'cpp', /\.(cpp|cc|hpp|h)$/, 'leveldown react-native react-native-windows node-llama-cpp re2', ''),
	common('c', 'c', /\.[ch]$/, 'usb lmdb tree-sitter secp256k1 argon2 better-sqlite3', 'iverilog avr-libc'),
	common('go', 'go', /\.go$/, 'cdktf-cli aws-cdk', 'golang-1.19-src'),
	common('php', 'php', /\.php$/, '@wordpress/block-library', 'wordpress phpmyadmin'),
	common('ruby', 'ruby', /\.(rb|podspec)$/, 'react-native expo-modules-core', 'libruby3.1'),
	common('rust', 'rust', /\.rs$/, '@temporalio/core-bridge', 'rust-src'),
	common(
		'swift',
		'swift',
		/(\.swift$|(^|\/)(testdata\/(swift)(\/[^\/]*)?\.actual|demos\/(swift))$)/,
		'expo-modules-core',
		'golang-github-alecthomas-chroma-v2-dev ruby-rouge',
	),
	common(
		'kotlin',
		'kotlin',
		/(\.kts?$|(^|\/)(testdata\/(kotlin)(\/[^\/]*)?\.actual|demos\/(kotlin))$)/,
		'expo-modules-core react-native',
		'golang-github-alecthomas-chroma-v2-dev ruby-rouge',
	),
	common(
		'shellscript',
		'shellscript',
		/(\.(sh|bash)$|bash-completion\/completions\/)/,
		'react-native aws-cdk better-sqlite3',
		'bash-completion',
	),
	common(
		'powershell',
		'powershell',
		/(\.ps1$|((^|\/)(testdata\/(powershell)(\/[^\/]*)?\.actual|demos\/(powershell))$|\.(ps1)$))/,
		'react-native-windows',
		'golang-github-alecthomas-chroma-v2-dev ruby-rouge',
	),
	common('html', 'html', /\.html?$/, 'codemirror fabric-shim cordova-android', 'python3-doc git-doc'),
	common('css', 'css', /\.css$/, 'codemirror @vue/theme @docusaurus/theme-classic bootstrap', 'wordpress'),
	common('scss', 'scss', /\.scss$/, '@angular/material bootstrap-sass @wordpress/block-library', ''),
	common('sql', 'sql', /\.sql$/, '', 'postgresql-15 phpmyadmin'),
	common('yaml', 'yaml', /\.ya?ml$/, '@octokit/graphql-schema hexo-theme-landscape @temporalio/core-bridge', ''),
	common(
		'markdown',
		'markdown',
		/\.md$/,
		'openai hubot aws-cdk codemirror edge-js expo-modules-core @temporalio/core-bridge',
		'rust-src',
	),
	common('jsonc', 'jsonc', /\.jsonc?$/, '@temporalio/core-bridge aws-cdk create-vue', ''),
	common(
		'lua',
		'lua',
		/(\.lua$|(^|\/)(testdata\/(lua)(\/[^\/]*)?\.actual|demos\/(lua))$)/,
		'bullmq',
		'lua-penlight vim-runtime golang-github-alecthomas-chroma-v2-dev ruby-rouge',
	),
	common('dockerfile', 'docker', /(^|\/)Dockerfile|\.dockerfile$/, '', 'rust-src golang-1.19-src yosys'),
	common(
		'makefile',
		'make',
		/(Makefile(\.\w+)?|\.mk)$/,
		'leveldown re2',
		'golang-1.19-src postgresql-15 rust-src fpc-source-3.2.2',
	),
];

function common(id: string, grammar: string, files: RegExp, npm: string, debian: string): ComparedLanguage {
	return compared(id, grammar, files, npm, debian, true);
}
