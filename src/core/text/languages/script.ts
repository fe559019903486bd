import type { CodeLanguage, Rule } from './languageData';

export const jsCode: readonly Rule[] = [
	{ line: '//' },
	{ block: ['/*', '*/'] },
	{ special: 'scriptSlash', open: '/' },
	{ string: '"', lines: 'escaped' },
	{ string: "'", lines: 'escaped' },
	{ string: '`', lines: 'many', inserts: [{ open: '${', close: '}' }] },
	{ line: '#!', at: 'column0' },
];

const jsx: Rule = { special: 'jsxElement', open: '<' };

/** JavaScript and TypeScript. Files of JavaScript may hold elements too. */
export function scriptLanguages(): readonly CodeLanguage[] {
	return [
		{ ids: ['typescript'], rules: jsCode },
		{ ids: ['typescriptreact', 'javascript', 'javascriptreact'], rules: [...jsCode, jsx] },
		{ ids: ['qml', 'javascript-plain'], rules: jsCode },
		{
			ids: ['typescript-in-braces'],
			rules: [{ special: 'openingBrace', open: '{' }, { special: 'closingBrace', open: '}' }, ...jsCode, jsx],
		},
		{
			ids: ['coffeescript'],
			rules: [
				{ block: ['###', '###'], notBefore: '#', leader: '#' },
				{ line: '#' },
				{ string: '"""', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ string: "'''", lines: 'many' },
				{ string: '"', lines: 'many', inserts: [{ open: '#{', close: '}' }] },
				{ string: "'", lines: 'many' },
				{ special: 'blockRegex', open: '///' },
				{ special: 'scriptSlash', open: '/' },
				{ string: '`', lines: 'many', kind: 'none' },
			],
		},
		{
			ids: ['json', 'jsonc', 'jsonl', 'json5', 'snippets', 'code-snippets'],
			rules: [{ line: '//' }, { block: ['/*', '*/'] }, { string: '"' }, { string: "'" }],
		},
	];
}
