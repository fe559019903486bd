import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { HeredocMode } from '../heredocMode';
import type { OpenRule } from '../openRule';

/** `<<TAG`, `<<-TAG` and `<<'TAG'` of a shell. */
export function shellHeredoc(data: SpecialRule): OpenRule {
	const mode = new HeredocMode();
	const pattern = /<<(-?)[ \t]*(?:"([^"\n]+)"|'([^'\n]+)'|\\?([A-Za-z_][\w.+-]*))/y;
	return new FunctionRule(data.open, data, (scan, text, at) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const before = text.slice(Math.max(0, at - 200), at);
		if (!found || before.lastIndexOf('((') > before.lastIndexOf('))')) {
			return -1;
		}

		mode.expect(scan, found[2] ?? found[3] ?? found[4]!, found[1] === '-');
		return pattern.lastIndex;
	});
}
