import type { CueHits, CueLexicon } from './cueLexicon';
import type { CueTones } from './cueTones';
import type { CueWords } from './cueWords';
import type { SenseView } from './senseJudge';

/** The words of a line and the cues among them. */
export interface LineCues {
	readonly words: CueWords;
	readonly hits: CueHits;
}

/** What a document is about, as far as a sample of it shows. */
export interface DocumentSubject {
	readonly lines: readonly (LineCues & { readonly line: number })[];

	/** How often each phrase stands in the sample; only phrases that do. */
	readonly counts: ReadonlyMap<number, number>;
	readonly words: number;

	/** The phrases of the document's name and folders. */
	readonly path: readonly number[];

	/** How AI-like the words of the sample are, on average, and the phrase that shows it best. */
	readonly tone: number;
	readonly toneWitness: number | undefined;
}

const firstLines = 40;
const spreadLines = 40;
const maxColumns = 160;

/** Reads the first lines of a document and some of the rest: bounded work, whatever its length. */
export function subjectOf(view: SenseView, lexicon: CueLexicon, tones: CueTones): DocumentSubject {
	const lines: (LineCues & { line: number })[] = [];
	const counts = new Map<number, number>();
	let words = 0;
	for (const line of sampledLines(view.lineCount)) {
		const text = view.lineText(line);
		const found = lexicon.words(text, 0, Math.min(text.length, maxColumns));
		const hits = lexicon.find(found);
		lines.push({ line, words: found, hits });
		words += found.stems.length;
		for (const phrase of hits.phrases) {
			counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
		}
	}

	const name = view.documentName ?? '';
	const path = lexicon.find(lexicon.words(name, 0, name.length)).phrases;
	let tone = 0;
	let toned = 0;
	for (const phrase of counts.keys()) {
		if (phrase < tones.length) {
			tone += tones[phrase]!;
			toned++;
		}
	}

	const toneWitness = farthest(counts.keys(), tones, Math.sign(tone));
	return { lines, counts, words, path, tone: (4 * tone) / (toned + 20), toneWitness };
}

/** The phrase whose tone lies farthest in the direction of a sign. */
function farthest(phrases: Iterable<number>, tones: CueTones, sign: number): number | undefined {
	let found: number | undefined;
	let distance = 0;
	for (const phrase of phrases) {
		const tone = sign * (tones[phrase] ?? 0);
		if (tone > distance) {
			distance = tone;
			found = phrase;
		}
	}

	return found;
}

/** The lines that are read of a document of so many lines. */
export function* sampledLines(lineCount: number): Iterable<number> {
	const head = Math.min(firstLines, lineCount);
	for (let line = 0; line < head; line++) {
		yield line;
	}

	const step = Math.max(1, (lineCount - head) / spreadLines);
	for (let line = head; line < lineCount; line += step) {
		yield Math.floor(line);
	}
}
