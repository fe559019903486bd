import type { DocumentText, LineEdit } from '../../../src/core/text/documentText';
import type { ProseSpans, SearchedSpan } from '../../../src/core/matching/writing/proseSpans';

/** A document in memory whose lines are edited in place. */
export class SampleDocument implements DocumentText {
	lines: string[];

	constructor(text: string) {
		this.lines = text.split('\n');
	}

	get lineCount(): number {
		return this.lines.length;
	}

	lineText(line: number): string {
		return this.lines[line]!;
	}

	replace(startLine: number, removedLines: number, lines: readonly string[]): LineEdit {
		this.lines.splice(startLine, removedLines, ...lines);
		return { startLine, removedLines, insertedLines: lines.length };
	}
}

/** Every line is searched whole, but for a comment leader before it. */
export class SampleProse implements ProseSpans {
	readonly #document: DocumentText;
	readonly #kind: string;

	constructor(document: DocumentText, kind = 'text') {
		this.#document = document;
		this.#kind = kind;
	}

	spansOfLine(line: number): readonly SearchedSpan[] {
		const text = this.#document.lineText(line);
		const start = /^\s*(?:\/\/\/?|\/\*+|\*|#+|--|;+|%)?\s*/.exec(text)![0].length;
		return start < text.length ? [{ start, end: text.length, kind: this.#kind }] : [];
	}

	edit({ startLine, insertedLines }: LineEdit): { firstLine: number; endLine: number } {
		return { firstLine: startLine, endLine: startLine + insertedLines };
	}
}
