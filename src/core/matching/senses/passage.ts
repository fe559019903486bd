import type { SenseView } from './senseJudge';

/** Lines before and after that of a match that are close by. */
export const nearLines = 2;

/** Lines around that of a match within which all evidence stands but that of the subject. */
export const wideLines = 8;

/** Nothing, or what leads a line of a comment or quotation. */
const blank = /^\s*(?:\*|\/\/[/!]?|#+|--|;+|%+|>)?\s*$/;

/** The lines that belong together with one: up to the next blank ones, and `wideLines` at most; those close by always. */
export function* passageAround(line: number, view: Pick<SenseView, 'lineCount' | 'lineText'>): Iterable<number> {
	yield line;
	for (const step of [-1, 1]) {
		let isTogether = true;
		for (let distance = 1; distance <= wideLines; distance++) {
			const at = line + step * distance;
			if (at < 0 || at >= view.lineCount) {
				break;
			}

			isTogether &&= !blank.test(view.lineText(at));
			if (!isTogether && distance > nearLines) {
				break;
			}

			yield at;
		}
	}
}
