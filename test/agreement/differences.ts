import { blanking, differsWithin, equalIn, replacing, sameAt, type Difference, type Place } from './difference';
import { documentDifferences } from './documentDifferences';
import { podOfRaku } from './paragraphs';
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
		explains: differsWithin(/^\s*=\w+(?:\s+(?:pod|code|table|comment|item))?(?:\s+:\w.*)?/g),
	},
	{
		languages: ['raku'],
		reason:
			'Documentation that is set in is prose, but for its blocks of code; the grammar knows what begins its line, and all of that.',
		explains: (line, ours, theirs, { lines, index }) => {
			const kind = podOfRaku(lines, index);
			const text = line.replace(/^\s*=\w+/, word => ' '.repeat(word.length));
			return kind === 'text' ? differsAsText(text, ours, theirs) : kind === 'code' && !ours.includes('c');
		},
	},
	{
		languages: ['c', 'objective-c'],
		reason:
			'What `#if 0` and its like switch off is code to a reader, as it is to the grammar of C++; only the comments in it are prose.',
		explains: equalIn(replacing(/^\s*#\s*if\s+[01]\b/, condition => condition.replace(/[01]$/, 'A'))),
	},
	{
		languages: ['kotlin'],
		reason: 'The grammar misses a comment behind a file annotation.',
		explains: equalIn(blanking(/^@file:/)),
	},
	{
		languages: ['makefile'],
		reason: 'A comment of the shell in a recipe is a comment; the grammar calls it code.',
		explains: equalIn(replacing(/^\t/, () => ' ')),
	},
	{
		languages: ['makefile'],
		reason: 'A comment in the lines of a `define` is one once they are read; the grammar calls all of them code.',
		explains: equalIn(replacing(/^\s*define\b/, word => 'x'.repeat(word.length))),
	},
	{
		languages: ['less'],
		reason: 'The grammar loses comments from a value in brackets on.',
		explains: equalIn(blanking(/[()]/g)),
	},
	{
		languages: ['less'],
		reason: 'The grammar takes a variable such as `@container-large` for an at-rule, and loses the comments behind it.',
		explains: equalIn(replacing(/@container(?=-)/g, () => '@xontainer')),
	},
	{
		languages: ['less'],
		reason: 'The grammar takes the slashes of `url(//…)` for a comment.',
		explains: equalIn(replacing(/\burl\(\/\//g, () => 'url(  ')),
	},
	{
		languages: ['tcl'],
		reason: 'The grammar loses comments behind a command that takes a pattern.',
		explains: equalIn(replacing(/\breg(?:exp|sub)\b/g, command => 'x'.repeat(command.length))),
	},
	{
		languages: ['coq'],
		reason: 'The grammar takes the empty comment `(**)` for one that is never closed.',
		explains: equalIn(blanking(/\(\*\*\)/g)),
	},
	{
		languages: ['r'],
		reason: 'The tags, names and code in a comment of roxygen are prose like the rest of it.',
		explains: equalIn(replacing(/^\s*#+'/, mark => mark.replace("'", ' '))),
	},
	{
		languages: ['asm'],
		reason: 'The grammar knows x86 only: not the `@` comments of ARM.',
		explains: equalIn(replacing(/(?:^|\s)@+(?:\s|$)/, mark => mark.replace('@', ';'))),
	},
	{
		languages: ['asm'],
		reason: 'The grammar does not know the comments that begin with `//`, of ARM.',
		explains: equalIn(replacing(/\/\//, () => '; ')),
	},
	{
		languages: ['elixir'],
		reason: 'The word of a documentation attribute (`@moduledoc`) is a mark.',
		explains: differsWithin(/^\s*@(?:module|type|short)?doc\s+(?:~\w|false)?/g),
	},
	{
		languages: ['elixir'],
		reason: 'A variable that is not used is code; the grammar calls it a comment.',
		explains: equalIn(replacing(/(?<!\w)_/g, () => 'a')),
	},
	{
		languages: ['haskell'],
		reason: 'The grammar loses the end of a pragma that holds rules.',
		explains: equalIn(replacing(/\{-# RULES\b/, () => '{-  RULES')),
	},
	{
		languages: ['sass'],
		reason: 'The words of a media query are code; the grammar calls its `and` a comment.',
		explains: equalIn(replacing(/\band\b/g, () => 'xnd')),
	},
	{
		languages: ['qml'],
		reason: 'The words `TODO` and `FIXME` of a comment are prose like the rest of it.',
		explains: equalIn(replacing(/\b(?:TODO|FIXME)\b/g, word => word.toLowerCase())),
	},
	{
		languages: ['cobol'],
		reason: 'The number in front of a line and the word of a paragraph that comments (`AUTHOR.`) are marks.',
		explains: differsWithin(/^(?:\d{6})?\s*(?:AUTHOR\.)?/g),
	},
	{
		languages: ['nginx'],
		reason: 'A number sign within a word begins no comment.',
		explains: equalIn(replacing(/[^\s;{}#]#/g, word => `${word[0]}x`)),
	},
	{
		languages: ['ini'],
		reason: 'A semicolon or number sign within a value begins no comment.',
		explains: equalIn(replacing(/[^\s;#][;#]+/g, value => value.replace(/[;#]/g, 'x'))),
	},
	{
		languages: ['ini'],
		reason: 'A quote within a value begins no string that goes on over lines.',
		explains: equalIn(replacing(/["']/g, () => 'x')),
	},
	{
		languages: ['asm'],
		reason: 'A comment behind a directive of the preprocessor is one; the grammar loses it.',
		explains: equalIn(blanking(/^\s*%(?=\w)/)),
	},
	{
		languages: ['sas'],
		reason: 'A comment that does not begin its line, or stands within a statement, is one; the grammar loses it.',
		explains: (line, ours, theirs, place) => {
			const comments = commentsOfSas(place);
			return Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || (ours[at] === 'c' && comments.has(at)));
		},
	},
];

export const differences: readonly Difference[] = [...codeDifferences, ...documentDifferences];

/** The reason for which a line may differ, if there is one. */
export function findDifference(line: string, ours: LineCategories, theirs: LineCategories, place: Place): Difference | undefined {
	return differences.find(
		({ languages, explains }) => languages.includes(place.languageId) && explains(line, ours, theirs, place),
	);
}

/** Whether the letters of a line are all a comment to us, and none to the grammar. */
function differsAsText(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	return !theirs.includes('c') && Array.from(line).every((character, at) => ours[at] === 'c' || !/[\p{L}\p{N}]/u.test(character));
}

/** The columns of a line of SAS between the marks of a comment, found by looking through the whole program. */
function commentsOfSas({ lines, index }: Place): ReadonlySet<number> {
	const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
	const columns = new Set<number>();
	for (const { 0: part, index: from } of lines.join('\n').matchAll(/\/\*[^]*?\*\/|'[^']*'|"[^"]*"/g)) {
		for (let at = Math.max(from, start); part.startsWith('/') && at < from + part.length; at++) {
			columns.add(at - start);
		}
	}

	return columns;
}
