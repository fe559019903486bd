import type { EvidenceTally } from './evidence';
import type { SenseView, WeighedMatch } from './senseJudge';

/** A capital within a sentence makes a name of a common word; the plural is of things that can be counted. */
export function readShape(match: WeighedMatch, view: SenseView, tally: EvidenceTally): void {
	const { start, end } = match.range;
	const text = view.lineText(start.line);
	if (
		/^[A-Z][a-z]/.test(text.slice(start.character, start.character + 2)) &&
		/[\p{L}\d,] $/u.test(text.slice(Math.max(0, start.character - 2), start.character))
	) {
		tally.add('capital', 1);
	}

	if (view.lineText(end.line).charCodeAt(end.character - 1) === 0x73) {
		tally.add('plural', 1);
	}
}

/** Whether a word stands at a column, in the same number, as the end of an identifier: `token` in `authToken`, `AUTH_TOKEN`. */
export function endsName(text: string, column: number, word: string): boolean {
	const end = column + word.length;
	return (
		/[\p{L}\d_]/u.test(text.charAt(column - 1)) &&
		text.slice(column, end).toLowerCase() === word.toLowerCase() &&
		!/[\p{L}\d_]/u.test(text.charAt(end))
	);
}
