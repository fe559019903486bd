import type { CueLexicon } from './cueLexicon';
import type { SenseView } from './senses';

/** What a document is about, as far as a sample of it shows. */
export interface DocumentSubject {
	/** How often each phrase of the lexicon stands in the sample. */
	readonly counts: Uint16Array;
	readonly words: number;

	/** The phrases of the document's name and folders. */
	readonly path: readonly number[];
}

const firstLines = 60;
const spreadLines = 60;
const maxColumns = 200;

/** Reads the first lines of a document and some of the rest: bounded work, whatever its length. */
export function subjectOf(view: SenseView, lexicon: CueLexicon): DocumentSubject {
	const counts = new Uint16Array(lexicon.phraseCount);
	let words = 0;
	for (const line of sampledLines(view.lineCount)) {
		const text = view.lineText(line);
		const found = lexicon.words(text, 0, Math.min(text.length, maxColumns));
		words += found.stems.length;
		for (const phrase of lexicon.find(found).phrases) {
			counts[phrase]!++;
		}
	}

	const name = view.documentName ?? '';
	return { counts, words, path: lexicon.find(lexicon.words(name, 0, name.length)).phrases };
}

function* sampledLines(lineCount: number): Iterable<number> {
	const head = Math.min(firstLines, lineCount);
	for (let line = 0; line < head; line++) {
		yield line;
	}

	const step = Math.max(1, (lineCount - head) / spreadLines);
	for (let line = head; line < lineCount; line += step) {
		yield Math.floor(line);
	}
}
