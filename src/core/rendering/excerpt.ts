/**
 * The end of a text, from the start of a word where there is one. What is left out is an ellipsis.
 *
 * @param most The longest end, in UTF-16 units, without the ellipsis.
 * @example
 * lastWords('people call it a hallucination', 20) // '…it a hallucination'
 */
export function lastWords(text: string, most: number): string {
	if (text.length <= most) {
		return text;
	}

	const end = text.slice(-most);
	const isWhole = /\s/.test(text.charAt(text.length - most - 1));
	const words = isWhole ? end : end.replace(/^\S*\s+(?=\S)/, '');
	return `…${words.replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** The start of a text, to the end of a word where there is one; what is left out is an ellipsis, as in `lastWords`. */
export function firstWords(text: string, most: number): string {
	if (text.length <= most) {
		return text;
	}

	const start = text.slice(0, most);
	const isWhole = /\s/.test(text.charAt(most));
	const words = isWhole ? start : start.replace(/(?<=\S)\s+\S*$/, '');
	return `${words.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
