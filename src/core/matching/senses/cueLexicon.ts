import { splitCueWords, stemOf } from './cueWords';
import type { CueWords } from './cueWords';

/** Where phrases of a lexicon stand in a text: parallel arrays, in the order of their first words. */
export interface CueHits {
	readonly phrases: readonly number[];
	readonly columns: readonly number[];

	/** Index of the phrase's first word in the text's words. */
	readonly words: readonly number[];
}

interface Chain {
	readonly phrase: number;
	readonly rest: readonly number[];
}

const maxRemembered = 20_000;

/** Text that is one word without being split. */
const oneWord = /^(?:[a-z]+|[A-Z]+)$/;

/** Numbers words and phrases, and finds the phrases in a text. */
export class CueLexicon {
	readonly #stems = new Map<string, number>();
	readonly #chains: Chain[][] = [[]];

	/** Phrases by their stems' numbers, and by how they were written when they were added. */
	readonly #phrases = new Map<string | number, number>();
	readonly #added = new Map<string, number>();
	readonly #texts: string[] = [];
	readonly #lengths: number[] = [];
	#written = new Map<string, number>();

	get phraseCount(): number {
		return this.#texts.length;
	}

	/** The phrase as the data writes it. */
	phraseText(phrase: number): string {
		return this.#texts[phrase]!;
	}

	/** Number of the phrase's words. */
	phraseLength(phrase: number): number {
		return this.#lengths[phrase]!;
	}

	/** Adds a phrase and returns its number; the same number for the same stems. */
	add(text: string): number {
		const same = this.#added.get(text);
		if (same !== undefined) {
			return same;
		}

		const stems = oneWord.test(text) ? [this.#numberOf(stemOf(text))] : this.addWords(text);
		this.#written.clear();
		const key = stems.length === 1 ? stems[0]! : stems.join(' ');
		const known = this.#phrases.get(key);
		if (known !== undefined) {
			this.#added.set(text, known);
			return known;
		}

		const phrase = this.#texts.length;
		this.#phrases.set(key, phrase);
		this.#added.set(text, phrase);
		this.#texts.push(text);
		this.#lengths.push(stems.length);
		if (stems.length > 0) {
			this.#chains[stems[0]!]!.push({ phrase, rest: stems.slice(1) });
		}

		return phrase;
	}

	/** Numbers the words of a phrase without making it one that is looked for. */
	addWords(text: string): readonly number[] {
		const words = splitCueWords(text, 0, text.length, word => this.#numberOf(stemOf(word)));
		this.#written.clear();
		return words.stems;
	}

	#numberOf(stem: string): number {
		let number = this.#stems.get(stem);
		if (number === undefined) {
			number = this.#chains.length;
			this.#stems.set(stem, number);
			this.#chains.push([]);
		}

		return number;
	}

	words(text: string, start: number, end: number): CueWords {
		return splitCueWords(text, start, end, this.#stemNumber);
	}

	readonly #stemNumber = (word: string): number => {
		const known = this.#written.get(word);
		if (known !== undefined) {
			return known;
		}

		const number = this.#stems.get(stemOf(word)) ?? 0;
		if (this.#written.size >= maxRemembered) {
			this.#written = new Map();
		}

		this.#written.set(word, number);
		return number;
	};

	/** Every phrase in the words; longer phrases do not hide the shorter ones inside them. */
	find({ stems, starts }: CueWords): CueHits {
		const phrases: number[] = [];
		const columns: number[] = [];
		const words: number[] = [];
		for (let word = 0; word < stems.length; word++) {
			const stem = stems[word]!;
			if (stem === 0) {
				continue;
			}

			for (const { phrase, rest } of this.#chains[stem]!) {
				if (follows(stems, word + 1, rest)) {
					phrases.push(phrase);
					columns.push(starts[word]!);
					words.push(word);
				}
			}
		}

		return { phrases, columns, words };
	}
}

function follows(stems: readonly number[], at: number, rest: readonly number[]): boolean {
	for (let index = 0; index < rest.length; index++) {
		if (stems[at + index] !== rest[index]) {
			return false;
		}
	}

	return true;
}
