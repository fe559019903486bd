import type { SpecialRule } from '../../languages/languageData';
import { isWord, skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { commentKind } from '../spanBuffer';
import { StringRule } from '../stringRule';

/** The apostrophe of MATLAB, Julia and Ada: a string or character, or an operator behind an operand. */
export function transposeQuote(data: SpecialRule): OpenRule {
	const rule = new StringRule({ string: "'", escape: data.option === 'escaped' ? '\\' : '', doubled: true, closedOnly: true });
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const before = text.charCodeAt(at - 1);
		const operand = at > scan.lineStart && (isWord(before) || ')]}\'."'.includes(text[at - 1]!));
		return operand ? at + 1 : rule.enter(scan, text, at, end);
	});
}

/** `%{` and `%}` of MATLAB, alone on their lines; the payload counts the blocks inside. */
export function matlabBlock(data: SpecialRule): OpenRule {
	const mark = data.open[0]!;
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			const start = skipSpace(text, from, end);
			const alone = skipSpace(text, start + 2, end) >= end;
			if (alone && text.startsWith(`${mark}}`, start)) {
				if (scan.payload === 0) {
					scan.pop();
				} else {
					scan.setPayload(scan.payload - 1);
				}
			} else if (alone && text.startsWith(data.open, start)) {
				scan.setPayload(Math.min(scan.payload + 1, 0xffff));
			} else {
				scan.add(text, start, end, commentKind);
			}

			return end;
		},
	};
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		if (skipSpace(text, at + 2, end) < end) {
			return -1;
		}

		scan.push(mode);
		return end;
	});
}
