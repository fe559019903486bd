import { digits, word } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const doubledQuotes: readonly Rule[] = [
	{ string: '"', escape: '', doubled: true },
	{ string: "'", escape: '', doubled: true },
];

/** Languages of science, of hardware, and of long standing. */
export function scientificLanguages(): readonly CodeLanguage[] {
	return [
		{
			ids: ['r', 'rprofile'],
			rules: [
				{ line: '#' },
				{ special: 'rRaw', open: '"' },
				{ special: 'rRaw', open: "'" },
				{ string: '"', lines: 'many' },
				{ string: "'", lines: 'many' },
				{ string: '`', kind: 'none' },
			],
		},
		{
			ids: ['julia', 'juliamarkdown-code'],
			rules: [
				{ block: ['#=', '=#'], nested: true, leader: '#' },
				{ line: '#' },
				{ special: 'docString', open: '"""', option: '^\\s*(?:@doc\\s+)?(?:raw|md)?' },
				{ string: '"', lines: 'many', inserts: [{ open: '$(', close: ')' }] },
				{ special: 'transposeQuote', open: "'", option: 'escaped' },
				{ string: '```', lines: 'many' },
				{ string: '`', lines: 'many' },
			],
		},
		{
			ids: ['matlab'],
			rules: [
				{ special: 'matlabBlock', open: '%{' },
				{ line: '%' },
				{ line: '...', notAfter: '.', kind: 'comment' },
				{ special: 'transposeQuote', open: "'" },
				{ string: '"', escape: '', doubled: true },
			],
		},
		{
			ids: ['octave'],
			rules: [
				{ special: 'matlabBlock', open: '%{' },
				{ special: 'matlabBlock', open: '#{' },
				{ line: '%' },
				{ line: '#' },
				{ special: 'transposeQuote', open: "'" },
				{ string: '"' },
			],
		},
		{
			ids: ['fortran', 'fortran-modern', 'fortranfreeform', 'fortran-free-form', 'fortran90'],
			rules: [{ line: '!' }, ...doubledQuotes],
		},
		{
			ids: ['fortran_fixed-form', 'fortranfixedform', 'fortran-fixed-form'],
			rules: [
				{ line: 'c', at: 'column0', ignoreCase: true },
				{ line: '*', at: 'column0' },
				{ line: 'd', at: 'column0', ignoreCase: true },
				{ line: '!' },
				...doubledQuotes,
			],
		},
		{
			ids: ['ada', 'gpr'],
			rules: [{ line: '--' }, { string: '"', escape: '', doubled: true }, { special: 'rustApostrophe', open: "'" }],
		},
		{
			ids: ['vhdl'],
			rules: [
				{ line: '--' },
				{ block: ['/*', '*/'] },
				{ string: '"', escape: '', doubled: true },
				{ special: 'rustApostrophe', open: "'" },
			],
		},
		{
			ids: ['pascal', 'objectpascal', 'delphi'],
			rules: [
				{ block: ['{$', '}'], kind: 'none' },
				{ block: ['(*$', '*)'], kind: 'none' },
				{ block: ['{', '}'] },
				{ block: ['(*', '*)'] },
				{ line: '//' },
				{ string: "'", escape: '', doubled: true },
			],
		},
		{
			ids: ['cobol'],
			rules: [
				{ special: 'columnSeven', open: '*' },
				{ special: 'columnSeven', open: '/' },
				{ line: '*>' },
				{ line: '*', at: 'column0' },
				...['author', 'installation', 'date-written', 'date-compiled', 'security', 'remarks'].map(
					name => ({ line: `${name}.`, follows: digits, ignoreCase: true }) as const,
				),
				...doubledQuotes,
			],
		},
		{
			ids: ['vb', 'vbscript', 'vba', 'freebasic'],
			rules: [
				{ string: '"', escape: '', doubled: true },
				{ line: "'" },
				{ line: 'rem', at: 'lineStart', ignoreCase: true, notBefore: word },
			],
		},
		{
			ids: [
				'asm',
				'assembly',
				'nasm',
				'masm',
				'asm-intel-x86-generic',
				'asm-collection',
				'mipsasm',
				'mips',
				'riscv',
				'arm',
				'gas',
				's',
			],
			rules: [
				{ block: ['/*', '*/'] },
				{ line: ';' },
				{ line: '//' },
				{ line: '#', after: ' \t', before: ' \t#' },
				{ line: '@', after: ' \t', before: ' \t@' },
				{ string: '"' },
				{ string: "'", closedOnly: true },
			],
		},
		{
			ids: ['nim', 'nimble'],
			rules: [
				{ block: ['##[', ']##'], nested: true, leader: '#' },
				{ block: ['#[', ']#'], nested: true, leader: '#' },
				{ line: '#' },
				{ string: '"""', escape: '', lines: 'many' },
				{ string: '"', prefix: word, escape: '', doubled: true },
				{ string: '"' },
				{ special: 'rustApostrophe', open: "'", notAfter: word },
			],
		},
		{
			ids: ['stata'],
			rules: [{ block: ['/*', '*/'], nested: true }, { line: '//' }, { line: '*', at: 'lineStart' }, { string: '"', escape: '' }],
		},
		{
			ids: ['sas'],
			rules: [
				{ block: ['/*', '*/'] },
				{ block: ['*', ';'], at: 'lineStart', leader: '*' },
				{ block: ['%*', ';'], at: 'lineStart', leader: '*' },
				...doubledQuotes,
			],
		},
		{
			ids: ['abap'],
			rules: [
				{ line: '*', at: 'column0' },
				{ string: "'", escape: '', doubled: true },
				{ string: '`', escape: '' },
				{ line: '"' },
			],
		},
		{ ids: ['gnuplot'], rules: [{ line: '#', continues: '\\' }, { string: '"' }, { string: "'", escape: '', doubled: true }] },
		{ ids: ['openscad', 'modelica'], rules: [{ line: '//' }, { block: ['/*', '*/'] }, { string: '"', lines: 'many' }] },
		{ ids: ['postscript'], rules: [{ line: '%' }, { string: '(', close: ')', lines: 'many' }] },
	];
}
