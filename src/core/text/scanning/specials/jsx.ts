import type { SpecialRule } from '../../languages/languageData';
import { isLetter, isSpace, isWord, skipSpace } from '../characters';
import type { LanguageParts } from '../compileLanguage';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind, stringKind, textKind } from '../spanBuffer';
import { startsOperand } from './scriptSlash';

/** An element of JSX: its tags, the text between them, and code in braces. With `option: 'typed'`, beware of type parameters. */
export function jsxElement(data: SpecialRule, parts: LanguageParts): OpenRule {
	let tag: TagMode | undefined;
	return new FunctionRule(data.open, data, (scan, text, at, end) => {
		const next = text.charCodeAt(at + 1);
		if (at + 1 >= end || !(isLetter(next) || next === 62 || next === 95 || next === 36) || !startsOperand(scan, text, at)) {
			return -1;
		}

		if (isLetter(next) && !looksLikeTag(text, at + 1, end)) {
			return -1;
		}

		scan.push((tag ??= new TagMode(parts.insertMode({ open: '{', close: '}' }, false))));
		return at + 1;
	});
}

/** `<Name` followed by what a tag may go on with, and no type parameter: `<T,>`, `<T extends U>`. */
function looksLikeTag(text: string, from: number, end: number): boolean {
	let at = from;
	while (at < end && (isWord(text.charCodeAt(at)) || '-.:$'.includes(text[at]!))) {
		at++;
	}

	const behind = skipSpace(text, at, end);
	if (behind >= end || text.startsWith('/>', behind) || text.startsWith('//', behind) || text.startsWith('/*', behind)) {
		return true;
	}

	const code = text.charCodeAt(behind);
	if (code === 62) {
		// `<T>(x: T) => x` is a generic function in a file without JSX; here it is an element. `<T>(x: T): T` signs a type.
		const line = text.slice(at, Math.min(end, at + 300));
		return !/^[A-Z]\w*$/.test(text.slice(from, at)) || !/^>\(.*\)\s*:/.test(line) || line.includes('</');
	}

	if (code === 44 || text.startsWith('extends ', behind)) {
		return text.startsWith('extends ', behind) && text.charCodeAt(skipSpace(text, behind + 8, end)) === 61;
	}

	return at < behind && (isWord(code) || code === 123 || code === 36);
}

/** A tag, from behind its `<` to its `>`. The payload of 1 marks an end tag. */
class TagMode implements Mode {
	readonly id = nextModeId();
	readonly #children: ChildrenMode;

	constructor(readonly code: Mode) {
		this.#children = new ChildrenMode(this);
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		for (let index = from; index < end; index++) {
			const code = text.charCodeAt(index);
			if (code === 62) {
				if (text.charCodeAt(index - 1) === 47 && index > from) {
					scan.pop();
				} else {
					scan.replace(this.#children);
				}

				return index + 1;
			}

			if (code === 123) {
				scan.push(this.code);
				return index + 1;
			}

			if (code === 34 || code === 39) {
				const close = text.indexOf(text[index]!, index + 1);
				if (close < 0 || close >= end) {
					scan.push(code === 34 ? doubleQuoted : singleQuoted);
					return index + 1;
				}

				scan.add(text, index + 1, close, stringKind);
				index = close;
			} else if (code === 47 && text.charCodeAt(index + 1) === 47) {
				scan.add(text, index + 2, end, commentKind);
				return end;
			} else if (code === 47 && text.charCodeAt(index + 1) === 42) {
				const close = text.indexOf('*/', index + 2);
				const to = close < 0 || close + 2 > end ? end : close;
				scan.add(text, index + 2, to, commentKind);
				if (to === end) {
					scan.push(tagComment);
					return end;
				}

				index = to + 1;
			} else if (code === 60 && skipSpace(text, scan.lineStart, end) !== index && index > from) {
				// Another tag begins: this one was none.
				scan.pop();
				return index;
			}
		}

		return end;
	}
}

/** What stands between an element's tags. */
class ChildrenMode implements Mode {
	readonly id = nextModeId();

	constructor(readonly tag: TagMode) {}

	read(scan: Scan, text: string, from: number, end: number): number {
		let index = from;
		while (index < end) {
			const code = text.charCodeAt(index);
			if (code === 60 || code === 123) {
				break;
			}

			index++;
		}

		scan.add(text, from, index, textKind);
		if (index >= end) {
			return end;
		}

		if (text.charCodeAt(index) === 123) {
			scan.push(this.tag.code);
			return index + 1;
		}

		if (text.charCodeAt(index + 1) === 47) {
			const close = text.indexOf('>', index);
			scan.pop();
			if (close < 0 || close >= end) {
				scan.push(endTag);
				return end;
			}

			return close + 1;
		}

		const next = text.charCodeAt(index + 1);
		if (isLetter(next) || next === 62 || next === 95 || next === 36) {
			scan.push(this.tag);
		}

		return index + 1;
	}
}

/** An end tag whose `>` stands on a later line. */
const endTag: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const close = text.indexOf('>', from);
		scan.pop();
		return close < 0 || close >= end ? skipToCode(text, from, end) : close + 1;
	},
};

function skipToCode(text: string, from: number, end: number): number {
	return from < end && isSpace(text.charCodeAt(from)) ? skipSpace(text, from, end) : from;
}

const doubleQuoted = createQuotedMode('"');
const singleQuoted = createQuotedMode("'");

function createQuotedMode(quote: string): Mode {
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			const close = text.indexOf(quote, from);
			const closed = close >= 0 && close < end;
			scan.add(text, from, closed ? close : end, stringKind);
			if (closed) {
				scan.pop();
			}

			return closed ? close + 1 : end;
		},
	};
}

const tagComment: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const close = text.indexOf('*/', from);
		const closed = close >= 0 && close + 2 <= end;
		scan.add(text, from, closed ? close : end, commentKind);
		if (closed) {
			scan.pop();
		}

		return closed ? close + 2 : end;
	},
};
