import { digits } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const hexDigits = `${digits}abcdefABCDEF`;

/** The apostrophe also groups digits: `1'000`. */
const character: Rule = { string: "'", notAfter: hexDigits, lines: 'escaped' };
const comments: readonly Rule[] = [{ line: '//', continues: '\\' }, { block: ['/*', '*/'] }];
const plainComments: readonly Rule[] = [{ line: '//' }, { block: ['/*', '*/'] }];
const nestedComments: readonly Rule[] = [{ line: '//' }, { block: ['/*', '*/'], nested: true }];
const cRules: readonly Rule[] = [...comments, { special: 'cppRaw', open: '"' }, { string: '"', lines: 'escaped' }, character];
const braces = { open: '${', close: '}' };
const tripleQuoted: Rule = { string: '"""', lines: 'many' };

/** C and the languages that look like it. */
export function cFamilyLanguages(): readonly CodeLanguage[] {
	return [
		{ ids: ['c', 'cpp', 'cuda-cpp', 'objective-c', 'objective-cpp', 'cuda', 'opencl'], rules: cRules },
		{
			ids: ['csharp'],
			rules: [...plainComments, { special: 'csharpQuote', open: '"' }, { string: "'" }],
		},
		{
			ids: ['csharp-in-braces'],
			rules: [
				{ special: 'openingBrace', open: '{' },
				{ special: 'closingBrace', open: '}' },
				...plainComments,
				{ special: 'csharpQuote', open: '"' },
				{ string: "'", closedOnly: true, maxLength: 8 },
			],
		},
		{
			ids: ['java'],
			rules: [...plainComments, tripleQuoted, { string: '"' }, { string: "'" }],
		},
		{
			ids: ['go'],
			rules: [...plainComments, { string: '"' }, { string: "'" }, { string: '`', escape: '', lines: 'many' }],
		},
		{
			ids: ['rust'],
			rules: [
				...nestedComments,
				{ special: 'rustRaw', open: '"' },
				{ string: '"', lines: 'many' },
				{ special: 'rustApostrophe', open: "'" },
			],
		},
		{
			ids: ['kotlin', 'kotlinscript'],
			rules: [
				{ line: '#!', at: 'column0' },
				...nestedComments,
				{ string: '"""', escape: '', lines: 'many', inserts: [braces] },
				{ string: '"', inserts: [braces] },
				{ string: "'" },
			],
		},
		{
			ids: ['scala', 'sbt'],
			rules: [
				...nestedComments,
				{ string: '"""', escape: '', lines: 'many', inserts: [braces] },
				{ string: '"', inserts: [braces] },
				{ special: 'rustApostrophe', open: "'" },
				{ string: '`', escape: '', kind: 'none', closedOnly: true },
			],
		},
		{
			ids: ['swift'],
			rules: [
				...nestedComments,
				{ line: '#!', at: 'column0' },
				{ special: 'swiftRaw', open: '#' },
				{ string: '"""', lines: 'many', inserts: [{ open: '\\(', close: ')' }] },
				{ string: '"', inserts: [{ open: '\\(', close: ')' }] },
			],
		},
		{
			ids: ['dart'],
			rules: [
				...nestedComments,
				{ line: '#!', at: 'column0' },
				{ string: '"""', prefix: 'r', escape: '', lines: 'many' },
				{ string: "'''", prefix: 'r', escape: '', lines: 'many' },
				{ string: '"', prefix: 'r', escape: '' },
				{ string: "'", prefix: 'r', escape: '' },
				{ string: '"""', lines: 'many', inserts: [braces] },
				{ string: "'''", lines: 'many', inserts: [braces] },
				{ string: '"', inserts: [braces] },
				{ string: "'", inserts: [braces] },
			],
		},
		{
			ids: ['groovy', 'jenkinsfile', 'gradle', 'nextflow'],
			rules: [
				{ line: '#!', at: 'column0' },
				...plainComments,
				{ string: '"""', lines: 'many', inserts: [braces] },
				{ string: "'''", lines: 'many' },
				{ string: '"', inserts: [braces] },
				{ string: "'" },
				{ special: 'scriptSlash', open: '/' },
			],
		},
		{
			ids: ['zig'],
			rules: [{ line: '//' }, { line: '\\\\', kind: 'string' }, { string: '"' }, { special: 'rustApostrophe', open: "'" }],
		},
		{
			ids: ['d'],
			rules: [
				...plainComments,
				{ block: ['/+', '+/'], nested: true, leader: '+' },
				{ special: 'dRaw', open: '"' },
				{ string: '"', lines: 'many' },
				{ string: '`', escape: '', lines: 'many' },
				{ string: "'" },
			],
		},
		{
			ids: [
				'proto3',
				'proto',
				'protobuf',
				'thrift',
				'capnp',
				'flatbuffers',
				'solidity',
				'apex',
				'typespec',
				'bicep-plain',
				'prisma',
				'cypher',
				'kusto',
			],
			rules: [...plainComments, { string: '"' }, { string: "'" }],
		},
		{
			ids: ['bicep'],
			rules: [...plainComments, { string: "'''", escape: '', lines: 'many' }, { string: "'", inserts: [braces] }],
		},
		{
			ids: [
				'hlsl',
				'glsl',
				'wgsl',
				'metal',
				'shaderlab',
				'vala',
				'haxe',
				'actionscript',
				'actionscript-3',
				'move',
				'cairo',
				'ballerina',
				'gleam',
				'smithy',
			],
			rules: [...plainComments, { string: '"', lines: 'escaped' }, { string: "'", closedOnly: true, maxLength: 8 }],
		},
		{
			ids: ['v', 'odin'],
			rules: [
				...nestedComments,
				{ string: '`', escape: '', lines: 'many' },
				{ string: '"', lines: 'many' },
				{ string: "'", lines: 'many' },
			],
		},
		{ ids: ['cue'], rules: [{ line: '//' }, tripleQuoted, { string: "'''", lines: 'many' }, { string: '"' }, { string: "'" }] },
		{
			ids: ['jsonnet', 'libsonnet'],
			rules: [
				...plainComments,
				{ line: '#' },
				{ string: '|||', escape: '', lines: 'many' },
				{ string: '"', lines: 'many' },
				{ string: "'", lines: 'many' },
			],
		},
		{ ids: ['powerquery'], rules: [...plainComments, { string: '"', escape: '', doubled: true, lines: 'many' }] },
		{ ids: ['kdl'], rules: [...nestedComments, { string: '"', lines: 'many' }] },
		{ ids: ['verilog', 'systemverilog', 'system-verilog'], rules: [...plainComments, { string: '"', lines: 'escaped' }] },
		{ ids: ['stylus'], rules: [...plainComments, { string: '"' }, { string: "'" }] },
		{ ids: ['dot', 'graphviz'], rules: [...plainComments, { line: '#', at: 'lineStart' }, { string: '"', lines: 'many' }] },
	];
}
