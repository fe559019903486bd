import { addCodeSpans } from './codeSpans';
import type { DocumentText, LineEdit } from './documentText';
import type { CommentMarkers } from './languages/unknownLanguage';
import { LineStates } from './lineStates';
import { takeProse } from './notProse';
import { openLanguage } from './openLanguage';
import type { Language } from './scanLine';
import { skipSpace, skipSpaceBack } from './scanning/characters';
import { codeKind, noneKind, spanKinds, stringKind } from './scanning/spanBuffer';

/** What a span holds. */
export type ProseKind = 'comment' | 'docstring' | 'text' | 'string' | 'code';

/** How much of a document is searched. */
export type Scope = 'commentsAndProse' | 'commentsProseAndStrings' | 'everything';

/**
 * A span of one line worth searching: columns, half-open. Comment leaders (`//`, ` * `, `#`, `--` …) stand outside, as do
 * URLs, e-mail addresses, file paths, tags, and code between backticks.
 */
export interface ProseSpan {
	readonly start: number;
	readonly end: number;
	readonly kind: ProseKind;
}

export interface ProseOptions {
	readonly scope: Scope;

	/** The comment marks of a language that the language table may not know. */
	readonly commentMarkers?: CommentMarkers | undefined;
}

const noSpans: readonly ProseSpan[] = [];

/** Columns of a line in which spans are given; what stands beyond, in a minified file, is for nobody to read. */
export const maxProseColumn = 50_000;

/**
 * Which parts of a document are prose. Reads the document up to the line that is asked for, once, and after an edit only
 * the lines whose state changed. Keeps two bytes a line.
 *
 * What is prose agrees with TextMate's grammars (see `docs/agreement.md`) but where we mean to differ: docstrings are prose;
 * a documentation tag is part of its comment; comments in the recipes of a Makefile, in fences of languages without a grammar
 * and in bodies of SQL functions are prose, and so are the values of describing keys in front matter; inline code, targets of
 * links and arguments that are names are not, even where a grammar loses track of them. All are listed in
 * `test/agreement/differences.ts`.
 *
 * A line of absurd length is looked at in its first `maxProseColumn` units, and read for its state in its first
 * `maxScannedUnits`; behind these the state is that at the cut.
 */
export class DocumentProse {
	readonly #document: DocumentText;
	readonly #language: Language;
	readonly #scope: Scope;
	readonly #states: LineStates;

	/** @param document Read again with every call; tell `edit` of its changes. */
	constructor(document: DocumentText, languageId: string, options: ProseOptions) {
		this.#document = document;
		this.#scope = options.scope;
		this.#language = openLanguage(languageId, options.commentMarkers);
		this.#language.scan.spans.wantsStrings = options.scope !== 'commentsAndProse';
		this.#states = new LineStates(document, this.#language);
	}

	/** The spans of a line, sorted and disjoint. None for a line outside the document. */
	spansOfLine(line: number): readonly ProseSpan[] {
		if (line < 0 || line >= this.#document.lineCount) {
			return [];
		}

		const text = this.#document.lineText(line);
		this.#states.scanWithSpans(line, text);
		const { spans } = this.#language.scan;
		if (this.#scope === 'everything') {
			addCodeSpans(spans, text);
		}

		if (spans.count === 0) {
			return noSpans;
		}

		const found: ProseSpan[] = [];
		for (let index = 0; index < spans.count; index++) {
			const kind = spans.kind(index);
			const start = spans.start(index);
			if (kind === noneKind || (kind === codeKind && this.#scope !== 'everything') || start >= maxProseColumn) {
				continue;
			}

			const name = spanKinds[kind] as ProseKind;
			takeProse(text, start, Math.min(spans.end(index), maxProseColumn), kind === stringKind || kind === codeKind, (from, to) => {
				const first = skipSpace(text, from, to);
				const last = skipSpaceBack(text, to, first);
				if (first < last) {
					found.push({ start: first, end: last, kind: name });
				}
			});
		}

		return found;
	}

	/**
	 * Takes in a change that the document has already made.
	 *
	 * @returns The half-open range of lines, as the document now counts them, whose spans may differ from before.
	 */
	edit(edit: LineEdit): { firstLine: number; endLine: number } {
		return this.#states.edit(edit);
	}
}
