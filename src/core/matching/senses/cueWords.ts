/** The words of a piece of text, ready to be compared with cues. */
export interface CueWords {
	/** Number of the word's stem; 0 for a word that no cue contains. */
	readonly stems: readonly number[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];

	/** Whether a sentence, a list item or a bracket ends between the previous word and this one. */
	readonly breaks: readonly boolean[];
}

const enum Kind {
	Other,
	Lower,
	Upper,
}

/**
 * Splits text into words, identifiers included (`maxTokens`, `max_tokens` and `max-tokens` are two words), and numbers their stems.
 *
 * @param stemNumber Gives a stem's number, by the word as it is written.
 */
export function splitCueWords(text: string, start: number, end: number, stemNumber: (word: string) => number): CueWords {
	const stems: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: boolean[] = [];
	let broken = false;
	let at = start;
	while (at < end) {
		const code = text.charCodeAt(at);
		const kind = kindOf(code);
		if (kind === Kind.Other) {
			broken ||= code < 0x80 && (isBreak[code] === 1 || (code === 0x2e && kindOf(text.charCodeAt(at + 1)) === Kind.Other));
			at++;
			continue;
		}

		const wordEnd = endOfWord(text, at, end, kind);
		stems.push(stemNumber(text.slice(at, wordEnd)));
		starts.push(at);
		ends.push(wordEnd);
		breaks.push(broken);
		broken = false;
		at = wordEnd;
	}

	return { stems, starts, ends, breaks };
}

function endOfWord(text: string, start: number, end: number, kind: Kind): number {
	let at = start + 1;
	let last = kind;
	while (at < end) {
		const next = kindOf(text.charCodeAt(at));
		if (next === Kind.Other || (next === Kind.Upper && last === Kind.Lower)) {
			return at;
		}

		if (next === Kind.Lower && last === Kind.Upper && at - start > 1 && !isPluralOfCapitals(text, at)) {
			return at - 1;
		}

		last = next;
		at++;
	}

	return at;
}

/** Whether the lower-case letter at `at` is the plural of an acronym, as in `LLMs`. */
function isPluralOfCapitals(text: string, at: number): boolean {
	return text.charCodeAt(at) === 0x73 && kindOf(text.charCodeAt(at + 1)) !== Kind.Lower;
}

function kindOf(code: number): Kind {
	if (code < 0x80) {
		return kinds[code]!;
	}

	return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) ? Kind.Lower : Kind.Other;
}

const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
	if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
		return Kind.Lower;
	}

	return code >= 0x41 && code <= 0x5a ? Kind.Upper : Kind.Other;
});

const isBreak = Uint8Array.from({ length: 0x80 }, (_, code) => ('!(),:;?[]{|}'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Reduces a word to what its common forms share: `trains`, `trained` and `Training` to `train`. */
export function stemOf(word: string): string {
	const lower = word.toLowerCase();
	const last = lower.charCodeAt(lower.length - 1);
	if (last !== 0x73 && last !== 0x65 && last !== 0x64 && last !== 0x67) {
		return lower;
	}

	if (last === 0x73 && /^[A-Z]{2,}s$/.test(word)) {
		return lower.slice(0, -1);
	}

	for (const [suffix, replacement, left] of suffixes) {
		if (lower.endsWith(suffix) && lower.length - suffix.length >= left) {
			return lower.slice(0, lower.length - suffix.length) + replacement;
		}
	}

	return lower;
}

/** Suffix, what stands in its place, and how many letters must stay. The first that fits is taken. */
const suffixes: readonly (readonly [string, string, number])[] = [
	['ss', 'ss', 1],
	['us', 'us', 1],
	['ies', 'y', 2],
	['ings', '', 4],
	['ing', '', 4],
	['sses', 'ss', 2],
	['shes', 'sh', 2],
	['ches', 'ch', 2],
	['xes', 'x', 2],
	['es', '', 3],
	['s', '', 3],
	['ed', '', 4],
	['e', '', 3],
];
