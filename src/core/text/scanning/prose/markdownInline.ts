import { isLetter, isSpace, isWord } from '../characters';

/** Longer targets are none, lest a line of brackets cost its square. */
const maxTargetUnits = 1000;

/** The column behind `(target "title")` or `[label]` that follows a link's text. */
export function readLinkEnd(text: string, at: number, end: number): number {
	const open = text.charCodeAt(at);
	const close = open === 40 ? 41 : 93;
	let depth = 0;
	const last = Math.min(end, at + maxTargetUnits);
	for (let index = at; index < last; index++) {
		const code = text.charCodeAt(index);
		if (code === 92) {
			index++;
		} else if (code === open) {
			depth++;
		} else if (code === close && --depth === 0) {
			return index + 1;
		}
	}

	return open === 40 && last === end ? end : -1;
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

/** The column behind `$ … $` if that is mathematics and no prices: no blank inside the marks, no digit behind. */
export function readMath(text: string, at: number, end: number): number {
	const isDisplay = text.charCodeAt(at + 1) === 36;
	const open = at + (isDisplay ? 2 : 1);
	const close = text.indexOf(isDisplay ? '$$' : '$', open);
	if (close <= open || close >= end) {
		return -1;
	}

	if (isDisplay) {
		return close + 2;
	}

	const last = text.charCodeAt(close - 1);
	const isMath =
		!isSpace(text.charCodeAt(open)) &&
		!isSpace(last) &&
		last !== 92 &&
		!isWord(text.charCodeAt(close + 1)) &&
		!isWord(text.charCodeAt(at - 1));
	return isMath ? close + 1 : -1;
}
