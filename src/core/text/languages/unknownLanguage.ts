import type { CodeLanguage, Rule } from './languageData';

/** The comment marks of a language, as a `language-configuration` gives them. */
export interface CommentMarkers {
	readonly lineComment?: string;
	readonly blockComment?: readonly [open: string, close: string];
}

const strings: readonly Rule[] = [
	{ string: '"', closedOnly: true },
	{ string: "'", closedOnly: true, after: ' \t([{,=:' },
];

/**
 * A guess at a language that the table does not know: by its comment marks if they are told, else by the marks that most
 * languages use, in the places where hardly any means something else.
 */
export function describeUnknownLanguage(markers: CommentMarkers | undefined): CodeLanguage {
	const { lineComment, blockComment } = markers ?? {};
	if (!lineComment && !blockComment?.[0]) {
		return {
			ids: [],
			rules: [
				{ block: ['/*', '*/'] },
				{ block: ['<!--', '-->'], leader: '-' },
				{ line: '//', notAfter: ':' },
				{ line: '#', after: ' \t' },
				{ line: '--', at: 'lineStart', before: ' \t-' },
				{ line: ';', at: 'lineStart' },
				{ line: '%', at: 'lineStart' },
				...strings,
			],
		};
	}

	const rules: Rule[] = [];
	if (blockComment?.[0] && blockComment[1]) {
		rules.push({ block: [blockComment[0], blockComment[1]] });
	}

	if (lineComment) {
		rules.push({ line: lineComment });
	}

	return { ids: [], rules: [...rules.filter(rule => isAscii(rule)), ...strings] };
}

/** Rules begin with an ASCII character; markers that do not are beyond the scanner. */
function isAscii(rule: Rule): boolean {
	const open = 'line' in rule ? rule.line : 'block' in rule ? rule.block[0] : '';
	return open.charCodeAt(0) < 128;
}
