import type { SpecialRule } from '../../languages/languageData';
import { isSpace, isWord, skipSpaceBack } from '../characters';
import { DelimitedMode } from '../delimitedMode';
import { FunctionRule } from '../functionRule';
import { HeredocMode } from '../heredocMode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { noneKind } from '../spanBuffer';

const operators = new Set(
	'if unless while until and or not when in then else elsif return puts print split match scan gsub sub assert_match do'.split(
		' ',
	),
);

/** `<<~TAG`, `<<-TAG`, `<<TAG`, with or without quotes. */
export function rubyHeredoc(data: SpecialRule): OpenRule {
	const mode = new HeredocMode();
	const pattern = /<<([~-]?)(?:(["'`])([^"'`\n]+)\2|([A-Z_a-z]\w*))/y;
	return new FunctionRule(data.open, data, (scan, text, at) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) {
			return -1;
		}

		// Without a sign, `a <<B` is a heredoc only where an operand is due, or behind a blank; `list <<item` never is.
		const bare = found[1] === '';
		const before = text.charCodeAt(at - 1);
		if (
			bare &&
			(at === scan.lineStart ||
				isWord(before) ||
				before === 93 ||
				before === 41 ||
				(found[4] !== undefined && !/^[A-Z_]+$/.test(found[4])))
		) {
			return -1;
		}

		mode.expect(scan, found[3] ?? found[4]!, !bare);
		return pattern.lastIndex;
	});
}

/** `%w[…]`, `%q(…)`, `%(…)`, `%r{…}`. */
export function rubyPercent(data: SpecialRule): OpenRule {
	const mode = new DelimitedMode();
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		let mark = at + 1;
		const named = 'wWiIqQrsx'.includes(text[mark] ?? ' ') && !isWord(text.charCodeAt(mark + 1));
		mark += named ? 1 : 0;
		if (
			mark >= end ||
			isWord(text.charCodeAt(mark)) ||
			isSpace(text.charCodeAt(mark)) ||
			(!named && !'([{<|!/'.includes(text[mark]!))
		) {
			return -1;
		}

		const operand = isOperandDue(scan, text, at);
		const spaced = at > scan.lineStart && isSpace(text.charCodeAt(at - 1));
		// `system %(…)` is an argument, `a % (b)` a remainder.
		const argument = spaced && text[mark] !== '=' && !isSpace(text.charCodeAt(mark + 1));
		return operand || argument ? mode.enter(scan, text, mark, end) : -1;
	});
}

/** `~r/…/`, `~w[…]`, `~s(…)` of Elixir; a heredoc behind a sigil is left to its own rule. */
export function sigil(data: SpecialRule): OpenRule {
	const mode = new DelimitedMode();
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const found = /^~[A-Za-z]+/.exec(text.slice(at, at + 12));
		const mark = at + (found?.[0].length ?? 0);
		const isMark = found !== null && mark < end && '/|"\'([{<'.includes(text[mark]!);
		return !isMark || /^(?:"""|''')/.test(text.slice(mark, mark + 3)) ? -1 : mode.enter(scan, text, mark, end);
	});
}

/** A regular expression, which may run over lines. */
export function rubySlash(data: SpecialRule): OpenRule {
	const mode = new DelimitedMode(noneKind);
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const spaced = at > scan.lineStart && isSpace(text.charCodeAt(at - 1));
		const next = text.charCodeAt(at + 1);
		if (!isOperandDue(scan, text, at) && !(spaced && !isSpace(next) && next !== 61 && followsName(scan, text, at))) {
			return -1;
		}

		const entered = scan.state;
		const reached = mode.enter(scan, text, at, end);
		if (scan.state !== entered && !/[=(,~|&]\s*$/.test(text.slice(Math.max(scan.lineStart, at - 8), at))) {
			scan.state = entered;
			return -1;
		}

		return reached;
	});
}

/** Whether an operand, and not an operator, is due at `at`. */
export function isOperandDue(scan: Scan, text: string, at: number): boolean {
	const last = skipSpaceBack(text, at, scan.lineStart);
	if (last === scan.lineStart) {
		return true;
	}

	const code = text.charCodeAt(last - 1);
	if (isWord(code)) {
		return operators.has(lastWord(scan, text, last)) && last < at;
	}

	return !')]}\'"`?'.includes(text[last - 1]!);
}

function followsName(scan: Scan, text: string, at: number): boolean {
	const last = skipSpaceBack(text, at, scan.lineStart);
	const name = lastWord(scan, text, last);
	return /^[a-z_]\w*$/.test(name) && text.indexOf('/', at + 1) > 0;
}

function lastWord(scan: Scan, text: string, end: number): string {
	let start = end;
	while (start > scan.lineStart && end - start < 20 && isWord(text.charCodeAt(start - 1))) {
		start--;
	}

	return text.slice(start, end);
}
