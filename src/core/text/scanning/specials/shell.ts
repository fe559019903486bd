import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { HeredocMode } from '../heredocMode';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { stringKind } from '../spanBuffer';

/** `<<TAG`, `<<-TAG` and `<<'TAG'` of a shell. */
export function shellHeredoc(data: SpecialRule): OpenRule {
	const mode = new HeredocMode();
	const pattern = /<<(-?)[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|\\?([A-Za-z_][\w.+-]*))/y;
	return new FunctionRule(data.open, data, (scan, text, at) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const arithmetic = text.lastIndexOf('((', at);
		if (!found || (arithmetic >= 0 && text.indexOf('))', arithmetic) > at)) {
			return -1;
		}

		mode.expect(scan, found[2] ?? found[3] ?? found[4]!, found[1] === '-');
		return pattern.lastIndex;
	});
}

/** The strings of PostgreSQL between `$$` or `$tag$`. The payload is the tag. */
export function sqlDollar(data: SpecialRule): OpenRule {
	const pattern = /\$(?:[A-Za-z_]\w*)?\$/y;
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			const tag = scan.states.tag(scan.payload);
			const close = text.indexOf(tag, from);
			const closed = close >= 0 && close + tag.length <= end;
			scan.add(text, from, closed ? close : end, stringKind);
			if (closed) {
				scan.pop();
			}

			return closed ? close + tag.length : end;
		},
	};
	return new FunctionRule(data.open, data, (scan, text, at) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) {
			return -1;
		}

		scan.push(mode, scan.states.tagId(found[0]));
		return pattern.lastIndex;
	});
}
