import { isInListing, isInLiteral, wrappedCode } from './paragraphs';
import { isSwitchedOff } from './switchedOff';
import type { LineCategories } from './textMateOracle';

/** A line of a file. */
interface Place {
	readonly languageId: string;
	readonly lines: readonly string[];
	readonly index: number;
}

/** Where we mean to differ from a grammar, and why. */
export interface Difference {
	/** Language ids. */
	readonly languages: readonly string[];
	readonly reason: string;

	/** Whether a line that differs does so for this reason. */
	explains(line: string, ours: LineCategories, theirs: LineCategories, place: Place): boolean;
}

/** What holds in every language, by the way the two views are compared. */
export const generalDifferences: readonly string[] = [
	'Docstrings are prose, where grammars call them strings (Python) or comments (GraphQL): Python, Elixir, Julia, GraphQL.',
	'The marks of a comment (`//`, ` * `, `rem`, `=begin`) are not compared, nor are blanks and punctuation: nothing can match there.',
	'In text, URLs, e-mail addresses and file paths are left out, whatever a grammar calls them.',
	'Regular expressions and unquoted words are code, not strings.',
	'Lines of more than 2,000 units are not compared: a grammar takes seconds for them.',
];

/** Whether we leave out as no text, or read as a comment in code, what the grammar, which marks less, calls text; and nothing else. */
function leavesOutOnly(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	for (let index = 0; index < line.length; index++) {
		const a = ours[index];
		const b = theirs[index];
		const same = a === b || (a === 'x' && b !== 'c') || b === 'm' || !/[\p{L}\p{N}]/u.test(line[index]!);
		if (!same && !(a !== 't' && b === 't')) {
			return false;
		}
	}

	return true;
}

/** Whether all that differs lies within matches of a pattern. */
function differsWithin(pattern: RegExp): (line: string, ours: LineCategories, theirs: LineCategories) => boolean {
	return (line, ours, theirs) => {
		const inside = new Set<number>();
		for (const match of line.matchAll(pattern)) {
			for (let index = match.index; index < match.index + match[0].length; index++) {
				inside.add(index);
			}
		}

		return [...line].length > 0 && Array.from(line).every((_, index) => inside.has(index) || sameAt(line, ours, theirs, index));
	};
}

/** Whether all that differs is one category to us and another to the grammar, or a string to us. */
function differsAs(ourLetter: string, theirLetter: string): ReturnType<typeof differsWithin> {
	return (line, ours, theirs) =>
		Array.from(line).every(
			(_, index) =>
				sameAt(line, ours, theirs, index) ||
				((ours[index] === ourLetter || ours[index] === 's') && theirs[index] === theirLetter),
		);
}

/** Whether all that differs is one comment to us, up to the line's end, and code to the grammar. */
function addsComment(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	return /^[^c]*c+\.*$/.test(ours) && Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || ours[at] === 'c');
}

function sameAt(line: string, ours: LineCategories, theirs: LineCategories, index: number): boolean {
	const a = ours[index];
	const b = theirs[index];
	return a === b || b === 'm' || (a === 'x' && b !== 'c') || !/[\p{L}\p{N}]/u.test(line[index] ?? ' ');
}

/** Whether, all that differs, we call text outside of backticks on the line, and no text between them; ``so'' one quotes. */
function agreesWithTicks(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	const inside = new Set<number>();
	for (const { 0: code, index } of line.matchAll(/(?<![\w"'`\\])`(?![`\s])[^`]*[^`\s]`|(?<!`)``(?![`\s])[^`]*``/g)) {
		Array.from(code).forEach((_, at) => inside.add(index + at));
	}

	return (
		line.includes('`') &&
		Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || (ours[at] === 't') !== inside.has(at))
	);
}

export const differences: readonly Difference[] = [
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
		languages: ['pug'],
		reason: 'The grammar takes conditions with an exclamation mark for text, and loses scripts and values over several lines.',
		explains: (line, ours, theirs) => /[^\w\s]/.test(line) && !ours.includes('t') && leavesOutOnly(line, ours, theirs),
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
		languages: ['markdown'],
		reason: 'Targets and labels of links are no text, also of images within links and of links over two lines.',
		explains: differsWithin(/\]\([^)]*\)?|\]\[[^\]]*\]?/g),
	},
	{
		languages: ['markdown'],
		reason: 'Inline code is no text, also where the grammar loses it: in the text of links, in elements of HTML, in `<code>`.',
		explains: differsWithin(/`[^`]*`|<code>.*?<\/code>|\]\([^)]*\)?/g),
	},
	{
		languages: ['markdown'],
		reason: 'Comments in fences of languages that the grammar does not embed are prose, as in those that it does.',
		explains: differsAs('c', '.'),
	},
	{
		languages: ['markdown', 'liquid'],
		reason: 'In front matter, values of keys such as `description` and `title` are written for people: text.',
		explains: (line, ours, theirs, { lines, index }) =>
			lines[0] === '---' && index < lines.indexOf('---', 1) && differsAs('t', '.')(line, ours, theirs),
	},
	{
		languages: ['markdown'],
		reason: 'The x in the box of a task is no text.',
		explains: differsWithin(/\[[xX]\]|\]\([^)]*\)?/g),
	},
	{
		languages: ['restructuredtext'],
		reason:
			'What is set in below `::` or below a directive that holds code, names or figures is read as such; the grammar knows few.',
		explains: (_line, _ours, _theirs, { lines, index }) => isInLiteral(lines, index),
	},
	{
		languages: ['restructuredtext'],
		reason: 'The name of a directive, a target, the name of a field and a line of doctest are no text.',
		explains: differsWithin(/^\s*\.\. (?:_[^:]*:.*|(?:\|[^|]*\| )?[\w:.-]+::.*)|^\s*:[^:`]+:(?:\s|$)|^\s*(?:>>>|\.\.\.)\s.*/g),
	},
	{
		languages: ['restructuredtext'],
		reason: 'The number of an item is a mark.',
		explains: differsWithin(/^\s*\d+\.|``[^`]*``/g),
	},
	{
		languages: ['restructuredtext'],
		reason: 'Roles that name code are no text; the name of a link (`here_`) and the text of one, also over two lines, are.',
		explains: differsWithin(/``[^`]*``|:[\w:+.-]+:`[^`]*`|`[^`]*(?:`_*|$)|^[^`]*`_+|\w+_(?!\w)/g),
	},
	{
		languages: ['markdown', 'asciidoc'],
		reason: 'Code between backticks may go on over lines of a paragraph; the grammar pairs the marks of each line.',
		explains: (line, ours, theirs, { languageId, lines, index }) => {
			const code = wrappedCode(languageId, lines, index);
			return (
				code !== undefined &&
				Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || (ours[at] === 't') !== code.has(at))
			);
		},
	},
	{
		languages: ['asciidoc'],
		reason: 'Directives (`include::`, `ifdef::`) are no text.',
		explains: line => /^(?:include|ifn?def|ifeval|endif)::/.test(line),
	},
	{
		languages: ['asciidoc'],
		reason:
			'The name before the comma of a cross-reference, anchors, references to attributes and attribute entries are no text.',
		explains: differsWithin(/<<[^<>,]*(?:,|>>)|\[\[[^\]]*\]\]|\{[\w-]+\}|^:[\w-]+:.*/g),
	},
	{
		languages: ['asciidoc'],
		reason: 'The targets of links and macros are no text, but their labels are, as in Markdown.',
		explains: differsWithin(/\b(?:link|image|xref|https?|linkgit)::?[^\s[]*\[[^\]]*\]?/g),
	},
	{
		languages: ['asciidoc'],
		reason:
			'Code between backticks ends with the first that closes it, also before a letter or `’s`, and is code in the label of a list.',
		explains: (line, ours, theirs) => agreesWithTicks(line, ours, theirs),
	},
	{
		languages: ['asciidoc'],
		reason: 'A listing is no text, also where the grammar loses track of its delimiters.',
		explains: (_line, ours, theirs, { lines, index }) =>
			/^[.x]*$/.test(ours) && /^[tm.]*$/.test(theirs) && isInListing(lines, index),
	},
	{
		languages: ['latex'],
		reason: 'Arguments that are names, files or measures are no text.',
		explains: differsWithin(/\\[a-zA-Z]+\*?(?:\[[^\]]*\]|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})+/g),
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
		languages: ['haml'],
		reason: 'The names of filters and code in `#{ … }` are no text.',
		explains: differsWithin(/^\s*:\w+$|#\{[^}]*\}/g),
	},
	{
		languages: ['elixir'],
		reason: 'The word of a documentation attribute (`@moduledoc`) is a mark, and an unused variable is code.',
		explains: differsWithin(/@\w*doc\s+(?:~\w|false)?|\b_\w+[?!]?/g),
	},
	{
		languages: ['nginx'],
		reason: 'A number sign within a word begins no comment.',
		explains: line => /^[^#]*[^\s;{}#]#/.test(line),
	},
	{
		languages: ['ini'],
		reason: 'A semicolon or number sign within a value begins no comment.',
		explains: line => /^[^;#]*=[^;#]*[^\s;#][;#]/.test(line),
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
	{
		languages: ['liquid'],
		reason: 'Front matter is YAML, which the grammar does not know.',
		explains: (_line, _ours, theirs, { lines, index }) =>
			/^t*$/.test(theirs) && lines[0] === '---' && index < lines.indexOf('---', 1),
	},
	{
		languages: ['liquid'],
		reason: 'The words `comment` and `endcomment` are marks.',
		explains: differsWithin(/\{%-?\s*(?:end)?comment/g),
	},
	{
		languages: ['org'],
		reason:
			'What stands in a block of an example, an export or a comment is none of the text; the grammar knows them for code only.',
		explains: (_line, _ours, _theirs, { lines, index }) => {
			const marks = lines.slice(0, index).filter(line => /^\s*#\+(?:begin|end)_/i.test(line));
			return /^\s*#\+begin_(?:example|export|comment)/i.test(marks[marks.length - 1] ?? '');
		},
	},
	{
		languages: ['org'],
		reason: 'Keywords (`#+name:`) but those of titles are no text; the states of headings, their tags and deeper headings are.',
		explains: differsWithin(/^\s*#\+\w+.*|\b(?:TODO|DONE|COMMENT)\b|:\w+:\s*$|^\*{3,}.*|([=~])[^=~]+\1/g),
	},
];

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
