import type { CodeLanguage, Rule } from './languageData';

const hash: Rule = { line: '#' };
const quotes: readonly Rule[] = [
	{ special: 'pythonQuote', open: '"' },
	{ special: 'pythonQuote', open: "'" },
];

/** Python, and what has its strings and docstrings. */
export function pythonLanguages(): readonly CodeLanguage[] {
	return [
		{ ids: ['python'], rules: [hash, ...quotes, { special: 'cellMagic', open: '%%' }], lineEnd: 'python' },
		{
			ids: ['gdscript', 'starlark', 'bazel', 'cython', 'mojo', 'snakemake', 'gn', 'genie'],
			rules: [hash, ...quotes],
			lineEnd: 'python',
		},
	];
}
