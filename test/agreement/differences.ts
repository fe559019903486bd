import { addsComment, differsWithin, type Difference } from './difference';
import { documentDifferences } from './documentDifferences';
import { isSwitchedOff } from './switchedOff';
import type { LineCategories } from './textMateOracle';

/** What holds in every language, by the way the two views are compared. */
export const generalDifferences: readonly string[] = [
	'Docstrings are prose, where grammars call them strings (Python) or comments (GraphQL): Python, Elixir, Julia, GraphQL.',
	'The marks of a comment (`//`, ` * `, `rem`, `=begin`) are not compared, nor are blanks and punctuation: nothing can match there.',
	'In text, URLs, e-mail addresses and file paths are left out, whatever a grammar calls them.',
	'Regular expressions and unquoted words are code, not strings.',
	'Lines of more than 2,000 units are not compared: a grammar takes seconds for them.',
];

/** Where we mean to differ in code. */
const codeDifferences: readonly Difference[] = [
	{
		languages: ['perl', 'raku', 'ruby'],
		reason: 'The words of documentation directives (`=head1`, `=begin pod`) are marks, not prose.',
		explains: differsWithin(/^\s*=\w+(?:\s+(?:pod|code|table|comment|item))?/g),
	},
	{
		languages: ['c', 'objective-c'],
		reason:
			'What `#if 0` and its like switch off is code to a reader, as it is to the grammar of C++; only the comments in it are prose.',
		explains: (_line, _ours, theirs, { lines, index }) => /^[cm]*$/.test(theirs) && isSwitchedOff(lines, index),
	},
	{
		languages: ['kotlin'],
		reason: 'The grammar misses a comment behind a file annotation.',
		explains: line => line.startsWith('@file:'),
	},
	{
		languages: ['makefile'],
		reason: 'A comment of the shell in a recipe is a comment; the grammar calls it code.',
		explains: (line, ours, theirs) => /^(?:\t|\s*#)/.test(line) && addsComment(line, ours, theirs),
	},
	{
		languages: ['less'],
		reason: 'The grammar loses all comments from two closing brackets on, and takes the slashes of `url(//…)` for one.',
		explains: (line, ours, theirs) => (/^[^"\']*\/\//.test(line) && addsComment(line, ours, theirs)) || line.includes('url(//'),
	},
	{
		languages: ['tcl'],
		reason: 'A line that begins with a number sign is a comment; the grammar loses these behind a pattern in braces.',
		explains: (line, ours, theirs) => /^\s*#/.test(line) && addsComment(line, ours, theirs),
	},
	{
		languages: ['coq'],
		reason: 'The grammar takes the empty comment `(**)` for one that is never closed.',
		explains: (_line, ours, theirs) => !ours.includes('c') && /^[cm.]+$/.test(theirs),
	},
	{
		languages: ['elisp'],
		reason: 'The form behind an autoload cookie is read as the comment that it is to Lisp.',
		explains: line => line.startsWith(';;;###autoload'),
	},
	{
		languages: ['r'],
		reason: 'The tags and names in a comment of roxygen are prose like the rest of it.',
		explains: line => /^\s*#+'/.test(line),
	},
	{
		languages: ['asm'],
		reason: 'The grammar knows x86 only: not the `@` comments of ARM.',
		explains: line => /(?:^|\s)@/.test(line),
	},
	{
		languages: ['elixir'],
		reason: 'The word of a documentation attribute (`@moduledoc`) is a mark, and an unused variable is code.',
		explains: differsWithin(/@\w*doc\s+(?:~\w|false)?|\b_\w+[?!]?/g),
	},
	{
		languages: ['nginx'],
		reason: 'A number sign within a word begins no comment.',
		explains: (line, ours) => !ours.includes('c') && /^[^#]*[^\s;{}#]#/.test(line),
	},
	{
		languages: ['ini'],
		reason: 'A semicolon or number sign within a value begins no comment.',
		explains: (line, ours) => !ours.includes('c') && /^[^;#]*=[^;#]*[^\s;#][;#]/.test(line),
	},
	{
		languages: ['asm'],
		reason: 'A comment behind a directive of the preprocessor is one; the grammar loses it.',
		explains: (line, ours, theirs) => /^\s*%[^;"']*;/.test(line) && addsComment(line, ours, theirs),
	},
	{
		languages: ['sas'],
		reason: 'A comment within a statement is one; the grammar looks for them between statements.',
		explains: (line, ours, theirs) => line.includes('/*') && addsComment(line, ours, theirs),
	},
];

export const differences: readonly Difference[] = [...codeDifferences, ...documentDifferences];

/** The reason for which a line may differ, if there is one. */
export function findDifference(
	languageId: string,
	line: string,
	ours: LineCategories,
	theirs: LineCategories,
	lines: readonly string[],
	index: number,
): Difference | undefined {
	const place = { languageId, lines, index };
	return differences.find(({ languages, explains }) => languages.includes(languageId) && explains(line, ours, theirs, place));
}
