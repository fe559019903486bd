import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { commentKind } from '../spanBuffer';

/** A regular expression of CoffeeScript between `///`, over any number of lines, with comments behind blanks. */
export function blockRegex(data: SpecialRule): OpenRule {
	const comment = /(?:^|[ \t])#(?!\{)/;
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			const close = text.indexOf(data.open, from);
			const isClosed = close >= 0 && close < end;
			const found = comment.exec(text.slice(from, isClosed ? close : end));
			if (found) {
				scan.add(text, from + found.index + found[0].length, end, commentKind);
				return end;
			}

			if (!isClosed) {
				return end;
			}

			scan.pop();
			return close + data.open.length;
		},
	};
	return new FunctionRule(data.open, data, (scan, _text, at) => {
		scan.push(mode);
		return at + data.open.length;
	});
}
