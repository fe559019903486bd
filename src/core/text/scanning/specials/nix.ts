import type { SpecialRule } from '../../languages/languageData';
import type { LanguageParts } from '../compileLanguage';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { stringKind } from '../spanBuffer';

/** `'' … ''` of Nix, in which `'''`, `''$` and `''\` are escapes and `${ … }` is code. */
export function nixIndented(data: SpecialRule, parts: LanguageParts): OpenRule {
	const insert = parts.insertMode({ open: '${', close: '}' }, false);
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			for (let index = from; index < end; index++) {
				const code = text.charCodeAt(index);
				if (code === 36 && text.charCodeAt(index + 1) === 123 && index + 1 < end) {
					scan.add(text, from, index, stringKind);
					scan.push(insert);
					return index + 2;
				}

				if (code === 39 && text.charCodeAt(index + 1) === 39) {
					const next = text[index + 2] ?? ' ';
					if ("'$\\".includes(next)) {
						index += 2;
						continue;
					}

					scan.add(text, from, index, stringKind);
					scan.pop();
					return index + 2;
				}
			}

			scan.add(text, from, end, stringKind);
			return end;
		},
	};
	return new FunctionRule(data.open, data, (scan, _text, at) => {
		scan.push(mode);
		return at + 2;
	});
}
