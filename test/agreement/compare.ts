import type { ProseKind } from '../../src/core/text/documentProse';
import { openLanguage } from '../../src/core/text/openLanguage';
import { scanLine } from '../../src/core/text/scanLine';
import { spanKinds } from '../../src/core/text/scanning/spanBuffer';
import { letterOf, type LineCategories } from './textMateOracle';

/** The categories of a file's lines as our scanner sees them, before addresses and the like are left out. */
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
			letters += '.'.repeat(spans.start(index) - letters.length) + letterFor(kind).repeat(spans.end(index) - spans.start(index));
		}

		return letters + '.'.repeat(line.length - letters.length);
	});
}

function letterFor(kind: ProseKind | 'none'): string {
	return kind === 'none' ? '.' : kind === 'docstring' ? 's' : letterOf(kind);
}

/** Where two views of a line differ for a reader: at letters and digits; marks, leaders and blanks are nobody's text. */
export function differs(line: string, ours: LineCategories, theirs: LineCategories, withStrings: boolean): boolean {
	for (let index = 0; index < line.length; index++) {
		const a = fold(ours.charCodeAt(index), withStrings);
		const b = fold(theirs.charCodeAt(index), withStrings);
		if (a !== b && isWordCharacter(line.charCodeAt(index))) {
			return true;
		}
	}

	return false;
}

/** Without strings, a string is code. */
function fold(letter: number, withStrings: boolean): number {
	return letter === 115 && !withStrings ? 46 : letter;
}

function isWordCharacter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;
}
