import type { CueLexicon } from './cueLexicon';
import type { CueWords } from './cueWords';
import { CueRole } from './compileForm';
import type { CompiledForm, CuePattern } from './compileForm';
import type { LineCues } from './documentSubject';

/** The stems directly before a place (nearest first) and after it, up to where a sentence or bracket ends. */
export interface WordsAround {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

const maxWords = 6;

/** The words around a term on its line, or over the line's end where the term stands at it. */
export function wordsAround(
	start: { readonly words: CueWords; readonly character: number; readonly previous: () => CueWords | undefined },
	end: { readonly words: CueWords; readonly character: number; readonly next: () => CueWords | undefined },
): WordsAround {
	const before: number[] = [];
	let first = 0;
	while (first < start.words.starts.length && start.words.ends[first]! <= start.character) {
		first++;
	}

	if (collectBefore(start.words, first, before) && before.length < 2) {
		const previous = start.previous();
		if (previous !== undefined) {
			collectBefore(previous, previous.stems.length, before);
		}
	}

	const after: number[] = [];
	let last = 0;
	while (last < end.words.starts.length && end.words.starts[last]! < end.character) {
		last++;
	}

	if (collectAfter(end.words, last, after) && after.length < 2) {
		const next = end.next();
		if (next !== undefined) {
			collectAfter(next, 0, after);
		}
	}

	return { before, after };
}

/** @returns whether the line's start was reached without a break. */
function collectBefore(words: CueWords, first: number, into: number[]): boolean {
	if (words.breaks[first]) {
		return false;
	}

	for (let at = first - 1; at >= 0 && into.length < maxWords; at--) {
		into.push(words.stems[at]!);
		if (words.breaks[at]) {
			return false;
		}
	}

	return true;
}

/** @returns whether the line's end was reached without a break. */
function collectAfter(words: CueWords, first: number, into: number[]): boolean {
	for (let at = first; at < words.stems.length && into.length < maxWords; at++) {
		if (words.breaks[at]) {
			return false;
		}

		into.push(words.stems[at]!);
	}

	return true;
}

/** The patterns of a form that its neighbours fit; those decided by the word before it come first. */
export function standing(form: CompiledForm, around: WordsAround): readonly CuePattern[] {
	let found: CuePattern[] = none;
	for (const candidates of [form.patternsBefore.get(around.before[0] ?? 0), form.patternsAfter.get(around.after[0] ?? 0)]) {
		if (candidates === undefined) {
			continue;
		}

		for (const pattern of candidates) {
			if (stands(pattern, around)) {
				found = found === none ? [pattern] : [...found, pattern];
			}
		}
	}

	return found;
}

const none: CuePattern[] = [];

function stands({ before, after }: CuePattern, around: WordsAround): boolean {
	for (let index = 0; index < before.length; index++) {
		if (around.before[before.length - 1 - index] !== before[index]) {
			return false;
		}
	}

	for (let index = 0; index < after.length; index++) {
		if (around.after[index] !== after[index]) {
			return false;
		}
	}

	return true;
}

/**
 * The first telling pattern that a use of the form on a line stands in.
 *
 * @param isAsked Whether a use that starts at a column counts.
 */
export function patternOnLine(
	{ words, hits }: LineCues,
	form: CompiledForm,
	lexicon: CueLexicon,
	isAsked: (column: number) => boolean = () => true,
): CuePattern | undefined {
	for (let index = 0; index < hits.phrases.length; index++) {
		const phrase = hits.phrases[index]!;
		if (!((form.roles[phrase] ?? 0) & CueRole.Self) || !isAsked(hits.columns[index]!)) {
			continue;
		}

		const first = hits.words[index]!;
		const before: number[] = [];
		const after: number[] = [];
		collectBefore(words, first, before);
		collectAfter(words, first + lexicon.phraseLength(phrase), after);
		const telling = standing(form, { before, after }).filter(({ strength }) => strength !== 'weak');
		const found = telling.find(({ forAi }) => forAi) ?? telling[0];
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
}
