import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import type { OpenRule } from '../openRule';
import { noneKind, spanKinds } from '../spanBuffer';

/** What a regular expression, the rule's `option`, takes on one line. */
export function matched(data: SpecialRule): OpenRule {
	const pattern = new RegExp(data.option!, 'y');
	const kind = data.kind ? spanKinds.indexOf(data.kind) : noneKind;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		pattern.lastIndex = at;
		if (!pattern.test(text) || pattern.lastIndex > end) {
			return -1;
		}

		scan.add(text, at, pattern.lastIndex, kind);
		return pattern.lastIndex;
	});
}
