import {
	agreesWithTicks,
	differsAs,
	differsWithin,
	equalIn,
	isNowhereText,
	noTextWithin,
	replacing,
	sameAt,
	type Difference,
} from './difference';
import { argumentsOfLatex } from './argumentsOfLatex';
import { isInFence, isInListing, lineAround, literalAbove, pugBlockAround, wrappedCode } from './paragraphs';

/** Where we mean to differ in documents of text. */
export const documentDifferences: readonly Difference[] = [
	{
		languages: ['pug'],
		reason: 'A condition is code; the grammar calls words of it text.',
		explains: (line, ours, _theirs, { lines, index }) =>
			/^\s*(?:else\s+)?(?:if|unless|while|case)\b/.test(line) && !/[tc]/.test(ours) && pugBlockAround(lines, index) === undefined,
	},
	{
		languages: ['pug'],
		reason: 'The lines of a script are code; the grammar calls some of them text.',
		explains: (_line, ours, _theirs, { lines, index }) =>
			!/[tc]/.test(ours) && /^\s*script\b/.test(pugBlockAround(lines, index) ?? ''),
	},
	{
		languages: ['markdown'],
		reason: 'Targets and labels of links are no text, also of images within links and of links over two lines.',
		explains: noTextWithin(/\]\([^)]*\)?|\]\[[^\]]*\]?/g),
	},
	{
		languages: ['markdown'],
		reason: 'Inline code is no text, also where the grammar loses it: in the text of links, in elements of HTML, in `<code>`.',
		explains: noTextWithin(/`[^`]*`|<code>.*?<\/code>|\]\([^)]*\)?/g),
	},
	{
		languages: ['markdown'],
		reason: 'Comments in fences of languages that the grammar does not embed are prose, as in those that it does.',
		explains: (line, ours, theirs, { lines, index }) => isInFence(lines, index) && differsAs('c', '.')(line, ours, theirs),
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
		explains: noTextWithin(/\[[xX]\]|\]\([^)]*\)?/g),
	},
	{
		languages: ['restructuredtext'],
		reason:
			'What is set in below `::` or below a directive that holds code, names or figures is read as such; the grammar knows few.',
		explains: (_line, ours, _theirs, { lines, index }) => {
			const above = literalAbove(lines, index);
			const isCode = /^\s*\.\.\s+(?:code|code-block|sourcecode|testcode|literalinclude)::/.test(above ?? '');
			return (
				above !== undefined && ((isCode ? /^[^t]*$/ : /^[^tc]*$/).test(ours) || /::\s*(?:html|xml|rst|markdown)\b/.test(above))
			);
		},
	},
	{
		languages: ['restructuredtext'],
		reason: 'The name of a directive, a target, the name of a field and a line of doctest are no text.',
		explains: noTextWithin(/^\s*\.\. (?:_[^:]*:.*|(?:\|[^|]*\| )?[\w:.-]+::.*)|^\s*:[^:`]+:(?:\s|$)|^\s*(?:>>>|\.\.\.)\s.*/g),
	},
	{
		languages: ['restructuredtext'],
		reason: 'The number of an item is a mark.',
		explains: differsWithin(/^\s*\d+\.|``[^`]*``/g),
	},
	{
		languages: ['restructuredtext'],
		reason: 'Roles that name code are no text; the name of a link (`here_`) and the text of one, also over two lines, are.',
		explains: (line, ours, theirs) =>
			differsWithin(/``[^`]*``|:[\w:+.-]+:`[^`]*`|`[^`]*(?:`_*|$)|^[^`]*`_+|\w+_(?!\w)/g)(line, ours, theirs) &&
			isNowhereText(/(?<![\w`]):\w[\w:+.-]*:(?=`)|``[^`]*``|<[^`<>]*>(?=`)/g, line, ours),
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
		explains: (line, ours) => /^(?:include|ifn?def|ifeval|endif)::/.test(line) && /^[.s]*$/.test(ours),
	},
	{
		languages: ['asciidoc'],
		reason:
			'The name before the comma of a cross-reference, anchors, references to attributes and attribute entries are no text.',
		explains: noTextWithin(/<<[^<>,]*(?:,|>>)|\[\[[^\]]*\]\]|\{[\w-]+\}|^:[\w-]+:.*/g),
	},
	{
		languages: ['asciidoc'],
		reason: 'The targets of links and macros are no text, but their labels are, as in Markdown.',
		explains: (line, ours, theirs) =>
			differsWithin(/\b(?:link|image|xref|https?|linkgit)::?[^\s[]*\[[^\]]*\]?/g)(line, ours, theirs) &&
			isNowhereText(/\b(?:link|image|xref|https?|linkgit)::?[^\s[]*(?=\[)/g, line, ours),
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
		reason: 'What a new command is written for is code of it, as its name is.',
		explains: noTextWithin(/\\(?:(?:re)?new|provide|Declare\w*)command\*?\s*\{?\\[a-zA-Z@]+\}?.*/g),
	},
	{
		languages: ['latex'],
		reason:
			'Names, files, measures and colours are no text: the arguments of `\\begin`, `\\bibitem`, `\\color`, `\\setlength` and their like.',
		explains: (line, ours, theirs, { lines, index }) => {
			const columns = argumentsOfLatex(lines, index);
			return Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || (!'tc'.includes(ours[at]!) && columns.has(at)));
		},
	},
	{
		languages: ['latex'],
		reason: 'The columns of a table are no text.',
		explains: noTextWithin(/\\begin\{(?:tabular[*x]?|array|longtable)\}(?:\[[^\]]*\])?(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})+/g),
	},
	{
		languages: ['haml'],
		reason: 'The names of filters and code in `#{ … }` are no text.',
		explains: noTextWithin(/^\s*:\w+$|#\{[^}]*\}/g),
	},
	{
		languages: ['haml'],
		reason: 'The lines of a filter that holds text are text, of any other code; the grammar loses filters that are set in.',
		explains: (_line, ours, _theirs, { lines, index }) => {
			const filter = /^\s*:(\w+)\s*$/.exec(lineAround(lines, index) ?? '')?.[1];
			return filter !== undefined && (/^(?:plain|preserve|escaped|cdata)$/.test(filter) ? /^[.tx]*$/ : /^[.cs]*$/).test(ours);
		},
	},
	{
		languages: ['haml'],
		reason: 'The marks that take white space away (`%p<>= code`) do not end a tag.',
		explains: equalIn(replacing(/^\s*[%.#][\w:.#-]+[<>]+(?=\s|[=!&]|$)/, tag => tag.replace(/[<>]/g, 'x'))),
	},
	{
		languages: ['gherkin'],
		reason: 'A word that begins with `@` within a text is no tag.',
		explains: equalIn(replacing(/(?<=\S\s*)@(?=\w)/g, () => 'x')),
	},
	{
		languages: ['org'],
		reason: 'Comments in source of languages that the grammar does not embed are prose, as in those that it does.',
		explains: (line, ours, theirs, { lines, index }) =>
			/^\s*#\+begin_src/i.test(lastMark(lines, index)) && differsAs('c', '.')(line, ours, theirs),
	},
	{
		languages: ['liquid'],
		reason: 'Front matter is YAML, which the grammar does not know.',
		explains: (line, ours, theirs, { lines, index }) =>
			/^t*$/.test(theirs) &&
			lines[0] === '---' &&
			index < lines.indexOf('---', 1) &&
			isNowhereText(/^\s*[\w-]+\s*:/g, line, ours),
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
		explains: (_line, ours, _theirs, { lines, index }) =>
			!ours.includes('t') && /^\s*#\+begin_(?:example|export|comment)/i.test(lastMark(lines, index)),
	},
	{
		languages: ['org'],
		reason: 'Keywords (`#+name:`) but those of titles are no text; the states of headings, their tags and deeper headings are.',
		explains: differsWithin(/^\s*#\+\w+.*|\b(?:TODO|DONE|COMMENT)\b|:\w+:\s*$|^\*{3,}.*|([=~])[^=~]+\1/g),
	},
];

/** The last line before a line of Org that begins or ends a block. */
function lastMark(lines: readonly string[], index: number): string {
	const marks = lines.slice(0, index).filter(line => /^\s*#\+(?:begin|end)_/i.test(line));
	return marks[marks.length - 1] ?? '';
}
