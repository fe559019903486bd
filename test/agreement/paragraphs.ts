/** The lines of a paragraph and where one of them stands in it. */
interface Paragraph {
	readonly lines: readonly string[];
	readonly index: number;
}

/** Lines that begin something else, in Markdown and in AsciiDoc. */
const begins: Readonly<Record<string, RegExp>> = {
	markdown: /^\s*(?:$|#{1,6}\s|```|~~~|[-*+]\s|\d+[.)]\s|\|)/,
	asciidoc: /^\s*(?:$|[*.-]+\s|\d+\.\s|\+$|=+\s|-{4}|\.{4}|\[.*\]\s*$|\|)|(?:::|;;)(?:\s|$)/,
};

/** A line that begins an item belongs to the paragraph below it; a blank one does not. */
function paragraphAt(languageId: string, lines: readonly string[], index: number): Paragraph {
	const pattern = begins[languageId]!;
	let first = index;
	while (first > 0 && !pattern.test(lines[first]!)) {
		first--;
	}

	let last = index + 1;
	while (last < lines.length && !pattern.test(lines[last]!)) {
		last++;
	}

	first += first < index && lines[first]!.trim() === '' ? 1 : 0;
	return { lines: lines.slice(first, last), index: index - first };
}

/**
 * The columns of a line that stand in code between backticks, found by looking through its whole paragraph, which our scanner,
 * going line by line, never does.
 *
 * @returns `undefined` if no such code goes on from one line to another on this line.
 */
export function wrappedCode(languageId: string, lines: readonly string[], index: number): ReadonlySet<number> | undefined {
	const paragraph = paragraphAt(languageId, lines, index);
	const text = paragraph.lines.map(line => line.replace(/^[\s>]+/, quote => ' '.repeat(quote.length))).join('\n');
	const start = paragraph.lines.slice(0, paragraph.index).reduce((sum, line) => sum + line.length + 1, 0);
	const end = start + lines[index]!.length;
	const columns = new Set<number>();
	let wraps = false;
	const pattern = languageId === 'markdown' ? /(?<!`)(`+)(?!`)([^]*?[^`])\1(?!`)/g : /(?<![\w"'`\\])(`)(?!`)(\S(?:[^`]*?\S)?)`/g;
	for (const { 0: code, index: at } of text.matchAll(pattern)) {
		const from = Math.max(at, start);
		const to = Math.min(at + code.length, end);
		wraps ||= from < to && (at < start || at + code.length > end);
		for (let place = from; place < to; place++) {
			columns.add(place - start);
		}
	}

	return wraps ? columns : undefined;
}

function isTitle(above: string, line: string): boolean {
	return line.startsWith('-') && /^\w/.test(above) && Math.abs(above.trimEnd().length - line.length) <= 1;
}

/** Whether a line of AsciiDoc stands between two equal lines of hyphens, dots, plus signs or backticks. */
export function isInListing(lines: readonly string[], index: number): boolean {
	let open: string | undefined;
	for (let at = 0; at < index; at++) {
		const line = lines[at]!.trimEnd();
		if (open !== undefined) {
			open = line === open ? undefined : open;
		} else if (/^(?:-{4,}|\.{4,}|\+{4,}|```\w*)$/.test(line) && !isTitle(lines[at - 1] ?? '', line)) {
			open = line.replace(/\w/g, '');
		}
	}

	return open !== undefined;
}

/** Whether a line of Markdown stands in a fence. */
export function isInFence(lines: readonly string[], index: number): boolean {
	let open: string | undefined;
	for (const line of lines.slice(0, index)) {
		const mark = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line)?.[1];
		if (open === undefined) {
			open = mark;
		} else if (mark?.startsWith(open) && line.trimEnd().endsWith(mark)) {
			open = undefined;
		}
	}

	return open !== undefined;
}

/** Directives of reST whose content is code, names or figures. */
const codeDirective =
	/^(?:code|code-block|sourcecode|parsed-literal|productionlist|toctree|raw|literalinclude|math|graphviz|doctest|testcode)$/;

/** The line that ends with `::`, or the directive that holds code, below which a line of reST stands set in; `undefined` if there is none. */
export function literalAbove(lines: readonly string[], index: number): string | undefined {
	let indent = indentOf(lines[index]!);
	for (let at = index - 1; at >= 0 && indent > 0; at--) {
		const line = lines[at]!;
		if (line.trim() === '' || indentOf(line) >= indent) {
			continue;
		}

		indent = indentOf(line);
		const directive = /^\s*\.\.\s+(?:\|[^|]*\|\s+)?([\w:.-]+?)::(?:\s|$)/.exec(line)?.[1];
		if (directive === undefined ? /::\s*$/.test(line) && !/^\s*\.\.(?:\s|$)/.test(line) : codeDirective.test(directive)) {
			return line;
		}
	}

	return undefined;
}

/** The line of Pug that opens the block of plain lines in which a line stands: `script.`, `p.`, `|`, `-`, a comment. */
export function pugBlockAround(lines: readonly string[], index: number): string | undefined {
	let indent = indentOf(lines[index]!);
	let block: string | undefined;
	for (let at = index - 1; at >= 0 && indent > 0; at--) {
		const line = lines[at]!;
		if (line.trim() === '' || indentOf(line) >= indent) {
			continue;
		}

		indent = indentOf(line);
		block = /^\s*(?:[\w.#:-]+(?:\(.*\))?\.|-|\/\/.*)$/.test(line.trimEnd()) ? line : block;
	}

	return block;
}

/** The outermost line of the block of lines that are set in, in which a line stands, that is a filter; else the line it is set in below. */
export function lineAround(lines: readonly string[], index: number): string | undefined {
	let indent = indentOf(lines[index]!);
	let nearest: string | undefined;
	for (let at = index - 1; at >= 0 && indent > 0; at--) {
		const line = lines[at]!;
		if (line.trim() !== '' && indentOf(line) < indent) {
			indent = indentOf(line);
			nearest = nearest === undefined || /^\s*:\w+\s*$/.test(line) ? line : nearest;
		}
	}

	return nearest;
}

function indentOf(line: string): number {
	return /^\s*/.exec(line)![0].length;
}

/** What a line is in the documentation of Raku that `=begin` and `=end` hold: a text, or code in a block of it. */
export function podOfRaku(lines: readonly string[], index: number): 'text' | 'code' | undefined {
	const open: string[] = [];
	for (const line of lines.slice(0, index)) {
		const [, word, name] = /^\s*=(begin|end)\s+([\w-]+)/.exec(line) ?? [];
		if (word === 'begin') {
			open.push(name!);
		} else if (word === 'end') {
			open.pop();
		}
	}

	return open.length === 0 ? undefined : open.some(name => /^(?:code|input|output|data)$/.test(name)) ? 'code' : 'text';
}
