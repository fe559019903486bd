import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { HeredocMode } from '../heredocMode';
import type { OpenRule } from '../openRule';

/** `?>`: the code gives way to the page around it, if there is one. */
export function phpClose(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, _text, at) => {
		scan.pop();
		return at + data.open.length;
	});
}

/** `<<<TAG` and `<<<'TAG'`. */
export function phpHeredoc(data: SpecialRule): OpenRule {
	const mode = new HeredocMode(true);
	const pattern = /<<<[ \t]*(["']?)([A-Za-z_\x80-\uffff][\w\x80-\uffff]*)\1[ \t]*$/y;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found || end < text.length) {
			return -1;
		}

		mode.expect(scan, found[2]!, true);
		return end;
	});
}
