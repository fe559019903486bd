import type { CodeLanguage, Rule } from './languageData';

const spacedHash: Rule = { line: '#', after: ' \t' };
const yamlRules: readonly Rule[] = [spacedHash, { special: 'yamlQuote', open: '"' }, { special: 'yamlQuote', open: "'" }];

/** Data, configuration, builds. */
export function configurationLanguages(): readonly CodeLanguage[] {
	return [
		{
			ids: ['yaml', 'dockercompose', 'github-actions-workflow', 'yml'],
			rules: yamlRules,
			lineEnd: 'yaml',
		},
		{ ids: ['yaml-front-matter'], rules: [{ special: 'describedValue', open: ':' }, ...yamlRules], lineEnd: 'yaml' },
		{
			ids: ['dockerfile'],
			rules: [
				{ line: '#', at: 'lineStart' },
				{ string: '"', lines: 'escaped' },
				{ string: "'", escape: '' },
				{ special: 'shellHeredoc', open: '<<', notAfter: '<', notBefore: '<' },
			],
		},
		{
			ids: ['makefile'],
			rules: [
				{ line: '#', notAfter: '\\$&', continues: '\\' },
				{ string: '"', notAfter: '\\', closedOnly: true },
				{ string: "'", notAfter: '\\', escape: '', closedOnly: true },
			],
		},
		{
			ids: ['sql'],
			rules: [
				{ line: '--' },
				{ block: ['/*', '*/'] },
				{ string: "'", doubled: true, lines: 'many' },
				{ string: '"', doubled: true, lines: 'many' },
				{ string: '`', escape: '', lines: 'many' },
			],
		},
		{
			ids: ['css'],
			rules: [{ block: ['/*', '*/'] }, { string: '"', lines: 'escaped' }, { string: "'", lines: 'escaped' }],
		},
		{
			ids: ['scss', 'less', 'postcss'],
			rules: [
				{ string: 'url(', close: ')', escape: '', lines: 'many', kind: 'none', notBefore: ' "\'$@' },
				{ line: '//' },
				{ block: ['/*', '*/'] },
				{ string: '"', lines: 'escaped' },
				{ string: "'", lines: 'escaped' },
			],
		},
		{
			ids: ['toml', 'cargo-lock'],
			rules: [
				{ line: '#' },
				{ string: '"""', lines: 'many' },
				{ string: "'''", escape: '', lines: 'many' },
				{ string: '"' },
				{ string: "'", escape: '' },
			],
		},
		{
			ids: ['ini', 'gitconfig'],
			rules: [
				{ line: ';', after: ' \t', before: ' \t;' },
				{ line: ';', at: 'lineStart' },
				{ line: '#', at: 'lineStart' },
			],
		},
		{
			ids: ['editorconfig', 'systemd', 'desktop'],
			rules: [
				{ line: ';', at: 'lineStart' },
				{ line: '#', at: 'lineStart' },
			],
		},
		{
			ids: ['properties', 'java-properties'],
			rules: [
				{ line: '#', at: 'lineStart' },
				{ line: '!', at: 'lineStart' },
				{ line: ';', at: 'lineStart' },
			],
		},
		{
			ids: ['dotenv', 'env'],
			rules: [spacedHash, { string: '"', lines: 'many', after: '=' }, { string: "'", escape: '', lines: 'many', after: '=' }],
		},
		{
			ids: [
				'ignore',
				'gitignore',
				'dockerignore',
				'git-rebase',
				'apache',
				'apacheconf',
				'codeowners',
				'ssh_config',
				'ssh-config',
				'pip-requirements',
				'gitattributes',
				'hosts',
			],
			rules: [{ line: '#', at: 'lineStart' }],
		},
		{
			ids: ['just', 'robots', 'sed', 'procfile', 'caddyfile', 'meson', 'ninja', 'beancount'],
			rules: [spacedHash, { string: '"' }, { string: "'" }],
		},
		{
			ids: ['nginx'],
			rules: [
				{ line: '#', after: ' \t;{}' },
				{ string: '"', after: ' \t;{}', lines: 'many' },
				{ string: "'", after: ' \t;{}', lines: 'many' },
			],
		},
		{
			ids: ['puppet'],
			rules: [
				{ line: '#' },
				{ block: ['/*', '*/'] },
				{ special: 'scriptSlash', open: '/' },
				{ string: '"', lines: 'many', inserts: [{ open: '${', close: '}' }] },
				{ string: "'", lines: 'many' },
			],
		},
		{
			ids: ['terraform', 'hcl', 'tf', 'opentofu', 'terraform-vars', 'packer', 'nomad'],
			rules: [
				{ line: '#' },
				{ line: '//' },
				{ block: ['/*', '*/'] },
				{ special: 'shellHeredoc', open: '<<', notAfter: '<', notBefore: '<' },
				{ string: '"', inserts: [{ open: '${', close: '}' }] },
			],
		},
		{
			ids: ['cmake'],
			rules: [
				{ special: 'luaLong', open: '#[', kind: 'comment' },
				{ line: '#' },
				{ string: '"', notAfter: '\\', lines: 'many' },
				{ special: 'luaLong', open: '[' },
			],
		},
		{
			ids: ['graphql', 'gql'],
			rules: [
				{ line: '#' },
				{ string: '"""', lines: 'many', kind: 'docstring' },
				{ string: '"', at: 'lineStart', kind: 'docstring' },
				{ string: '"' },
			],
		},
		{
			ids: ['nix'],
			rules: [
				{ line: '#' },
				{ block: ['/*', '*/'] },
				{ special: 'nixIndented', open: "''" },
				{ string: '"', lines: 'many', inserts: [{ open: '${', close: '}' }] },
			],
		},
		{
			ids: ['http', 'rest', 'hurl'],
			rules: [
				{ line: '#', at: 'lineStart' },
				{ line: '//', at: 'lineStart' },
			],
		},
		{
			ids: ['bibtex'],
			rules: [
				{ line: '%', at: 'lineStart' },
				{ block: ['@comment{', '}'], at: 'lineStart', ignoreCase: true },
			],
		},
		{
			ids: ['turtle', 'sparql', 'n3', 'trig'],
			rules: [
				{ string: '<', close: '>', escape: '', closedOnly: true, notBefore: ' =', kind: 'none' },
				{ line: '#' },
				{ string: '"""', lines: 'many' },
				{ string: '"' },
				{ string: "'" },
			],
		},
		{ ids: ['mermaid'], rules: [{ line: '%%' }] },
		{ ids: ['plantuml'], rules: [{ line: "'", at: 'lineStart' }, { block: ["/'", "'/"] }, { string: '"' }] },
		{
			ids: ['dax'],
			rules: [{ line: '//' }, { line: '--' }, { block: ['/*', '*/'] }, { string: '"', doubled: true, escape: '' }],
		},
		{
			ids: ['plsql', 'tsql', 'spark-sql', 'bigquery', 'snowflake-sql'],
			rules: [
				{ line: '--' },
				{ block: ['/*', '*/'] },
				{ string: "'", escape: '', doubled: true, lines: 'many' },
				{ string: '"', escape: '', doubled: true, lines: 'many' },
			],
		},
		{ ids: ['sass'], rules: [{ line: '//' }, { block: ['/*', '*/'] }, { string: '"' }, { string: "'" }] },
		{ ids: ['diff', 'search-result', 'csv', 'tsv', 'git-patch', 'hex', 'binary', 'code-text-binary'], rules: [] },
		{ ids: ['regexp', 'regex'], rules: [] },
	];
}
