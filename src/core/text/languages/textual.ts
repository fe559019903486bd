import { word } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const verbatimBlocks: readonly Rule[] = ['----', '....', '++++', '```'].map(open => ({
	special: 'delimitedLines',
	open,
	kind: 'none',
}));

/** A block of Org whose lines are no text. */
function orgBlock(name: string, kind: 'none' | 'comment'): Rule {
	return {
		string: `#+begin_${name}`,
		close: `#+end_${name}`,
		at: 'lineStart',
		closeAt: 'lineStart',
		ignoreCase: true,
		escape: '',
		lines: 'many',
		kind,
	};
}

/** Code in a line of Org: between two equal marks that touch it, the second before a blank or a mark. */
function orgCode(mark: string): string {
	return `${mark}(?=\\S)[^]{0,300}?\\S${mark}(?=[-\\s.,:;!?'")}\\][]|$)|${mark}\\S${mark}(?=[-\\s.,:;!?'")}\\][]|$)`;
}

/** Languages of documents that rules can read: what no rule takes is text. */
export function textualLanguages(): readonly CodeLanguage[] {
	return [
		{
			ids: ['asciidoc', 'adoc'],
			isText: true,
			lineEnd: 'asciiDoc',
			rules: [
				{ special: 'delimitedLines', open: '////', kind: 'comment' },
				{ line: '//', at: 'column0', notBefore: '/' },
				...verbatimBlocks,
				{ line: ':', at: 'column0', before: `!${word}`, kind: 'none' },
				{ special: 'matched', open: '[', option: '\\[[^\\[].*\\]\\s*$', at: 'column0' },
				{ special: 'matched', open: '[[', option: '\\[\\[[\\w:.-]+(?:,[^\\]]*)?\\]\\]' },
				{ line: 'include::', at: 'column0', kind: 'none' },
				{ line: 'ifdef::', at: 'column0', kind: 'none' },
				{ line: 'ifndef::', at: 'column0', kind: 'none' },
				{ line: 'ifeval::', at: 'column0', kind: 'none' },
				{ line: 'endif::', at: 'column0', kind: 'none' },
				{ special: 'matched', open: '{', option: '\\{\\w[\\w-]*\\}' },
				{ string: 'image:', close: '[', escape: '', closedOnly: true, kind: 'none', notAfter: word },
				{ string: 'link:', close: '[', escape: '', closedOnly: true, kind: 'none', notAfter: word },
				{ string: 'xref:', close: '[', escape: '', closedOnly: true, kind: 'none', notAfter: word },
				{ string: 'https:', close: '[', escape: '', closedOnly: true, maxLength: 300, kind: 'none', notAfter: word },
				{ special: 'matched', open: '<', option: '<(?:\\d+|\\.)>', at: 'lineStart' },
				{ special: 'matched', open: '<<', option: '<<[^\\s<>,][^<>,]*(?:,|>>)' },
				{ special: 'asciiDocCode', open: '`' },
			],
		},
		{
			ids: ['org'],
			isText: true,
			rules: [
				{ special: 'orgSource', open: '#+begin_src' },
				...['example', 'export'].map(name => orgBlock(name, 'none')),
				orgBlock('comment', 'comment'),
				...['title', 'subtitle', 'caption', 'description'].map(
					name => ({ line: `#+${name}:`, at: 'lineStart', ignoreCase: true, kind: 'text' }) as const,
				),
				{ line: '#+', at: 'lineStart', kind: 'none' },
				{ line: '# ', at: 'lineStart' },
				{ line: ': ', at: 'lineStart', kind: 'none' },
				...[...'=~'].map(open => ({ special: 'matched', open, after: ' \t(-{\'"', option: orgCode(open) })),
				{ string: '[[', close: ']', escape: '', closedOnly: true, kind: 'none' },
			],
		},
		{
			ids: ['typst'],
			isText: true,
			rules: [
				{ line: '//', notAfter: ':' },
				{ block: ['/*', '*/'], nested: true },
				{ string: '```', escape: '', lines: 'many', kind: 'none' },
				{ string: '`', escape: '', closedOnly: true, kind: 'none' },
				{ string: '$', closedOnly: true, kind: 'none' },
				{ line: '#let', kind: 'none' },
				{ line: '#set', kind: 'none' },
				{ line: '#show', kind: 'none' },
				{ line: '#import', kind: 'none' },
			],
		},
		{
			ids: ['jade', 'pug'],
			rules: [
				{ special: 'indentedComment', open: '//' },
				{ special: 'pugBlock', open: '|' },
				{ special: 'pugBlock', open: '-', option: 'code' },
				...[...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.#'].map(open => ({ special: 'pugTag', open })),
				{ string: '"' },
				{ string: "'" },
			],
		},
		{
			ids: ['po', 'gettext'],
			rules: [
				{ line: '#:', at: 'lineStart', kind: 'none' },
				{ line: '#', at: 'lineStart' },
				{ string: '"', kind: 'text' },
			],
		},
		{
			ids: ['gherkin', 'cucumber', 'feature'],
			isText: true,
			rules: [
				...['"""', '```'].map(
					string => ({ string, at: 'lineStart', closeAt: 'lineStart', escape: '', lines: 'many', kind: 'text' }) as const,
				),
				{ line: '#', at: 'lineStart' },
				{ line: '@', at: 'lineStart', kind: 'none' },
			],
		},
		{
			ids: ['wikitext', 'mediawiki'],
			isText: true,
			rules: [
				{ block: ['<!--', '-->'], leader: '-' },
				{ string: '<nowiki>', close: '</nowiki>', escape: '', lines: 'many', kind: 'none' },
				{ string: '<', close: '>', escape: '', closedOnly: true, notBefore: ' =', kind: 'none' },
				{ string: '{{', close: '}}', escape: '', lines: 'many', kind: 'none' },
			],
		},
		{
			ids: ['haml'],
			isText: true,
			rules: [
				{ special: 'indentedComment', open: '-#' },
				{ special: 'indentedComment', open: '- /*' },
				{ line: '/[', at: 'lineStart' },
				{ special: 'indentedComment', open: '/' },
				{ special: 'hamlFilter', open: ':' },
				...['%', '.', '#'].map(open => ({ special: 'hamlTag', open })),
				...['-', '=', '~', '!!!', '!=', '&='].map(line => ({ line, at: 'lineStart', kind: 'none' }) as const),
				{ string: '#{', close: '}', escape: '', closedOnly: true, kind: 'none' },
			],
		},
		{
			ids: ['slim'],
			rules: [
				{ special: 'indentedComment', open: '/' },
				{ special: 'pugBlock', open: '|' },
				{ special: 'pugBlock', open: "'" },
				...[...'abcdefghijklmnopqrstuvwxyz.#'].map(open => ({ special: 'pugTag', open })),
				{ string: '"' },
			],
		},
	];
}
