import type { SpecialRule } from '../../languages/languageData';
import { skipSpaceBack } from '../characters';
import { FunctionRule } from '../functionRule';
import type { OpenRule } from '../openRule';
import { StringRule } from '../stringRule';

/** A quote of YAML, which begins a string only where a value may begin: the apostrophe of `it's` is text. */
export function yamlQuote(data: SpecialRule): OpenRule {
	const rule = new StringRule(
		data.open === '"' ? { string: '"', lines: 'many' } : { string: "'", escape: '', doubled: true, lines: 'many' },
	);
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const last = skipSpaceBack(text, at, scan.lineStart);
		if (last > scan.lineStart) {
			const before = text[last - 1]!;
			const spaced = last < at;
			const starts =
				'[{,'.includes(before) ||
				(spaced && ':-?|>'.includes(before)) ||
				(before === ':' && /["']:$/.test(text.slice(last - 2, last)));
			if (!starts && !(spaced && /(?:^|\s)[!&][^\s]*$/.test(text.slice(Math.max(scan.lineStart, last - 80), last)))) {
				return -1;
			}
		}

		return rule.enter(scan, text, at, end);
	});
}
