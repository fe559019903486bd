/** First parts of compounds that people also write as words of their own: `check point`, `over fitting`. */
const looseParts = new Set(
	(
		'auto back bench chat check cross cyber data deep fine guard hyper jail life meta micro mid mini multi open over ' +
		'play post pre self semi soft sub super time token trade under watch web work'
	).split(' '),
);
const longestPart = 5;
const shortestRest = 3;

const camelParts = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+|\p{N}+/gu;

/**
 * Says where inside one word of a glossary a text may have a space: at a change of case (`Open AI`), before digits (`FP 8`), and
 * after a prefix that is often set apart (`back propagation`). A hyphen may stand between any two letters anyway.
 *
 * @param word One word as it is written in the glossary.
 * @returns UTF-16 offsets in `word`.
 */
export function wordBreaks(word: string): ReadonlySet<number> {
	const breaks = new Set<number>();
	const parts = word.match(camelParts) ?? [];
	let offset = 0;
	for (let index = 1; index < parts.length; index++) {
		const [before, after] = [parts[index - 1]!, parts[index]!];
		offset += before.length;
		if (before.length > 1 && (/^\p{N}/u.test(after) || (after.length > 1 && !/^\p{N}/u.test(before)))) {
			breaks.add(offset);
		}
	}

	const lowerCase = word.toLowerCase();
	for (let length = Math.min(longestPart, word.length - shortestRest); length > 1; length--) {
		if (looseParts.has(lowerCase.slice(0, length))) {
			return breaks.add(length);
		}
	}

	return breaks;
}
