import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { commentKind } from '../spanBuffer';

/** A regular expression of CoffeeScript between `///`, over any number of lines, with comments behind blanks. */
export function blockRegex(data: SpecialRule): OpenRule {
	const comment = /(?:^|[ \t])#(?!\{)/g;
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			const close = text.indexOf(data.open, from);
			comment.lastIndex = from;
			const found = comment.exec(text);
			const hash = found ? found.index + found[0].length - 1 : end;
			if (hash < end && (close < 0 || hash < close)) {
				scan.add(text, hash + 1, end, commentKind);
				return end;
			}

			if (close < 0 || close >= end) {
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
