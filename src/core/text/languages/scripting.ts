import { word } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const hash: Rule = { line: '#' };
const shellComment: Rule = { line: '#', after: ' \t;&|()`\n' };

/** Ruby, PHP, Lua, the shells. */
export function scriptingLanguages(): readonly CodeLanguage[] {
	return [
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
				{ special: 'shellHeredoc', open: '<<', notAfter: '<', notBefore: '<' },
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
		{
			ids: ['perl', 'perl5'],
			rules: [
				{ special: 'perlPod', open: '=' },
				{ line: '#', notAfter: '$@%\\' },
				{ string: '"', notAfter: '$\\', lines: 'many' },
				{ string: "'", notAfter: `$&\\${word}`, lines: 'many' },
				{ string: '`', notAfter: '$\\', lines: 'many' },
				{ special: 'perlHeredoc', open: '<<' },
				...['q', 'm', 's', 't', 'y'].map(open => ({ special: 'perlOperator', open })),
				{ special: 'perlSlash', open: '/' },
			],
			endMarkers: ['__END__', '__DATA__'],
			endRules: [{ special: 'perlPod', open: '=' }],
		},
		{
			ids: ['raku', 'perl6'],
			rules: [
				{ special: 'rakuPod', open: '=' },
				{ block: ['#`(', ')'] },
				{ block: ['#`[', ']'] },
				{ block: ['#`{', '}'] },
				{ line: '#' },
				{ string: '"', lines: 'many' },
				{ string: "'", notAfter: word, lines: 'many' },
			],
		},
		{
			ids: ['crystal'],
			rules: [
				{ line: '#' },
				{ string: '"', notAfter: '?$', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ string: "'", closedOnly: true },
				{ string: '`', lines: 'many' },
				{ special: 'rubyHeredoc', open: '<<' },
				{ special: 'rubyPercent', open: '%' },
				{ special: 'rubySlash', open: '/' },
			],
		},
		{
			ids: ['elixir'],
			rules: [
				hash,
				{ special: 'quotedCharacter', open: '?' },
				{ special: 'docAttribute', open: '@', option: '@(?:module|type|short)?doc\\s+(?:~[a-zA-Z])?' },
				{ string: '"""', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ string: "'''", lines: 'many' },
				{ string: '"', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ string: "'", notAfter: word, lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ special: 'sigil', open: '~' },
			],
		},
		{
			ids: ['fish'],
			rules: [
				{ line: '#', after: ' \t;(' },
				{ string: '"', lines: 'many' },
				{ string: "'", lines: 'many' },
			],
		},
		{
			ids: ['nushell'],
			rules: [hash, { string: '"', lines: 'many' }, { string: "'", escape: '', lines: 'many' }, { string: '`', escape: '' }],
		},
		{ ids: ['awk'], rules: [hash, { string: '"', lines: 'escaped' }, { special: 'scriptSlash', open: '/' }] },
		{
			ids: ['tcl'],
			rules: [
				{ line: '#', at: 'lineStart', continues: '\\' },
				{ line: '#', follows: ';', continues: '\\' },
				{ string: '"', after: ' \t[{', lines: 'many' },
			],
		},
		{
			ids: ['bat'],
			rules: [
				{ line: '::', at: 'lineStart' },
				{ line: 'rem', at: 'lineStart', ignoreCase: true, notBefore: word },
				{ line: 'rem', after: ' \t@&(', notAfter: word, ignoreCase: true, notBefore: word },
				{ string: '"', escape: '' },
			],
		},
		{
			ids: ['viml', 'vim'],
			rules: [
				{ line: '"', at: 'lineStart' },
				{ string: "'", escape: '', doubled: true, closedOnly: true, notAfter: word },
				{ string: '"', closedOnly: true },
				{ line: '"', after: ' \t' },
			],
		},
		{
			ids: ['applescript'],
			rules: [
				{ line: '--' },
				{ line: '#', at: 'lineStart' },
				{ block: ['(*', '*)'], nested: true },
				{ string: '"', lines: 'many' },
			],
		},
		{
			ids: ['ahk', 'autohotkey', 'ahk2'],
			rules: [
				{ block: ['/*', '*/'], at: 'lineStart', closeAt: 'lineStart' },
				{ line: ';', after: ' \t' },
				{ string: '"', escape: '`' },
			],
		},
	];
}
