import type { SpecialRule } from '../../languages/languageData';
import { skipSpaceBack } from '../characters';
import { FunctionRule } from '../functionRule';
import { isUnderline } from '../lineEndings';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { noneKind, spanKinds } from '../spanBuffer';

/**
 * The lines of AsciiDoc between two equal lines of one mark: `////`, `....`. Hyphens and plus signs may also underline a title.
 * Backticks may be followed by a language. The payload is the line that closes.
 */
export function delimitedLines(data: SpecialRule): OpenRule {
	const kind = data.kind ? spanKinds.indexOf(data.kind) : noneKind;
	const mark = data.open.charCodeAt(0);
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			if (text.slice(from, skipSpaceBack(text, end, from)) === scan.states.tag(scan.payload)) {
				scan.pop();
			} else {
				scan.add(text, from, end, kind);
			}

			return end;
		},
	};
	return new FunctionRule(data.open, { at: 'column0' }, (scan, text, at, end) => {
		let behind = at;
		while (behind < end && text.charCodeAt(behind) === mark) {
			behind++;
		}

		const isAlone = skipSpaceBack(text, end, behind) === behind;
		if ((!isAlone && mark !== 96) || ((mark === 45 || mark === 43) && isUnderline(scan, behind - at))) {
			return -1;
		}

		scan.push(mode, scan.states.tagId(text.slice(at, behind)));
		return end;
	});
}
