import type { Island, MarkupLanguage } from '../languages/languageData';
import { BlockCommentRule } from './blockCommentRule';
import { isLetter, isWord } from './characters';
import { createGuardedMode, leaveAtOnce, unknownText } from './guardedMode';
import { nextModeId, type Mode } from './mode';
import type { OpenRule } from './openRule';
import type { Scan } from './scan';
import { createFrontMatterMode } from './frontMatter';
import { noneKind, textKind } from './spanBuffer';
import { TagMode } from './markupTag';
import { commentLines } from './specials/indentedLines';

/** An island made ready: a comment's rule, or the modes of another language. */
interface ReadyIsland {
	readonly open: string;
	readonly code: number;
	readonly rule?: OpenRule;
	readonly guard?: Mode;
	readonly language?: string | undefined;

	/** What follows `open` must be of this form, and belongs to the mark. */
	readonly pattern?: RegExp;

	/** Reads the inside if no language does. */
	readonly content?: Mode;
}

/** Tags and the text between them, as in HTML, XML and the template languages built on them. */
export class MarkupMode implements Mode {
	readonly id = nextModeId();
	readonly islands: readonly ReadyIsland[];
	readonly #tag: TagMode;
	readonly #comment = new BlockCommentRule({ block: ['<!--', '-->'], leader: '-' });
	readonly #declaration: Mode = createBracketMode('>');
	readonly #instruction: Mode = createBracketMode('?>');
	readonly #cdataEnd = ']]>';

	constructor(language: MarkupLanguage) {
		this.islands = (language.markup.islands ?? []).map(readyIsland);
		this.#tag = new TagMode(this, language.markup);
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const entered = scan.state;
		let start = from;
		let index = from;
		while (index < end) {
			const code = text.charCodeAt(index);
			const island = this.islands.length > 0 ? this.findIsland(text, index, end, code) : undefined;
			let reached = -1;
			if (island) {
				scan.add(text, start, index, textKind);
				reached = this.enterIsland(scan, text, index, end, island);
			} else if (code === 60) {
				const next = text.charCodeAt(index + 1);
				if (isLetter(next) || next === 47 || next === 33 || next === 63 || next === 95 || next === 58 || next === 62) {
					scan.add(text, start, index, textKind);
					reached = this.#enterTag(scan, text, index, end, next);
				}
			} else if (code === 93 && text.startsWith(this.#cdataEnd, index)) {
				scan.add(text, start, index, textKind);
				reached = index + 3;
			} else if (code === 38) {
				const entity = findEntityEnd(text, index + 1, end);
				if (entity > 0 && text.charCodeAt(index + 1) === 35) {
					scan.add(text, start, index, textKind);
					reached = entity;
				}
			}

			if (reached < 0) {
				index++;
				continue;
			}

			start = index = reached;
			if (scan.state !== entered) {
				return index;
			}
		}

		scan.add(text, start, end, textKind);
		return end;
	}

	/** The island whose mark stands at `index`. */
	findIsland(text: string, index: number, end: number, code: number): ReadyIsland | undefined {
		for (const island of this.islands) {
			if (island.code === code && text.startsWith(island.open, index) && behindMark(text, index, island) <= end) {
				return island;
			}
		}

		return undefined;
	}

	enterIsland(scan: Scan, text: string, index: number, end: number, island: ReadyIsland): number {
		if (island.rule) {
			return island.rule.enter(scan, text, index, end);
		}

		scan.push(island.guard!);
		scan.push((island.language === undefined ? island.content : scan.findRoot(island.language)) ?? unknownText);
		return behindMark(text, index, island);
	}

	#enterTag(scan: Scan, text: string, index: number, end: number, next: number): number {
		if (text.startsWith('<!--', index)) {
			return this.#comment.enter(scan, text, index, end);
		}

		if (text.startsWith('<![CDATA[', index)) {
			return index + 9;
		}

		if (next === 33 || next === 63) {
			scan.push(next === 33 ? this.#declaration : this.#instruction);
			return index + 2;
		}

		return this.#tag.enter(scan, text, index + 1, end);
	}
}

/** Makes a markup language ready, with its front matter. */
export function compileMarkupLanguage(language: MarkupLanguage): Mode {
	const mode = new MarkupMode(language);
	return language.markup.frontMatter === undefined ? mode : createFrontMatterMode(mode, language.markup.frontMatter);
}

/** The column behind an island's mark; infinite if another stands there. */
function behindMark(text: string, index: number, { open, pattern }: ReadyIsland): number {
	if (pattern === undefined) {
		return index + open.length;
	}

	pattern.lastIndex = index + open.length;
	return pattern.test(text) ? pattern.lastIndex : Infinity;
}

function readyIsland(island: Island): ReadyIsland {
	const { open, close, language } = island;
	if (island.tag) {
		const guard = createGuardedMode(new RegExp(`\\{%-?\\s*${close}\\s*-?%\\}`, 'g'));
		const pattern = new RegExp(`-?\\s*${open}\\s*-?%\\}`, 'y');
		return { open: '{%', code: 123, pattern, guard, language, content: island.comment ? commentLines : unknownText };
	}

	const code = open.charCodeAt(0);
	if (island.comment) {
		return { open, code, rule: new BlockCommentRule({ block: [open, close], leader: '-' }) };
	}

	const guard = island.closes === 'itself' ? createHolder() : createGuardedMode(close);
	return { open, code, guard, language };
}

/** Holds a language that ends by popping its own root: it needs no guard. */
function createHolder(): Mode {
	return { id: nextModeId(), read: leaveAtOnce };
}

function createBracketMode(close: string): Mode {
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			const at = text.indexOf(close, from);
			const closed = at >= 0 && at + close.length <= end;
			scan.add(text, from, closed ? at : end, noneKind);
			if (closed) {
				scan.pop();
			}

			return closed ? at + close.length : end;
		},
	};
}

/** The column behind the semicolon of `&name;`, or -1. */
function findEntityEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && at < from + 10 && (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 35)) {
		at++;
	}

	return at > from && text.charCodeAt(at) === 59 ? at + 1 : -1;
}
