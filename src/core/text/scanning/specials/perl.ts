import type { SpecialRule } from '../../languages/languageData';
import { isSpace, isWord, skipSpace } from '../characters';
import { DelimitedMode } from '../delimitedMode';
import { FunctionRule } from '../functionRule';
import { HeredocMode } from '../heredocMode';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import { commentKind } from '../spanBuffer';
import { isOperandDue } from './ruby';

/** `q(…)`, `qw{…}`, `m/…/`, `s#…#…#`, `tr/…/…/`: the operator's first letter is `open`. */
export function perlOperator(data: SpecialRule): OpenRule {
	const mode = new DelimitedMode();
	const names = /(?:q[qwrx]?|m|s|tr|y)(?!\w)/y;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const before = at > scan.lineStart ? text.charCodeAt(at - 1) : 32;
		if (isWord(before) || '$@%&>-{'.includes(String.fromCharCode(before))) {
			return -1;
		}

		names.lastIndex = at;
		if (!names.test(text)) {
			return -1;
		}

		const behind = names.lastIndex;
		const mark = skipSpace(text, behind, end);
		const code = text.charCodeAt(mark);
		const ends = mark >= end || ',;)=>'.includes(text[mark]!);
		if (ends || (mark > behind && (code === 35 || isWord(code) || !'({[</|!'.includes(text[mark]!))) || isWord(code)) {
			return -1;
		}

		const name = text.slice(at, behind);
		return mode.enter(scan, text, mark, end, name === 's' || name === 'tr' || name === 'y');
	});
}

/** A bare `/…/`. */
export function perlSlash(data: SpecialRule): OpenRule {
	const mode = new DelimitedMode();
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		if (!isOperandDue(scan, text, at)) {
			return -1;
		}

		const entered = scan.state;
		const reached = mode.enter(scan, text, at, end);
		if (scan.state !== entered) {
			scan.state = entered;
			return -1;
		}

		return reached;
	});
}

/** Documentation from `=head1` or the like to `=cut`. */
export function perlPod(data: SpecialRule): OpenRule {
	const mode: Mode = {
		id: nextModeId(),
		read(scan, text, from, end) {
			if (from === scan.lineStart && text.startsWith('=cut', from) && !isWord(text.charCodeAt(from + 4))) {
				scan.pop();
				return end;
			}

			const directive = /^=\w+/.exec(text.slice(from, from + 40));
			scan.add(text, from + (directive ? directive[0].length : 0), end, commentKind);
			return end;
		},
	};
	return new FunctionRule(data.open, { ...data, at: 'column0' }, (scan, text, at, end) => {
		if (!/^=[A-Za-z]\w*/.test(text.slice(at, at + 20)) || text.startsWith('=cut', at)) {
			return -1;
		}

		scan.push(mode);
		mode.read(scan, text, at, end);
		return end;
	});
}

/** `<<"TAG"`, `<<'TAG'`, `<<TAG`, `<<~TAG`. */
export function perlHeredoc(data: SpecialRule): OpenRule {
	const mode = new HeredocMode();
	const pattern = /<<(~?)[ \t]*(?:(["'])([^"'\n]*)\2|\\?([A-Za-z_]\w*))/y;
	return new FunctionRule(data.open, data, (scan, text, at) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found || (found[4] !== undefined && isSpace(text.charCodeAt(at + 2 + found[1]!.length)))) {
			return -1;
		}

		mode.expect(scan, found[3] ?? found[4]!, found[1] === '~');
		return pattern.lastIndex;
	});
}
