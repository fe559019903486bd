import type { DocumentText, LineEdit } from './documentText';
import { scanLine, type Language } from './scanLine';

/** Lines that may be inserted before the table is copied. */
const slackLines = 256;

/** The scanner's state at the start of each line, as far as it is known: two bytes a line. */
export class LineStates {
	readonly #document: DocumentText;
	readonly #language: Language;
	#states: Uint16Array;

	/** Lines whose starting state is known: a prefix of the document. */
	#knownCount = 1;

	constructor(document: DocumentText, language: Language) {
		this.#document = document;
		this.#language = language;
		this.#states = new Uint16Array(document.lineCount);
	}

	/** Reads up to `line`, and leaves its spans in the language's buffer. */
	scanWithSpans(line: number, text: string): void {
		const states = this.#reserve();
		const { spans } = this.#language.scan;
		if (this.#knownCount <= line) {
			spans.enabled = false;
			for (let next = this.#knownCount - 1; next < line; next++) {
				states[next + 1] = scanLine(this.#language, this.#document.lineText(next), states[next]!);
			}

			spans.enabled = true;
			this.#knownCount = line + 1;
		}

		const after = scanLine(this.#language, text, states[line]!);
		if (line + 1 === this.#knownCount && line + 1 < this.#document.lineCount) {
			states[line + 1] = after;
			this.#knownCount++;
		}
	}

	/** Takes in a change that the document has made, and reads on from there until states agree with those of before. */
	edit({ startLine, removedLines, insertedLines }: LineEdit): { firstLine: number; endLine: number } {
		const { lineCount } = this.#document;
		const first = Math.min(Math.max(startLine, 0), lineCount);
		const oldKnown = this.#knownCount;
		const states = this.#reserve();
		const nextLine = first + insertedLines;
		if (oldKnown <= first) {
			// All that is known stands above; but what follows has moved.
			this.#knownCount = Math.max(1, Math.min(oldKnown, lineCount));
			return { firstLine: first, endLine: Math.min(nextLine, lineCount) };
		}

		const oldNext = first + removedLines;
		const keptCount = Math.max(0, Math.min(oldKnown - oldNext, lineCount - nextLine));
		if (keptCount > 0 && nextLine !== oldNext) {
			states.copyWithin(nextLine, oldNext, oldNext + keptCount);
		}

		if (keptCount === 0) {
			// Nobody has asked for a line below the change.
			this.#knownCount = Math.max(1, Math.min(first + 1, lineCount));
			return { firstLine: first, endLine: Math.min(nextLine, lineCount) };
		}

		const end = nextLine + keptCount;
		const { spans } = this.#language.scan;
		spans.enabled = false;
		let line = first;
		let agrees = nextLine === first && removedLines === 0;
		while (!agrees && line + 1 < end) {
			const after = scanLine(this.#language, this.#document.lineText(line), states[line]!);
			line++;
			agrees = line >= nextLine && states[line] === after;
			states[line] = after;
		}

		spans.enabled = true;
		this.#knownCount = end;
		return { firstLine: first, endLine: agrees ? Math.max(line, nextLine) : lineCount };
	}

	/** The table, with room for every line of the document. */
	#reserve(): Uint16Array {
		const { lineCount } = this.#document;
		if (this.#states.length < lineCount) {
			const larger = new Uint16Array(lineCount + slackLines);
			larger.set(this.#states);
			this.#states = larger;
		}

		return this.#states;
	}
}
