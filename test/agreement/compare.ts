import type { ProseKind } from '../../src/core/text/documentProse';
import { takeProse } from '../../src/core/text/notProse';
import { openLanguage } from '../../src/core/text/openLanguage';
import { scanLine } from '../../src/core/text/scanLine';
import { spanKinds } from '../../src/core/text/scanning/spanBuffer';
import { letterOf, type LineCategories } from './textMateOracle';

/** Text that we leave out as an address or a path. Grammars call it text, or a link. */
const leftOut = 'x';

/** The categories of a file's lines as our scanner sees them. */
export function scannedCategories(languageId: string, lines: readonly string[]): LineCategories[] {
	const language = openLanguage(languageId);
	const { spans } = language.scan;
	spans.wantsStrings = true;
	let state = 0;
	return lines.map(line => {
		state = scanLine(language, line, state);
		let letters = '';
		for (let index = 0; index < spans.count; index++) {
			const kind = spanKinds[spans.kind(index)]!;
			letters += '.'.repeat(spans.start(index) - letters.length);
			if (kind !== 'text' || languageId === 'php') {
				// The grammar of PHP knows nothing of the page around the code; pages are compared as HTML.
				letters += letterFor(kind).repeat(spans.end(index) - spans.start(index));
				continue;
			}

			takeProse(line, spans.start(index), spans.end(index), false, (start, end) => {
				letters += leftOut.repeat(start - letters.length) + 't'.repeat(end - start);
			});
			letters += leftOut.repeat(spans.end(index) - letters.length);
		}

		return letters + '.'.repeat(line.length - letters.length);
	});
}

function letterFor(kind: ProseKind | 'none'): string {
	return kind === 'none' || kind === 'text' ? '.' : kind === 'docstring' ? 'd' : letterOf(kind);
}

/** Where two views of a line differ for a reader: at letters and digits; marks, leaders and blanks are nobody's text. */
export function differs(line: string, ours: LineCategories, theirs: LineCategories, withStrings: boolean): boolean {
	for (let index = 0; index < line.length; index++) {
		if (!isSameAt(line, ours, theirs, index, withStrings)) {
			return true;
		}
	}

	return false;
}

/** Whether two views of a line are the same to a reader at a column. */
export function isSameAt(
	line: string,
	ours: LineCategories,
	theirs: LineCategories,
	index: number,
	withStrings: boolean,
): boolean {
	const a = fold(ours.charCodeAt(index), withStrings);
	const b = fold(theirs.charCodeAt(index), withStrings);
	return (
		a === b ||
		b === 109 ||
		(a === 120 && b !== 99) ||
		(a === 100 && (b === 99 || b === 115 || b === 46)) ||
		!isWordCharacter(line.charCodeAt(index))
	);
}

/** Without strings, a string is code. */
function fold(letter: number, withStrings: boolean): number {
	return letter === 115 && !withStrings ? 46 : letter;
}

function isWordCharacter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;
}
