import { digits } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const hexDigits = `${digits}abcdefABCDEF`;

/** The apostrophe also groups digits: `1'000`. */
const character: Rule = { string: "'", notAfter: hexDigits, lines: 'escaped' };
const comments: readonly Rule[] = [{ line: '//', continues: '\\' }, { block: ['/*', '*/'] }];
const plainComments: readonly Rule[] = [{ line: '//' }, { block: ['/*', '*/'] }];
const nestedComments: readonly Rule[] = [{ line: '//' }, { block: ['/*', '*/'], nested: true }];
const cRules: readonly Rule[] = [...comments, { special: 'cppRaw', open: '"' }, { string: '"', lines: 'escaped' }, character];
const tripleQuoted: Rule = { string: '"""', lines: 'many' };

/** C and the languages that look like it. */
export const cFamilyLanguages: readonly CodeLanguage[] = [
	{ ids: ['c', 'cpp', 'cuda-cpp', 'objective-c', 'objective-cpp', 'cuda', 'opencl'], rules: cRules },
	{
		ids: ['csharp'],
		rules: [...plainComments, { special: 'csharpQuote', open: '"' }, { string: "'" }],
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
];
