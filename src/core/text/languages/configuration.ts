import type { CodeLanguage, Rule } from './languageData';

const spacedHash: Rule = { line: '#', after: ' \t' };

/** Data, configuration, builds. */
export const configurationLanguages: readonly CodeLanguage[] = [
	{
		ids: ['yaml', 'dockercompose', 'github-actions-workflow', 'yml'],
		rules: [spacedHash, { special: 'yamlQuote', open: '"' }, { special: 'yamlQuote', open: "'" }],
		lineEnd: 'yaml',
	},
	{
		ids: ['dockerfile'],
		rules: [
			{ line: '#', at: 'lineStart' },
			{ string: '"', lines: 'escaped' },
			{ string: "'", escape: '' },
			{ special: 'shellHeredoc', open: '<<' },
		],
	},
	{
		ids: ['makefile'],
		rules: [{ line: '#', notAfter: '\\$&', continues: '\\' }],
	},
	{
		ids: ['sql'],
		rules: [
			{ line: '--' },
			{ block: ['/*', '*/'] },
			{ string: "'", doubled: true, lines: 'many' },
			{ string: '"', doubled: true, lines: 'many' },
			{ string: '`', escape: '', lines: 'many' },
			{ special: 'sqlDollar', open: '$' },
		],
	},
	{
		ids: ['css'],
		rules: [{ block: ['/*', '*/'] }, { string: '"', lines: 'escaped' }, { string: "'", lines: 'escaped' }],
	},
	{
		ids: ['scss', 'less', 'postcss'],
		rules: [
			{ string: 'url(', close: ')', kind: 'none', notBefore: ' "\'$', closedOnly: true },
			{ line: '//' },
			{ block: ['/*', '*/'] },
			{ string: '"', lines: 'escaped' },
			{ string: "'", lines: 'escaped' },
		],
	},
];
