const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const digit = /\p{N}/u;

/**
 * Whether a new part of an identifier begins at `position`, between two letters or digits: `frontier|Model`, `LLM|Client`,
 * `gpt|4`.
 */
export function isPartStart(text: string, position: number): boolean {
	const [before, after] = [text[position - 1]!, text[position]!];
	if (digit.test(before) !== digit.test(after)) {
		return true;
	}

	if (!upper.test(after)) {
		return false;
	}

	return !upper.test(before) || (position + 1 < text.length && lower.test(text[position + 1]!));
}
