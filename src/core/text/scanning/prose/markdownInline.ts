import { isLetter } from '../characters';

/** The column behind `(target "title")` or `[label]` that follows a link's text. */
export function readLinkEnd(text: string, at: number, end: number): number {
	const open = text.charCodeAt(at);
	const close = open === 40 ? 41 : 93;
	let depth = 0;
	for (let index = at; index < end; index++) {
		const code = text.charCodeAt(index);
		if (code === 92) {
			index++;
		} else if (code === open) {
			depth++;
		} else if (code === close && --depth === 0) {
			return index + 1;
		}
	}

	return open === 40 ? end : -1;
}

/** The column behind the `>` of a tag or an address that ends on this line, or -1: `a < b` is neither. */
export function readTagEnd(text: string, at: number, end: number): number {
	const next = text.charCodeAt(at + 1);
	if (!isLetter(next) && next !== 47 && next !== 33 && next !== 63) {
		return -1;
	}

	for (let index = at + 1; index < end; index++) {
		const code = text.charCodeAt(index);
		if (code === 62) {
			return index + 1;
		}

		if (code === 60) {
			return -1;
		}

		if ((code === 34 || code === 39) && text.charCodeAt(index - 1) === 61) {
			const close = text.indexOf(text[index]!, index + 1);
			if (close < 0 || close >= end) {
				return -1;
			}

			index = close;
		}
	}

	return -1;
}
