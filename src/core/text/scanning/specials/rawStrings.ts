import type { SpecialRule } from '../../languages/languageData';
import { isLetter, isWord } from '../characters';
import type { LanguageParts } from '../compileLanguage';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { stringKind } from '../spanBuffer';
import { StringRule } from '../stringRule';

/** A string without escapes, up to a closing mark that was made up when it began. The payload is the mark's tag. */
class RawStringMode implements Mode {
	readonly id = nextModeId();

	enter(scan: Scan, text: string, from: number, end: number, close: string): number {
		const reached = this.#readOn(scan, text, from, end, close);
		if (!scan.closed) {
			scan.push(this, scan.states.tagId(close));
		}

		return reached;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const reached = this.#readOn(scan, text, from, end, scan.states.tag(scan.payload));
		if (scan.closed) {
			scan.pop();
		}

		return reached;
	}

	#readOn(scan: Scan, text: string, from: number, end: number, close: string): number {
		const at = text.indexOf(close, from);
		scan.closed = at >= 0 && at + close.length <= end;
		scan.add(text, from, scan.closed ? at : end, stringKind);
		return scan.closed ? at + close.length : end;
	}
}

const raw = new RawStringMode();

/** `R"tag( … )tag"` of C++. */
export function cppRaw(data: SpecialRule): OpenRule {
	const tag = /"([^\s()\\]{0,16})\(/y;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		if (at === scan.lineStart || text.charCodeAt(at - 1) !== 82) {
			return -1;
		}

		tag.lastIndex = at;
		const found = tag.exec(text);
		const prefix = /(?:^|[^\w])(?:u8|[uUL])?R$/.test(text.slice(Math.max(scan.lineStart, at - 4), at));
		return found && prefix ? raw.enter(scan, text, tag.lastIndex, end, `)${found[1]!}"`) : -1;
	});
}

/** `r#"…"#` of Rust, found at its quote; `b`, `c` and raw prefixes. */
export function rustRaw(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		let hash = at;
		while (hash > scan.lineStart && text.charCodeAt(hash - 1) === 35) {
			hash--;
		}

		if (hash === scan.lineStart || text.charCodeAt(hash - 1) !== 114) {
			return -1;
		}

		const before = hash - 2 >= scan.lineStart ? text.charCodeAt(hash - 2) : 32;
		const prefixed = (before === 98 || before === 99) && !(hash - 3 >= scan.lineStart && isWord(text.charCodeAt(hash - 3)));
		return isWord(before) && !prefixed ? -1 : raw.enter(scan, text, at + 1, end, `"${text.slice(hash, at)}`);
	});
}

/** The apostrophe of Rust: a character, or a lifetime. */
export function rustApostrophe(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const next = text.charCodeAt(at + 1);
		let close = -1;
		if (next === 92) {
			close = text.indexOf("'", at + 3);
			close = close < at + 14 ? close : -1;
		} else if (text.charCodeAt(at + 2) === 39 && next !== 39) {
			close = at + 2;
		} else if (next >= 0xd800 && next < 0xdc00 && text.charCodeAt(at + 3) === 39) {
			close = at + 3;
		}

		if (close < 0 || close >= end) {
			return at + 1;
		}

		scan.add(text, at + 1, close, stringKind);
		return close + 1;
	});
}

/** `#"…"#` of Swift, found at its first number sign; one line, or three quotes and many lines. */
export function swiftRaw(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		let quote = at;
		while (quote < end && text.charCodeAt(quote) === 35) {
			quote++;
		}

		if (text.charCodeAt(quote) !== 34) {
			return -1;
		}

		const hashes = text.slice(at, quote);
		if (text.startsWith('"""', quote)) {
			return raw.enter(scan, text, quote + 3, end, `"""${hashes}`);
		}

		const close = text.indexOf(`"${hashes}`, quote + 1);
		if (close < 0 || close + hashes.length >= end) {
			return -1;
		}

		scan.add(text, quote + 1, close, stringKind);
		return close + 1 + hashes.length;
	});
}

/** `r"…"` of D, found at its quote. */
export function dRaw(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const isRaw =
			at > scan.lineStart && text.charCodeAt(at - 1) === 114 && !(at - 2 >= scan.lineStart && isLetter(text.charCodeAt(at - 2)));
		return isRaw ? raw.enter(scan, text, at + 1, end, '"') : -1;
	});
}

/** The strings of C#: verbatim, interpolated, raw with three quotes or more, and plain. */
export function csharpQuote(data: SpecialRule, parts: LanguageParts): OpenRule {
	const inserts = [{ open: '{', close: '}', doubled: true as const }];
	const plain = new StringRule({ string: '"' });
	const verbatim = new StringRule({ string: '"', escape: '', doubled: true, lines: 'many' });
	const filled = new StringRule({ string: '"', inserts }, () => [parts.insertMode({ ...inserts[0]!, comments: false }, true)]);
	const filledVerbatim = new StringRule({ string: '"', escape: '', doubled: true, lines: 'many', inserts }, () => [
		parts.insertMode(inserts[0]!, false),
	]);
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		let isVerbatim = false;
		let isFilled = false;
		for (let index = at - 1; index >= scan.lineStart; index--) {
			const code = text.charCodeAt(index);
			if (code === 64) {
				isVerbatim = true;
			} else if (code === 36) {
				isFilled = true;
			} else {
				break;
			}
		}

		if (!isVerbatim && text.startsWith('"""', at)) {
			let behind = at + 3;
			while (behind < end && text.charCodeAt(behind) === 34) {
				behind++;
			}

			return raw.enter(scan, text, behind, end, text.slice(at, behind));
		}

		if (isVerbatim) {
			return (isFilled ? filledVerbatim : verbatim).enter(scan, text, at, end);
		}

		return (isFilled ? filled : plain).enter(scan, text, at, end);
	});
}

/** `r"---( … )---"` of R, found at its quote. */
export function rRaw(data: SpecialRule): OpenRule {
	const pattern = /["'](-*)([[({])/y;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const before = at > scan.lineStart ? text[at - 1]! : ' ';
		if ((before !== 'r' && before !== 'R') || (at - 2 >= scan.lineStart && isWord(text.charCodeAt(at - 2)))) {
			return -1;
		}

		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
		return found ? raw.enter(scan, text, pattern.lastIndex, end, closers[found[2]!]! + found[1]! + data.open) : -1;
	});
}
