import type { CodeLanguage, Rule } from './languageData';

const hash: Rule = { line: '#' };
const shellComment: Rule = { line: '#', after: ' \t;&|()`\n' };

/** Python, Ruby, PHP, Lua, the shells. */
export const scriptingLanguages: readonly CodeLanguage[] = [
	{
		ids: ['python'],
		rules: [hash, { special: 'pythonQuote', open: '"' }, { special: 'pythonQuote', open: "'" }],
		lineEnd: 'python',
	},
	{
		ids: ['ruby'],
		rules: [
			{ block: ['=begin', '=end'], at: 'column0', closeAt: 'column0', closesLine: true },
			{ line: '#' },
			{ string: '"', notAfter: '?$', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
			{ string: "'", notAfter: '?$', lines: 'many' },
			{ string: '`', notAfter: '?$:', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
			{ special: 'rubyHeredoc', open: '<<' },
			{ special: 'rubyPercent', open: '%' },
			{ special: 'rubySlash', open: '/' },
		],
		endMarkers: ['__END__'],
	},
	{
		ids: ['php-code'],
		rules: [
			{ line: '//', stop: '?>' },
			{ line: '#', notBefore: '[', stop: '?>' },
			{ block: ['/*', '*/'] },
			{ special: 'phpClose', open: '?>' },
			{ string: '"', lines: 'many' },
			{ string: "'", lines: 'many' },
			{ string: '`', lines: 'many' },
			{ special: 'phpHeredoc', open: '<<<' },
		],
	},
	{
		ids: ['lua'],
		rules: [
			{ line: '#!', at: 'column0' },
			{ special: 'luaLong', open: '--[' },
			{ line: '--' },
			{ special: 'luaLong', open: '[' },
			{ string: '"', lines: 'escaped' },
			{ string: "'", lines: 'escaped' },
		],
	},
	{
		ids: ['shellscript'],
		rules: [
			shellComment,
			{ string: "$'", lines: 'many', close: "'" },
			{ string: '"', notAfter: '\\', lines: 'many', inserts: [{ open: '$(', close: ')' }] },
			{ string: "'", notAfter: '\\', escape: '', lines: 'many' },
			{ special: 'shellHeredoc', open: '<<' },
		],
	},
	{
		ids: ['powershell'],
		rules: [
			{ block: ['<#', '#>'], leader: '#' },
			{ line: '#', notAfter: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$`"\'' },
			{ string: '@"', close: '"@', closeAt: 'lineStart', lines: 'many' },
			{ string: "@'", close: "'@", closeAt: 'lineStart', lines: 'many' },
			{ string: '"', escape: '`', doubled: true, lines: 'many', inserts: [{ open: '$(', close: ')' }] },
			{ string: "'", escape: '', doubled: true, lines: 'many' },
		],
	},
];
