import { hyphenMark, spaceMark } from './keyUnits';

/** First parts of compounds that people also write as words of their own: `check point`, `over-fitting`. */
const looseParts =
	'auto back bench chat check cross cyber data deep fine guard hyper jail life meta micro mid mini multi open over ' +
	'play post pre self semi soft sub super time token trade under watch web work';

/** Prefixes that people set off by a hyphen only: `co-pilot`, `re-ranker`. */
const hyphenedParts = 'anti bi co counter de down inter intra non pseudo quasi re trans tri un up';

const partMarks = new Map<string, number>([
	...looseParts.split(' ').map((part): [string, number] => [part, hyphenMark | spaceMark]),
	...hyphenedParts.split(' ').map((part): [string, number] => [part, hyphenMark]),
]);
const longestPart = 7;
const shortestRest = 3;

const camelParts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+|\p{N}+/gu;

/**
 * Says where inside one word of a glossary a text may break it: at a change of case (`Open AI`), before digits (`FP-8`), and
 * after a prefix that is often set apart (`back propagation`).
 *
 * @param word One word as it is written in the glossary.
 * @returns UTF-16 offsets in `word`, with the marks for what may stand there.
 */
export function wordBreaks(word: string): ReadonlyMap<number, number> {
	const breaks = new Map<number, number>();
	const parts = word.match(camelParts) ?? [];
	let offset = 0;
	for (let index = 1; index < parts.length; index++) {
		const [before, after] = [parts[index - 1]!, parts[index]!];
		offset += before.length;
		if (before.length > 1 && (/^\p{N}/u.test(after) || (after.length > 1 && !/^\p{N}/u.test(before)))) {
			breaks.set(offset, hyphenMark | spaceMark);
		}
	}

	const lowerCase = word.toLowerCase();
	for (let length = Math.min(longestPart, word.length - shortestRest); length > 1; length--) {
		const marks = partMarks.get(lowerCase.slice(0, length));
		if (marks !== undefined) {
			breaks.set(length, marks);
			break;
		}
	}

	return breaks;
}
