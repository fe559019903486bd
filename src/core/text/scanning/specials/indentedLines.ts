import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { indentGuard } from '../indentGuard';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind, textKind } from '../spanBuffer';

export const textLines = createLines(textKind);
export const commentLines = createLines(commentKind);

function createLines(kind: number): Mode {
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			scan.add(text, from, end, kind);
			return end;
		},
	};
}

/** Lets a mode read the lines below that are set in deeper than the mark at `at`. */
export function pushIndented(scan: Scan, at: number, mode: Mode): void {
	scan.push(indentGuard, Math.min(at - scan.lineStart + 1, 0xffff));
	scan.push(mode);
}

/** A comment of Pug, Haml or Slim: the rest of the line, and the lines below that are set in deeper. */
export function indentedComment(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		const start = at + data.open.length;
		scan.add(text, start + (text.charCodeAt(start) === 45 ? 1 : 0), end, commentKind);
		pushIndented(scan, at, commentLines);
		return end;
	});
}
