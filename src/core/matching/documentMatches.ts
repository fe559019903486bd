import type { DocumentText, LineEdit } from '../text/documentText';
import type { TextPosition } from '../text/textRange';
import { compoundEnd, compoundStart } from './finding/identifierParts';
import { kindOfUnit, UnitKind } from './writing/letters';
import { lastFrom, type LineMatch } from './finding/lineMatch';
import { LineMatcher } from './finding/lineMatcher';
import type { ProseSpans } from './writing/proseSpans';
import type { SenseJudge, SenseView, Verdict } from './senses/senseJudge';
import type { TermIndex } from './index/termIndex';
import type { TermMatch } from './termMatch';
import { VerdictMemory } from './senses/verdictMemory';

/** How ambiguous terms of a document are weighed. */
export interface SenseOptions {
	readonly judge: SenseJudge;
	readonly languageId: string;
	readonly documentName?: string;
}

/** Half-open: `endLine` is the first line after. */
export interface LineRange {
	readonly firstLine: number;
	readonly endLine: number;
}

interface LineMatches {
	/** Column up to which a term from the line before reached when this line was matched; 0 if none. */
	readonly from: number;
	readonly matches: readonly LineMatch[];
}

/** Shared by all lines without terms. */
const nothing: LineMatches = { from: 0, matches: [] };

/**
 * The terms that an open document uses. Lines are matched when they are asked for, and kept until an edit touches them.
 *
 * In what order lines are asked for, and what edits came before, makes no difference to the matches.
 */
export class DocumentMatches {
	readonly #document: DocumentText;
	readonly #prose: ProseSpans;
	readonly #matcher: LineMatcher;
	readonly #judge: SenseJudge | undefined;
	readonly #view: SenseView & { revision: number };
	readonly #verdicts: VerdictMemory | undefined;

	/** Where a line is kept, the line before it is kept too, or no term can wrap from there. */
	readonly #lines: (LineMatches | undefined)[];

	/**
	 * @param prose Says what to search. This object passes edits on to it; nobody else should.
	 * @param senses Without it, ambiguous terms are all shown.
	 */
	constructor(index: TermIndex, document: DocumentText, prose: ProseSpans, senses?: SenseOptions) {
		this.#document = document;
		this.#prose = prose;
		this.#matcher = new LineMatcher(index, document, prose);
		this.#judge = senses?.judge;
		this.#lines = new Array<LineMatches | undefined>(document.lineCount).fill(undefined);
		this.#view = {
			documentName: senses?.documentName ?? '',
			languageId: senses?.languageId ?? 'plaintext',
			revision: 0,
			get lineCount() {
				return document.lineCount;
			},
			lineText: line => document.lineText(line),
		};
		this.#verdicts = senses && new VerdictMemory(senses.judge, this.#view);
	}

	/**
	 * Takes note of a change of the document, which has happened.
	 *
	 * @returns The new lines whose matches may differ, shown or hidden by sense aside.
	 */
	edit(edit: LineEdit): LineRange {
		const { startLine, removedLines, insertedLines } = edit;
		const changed = this.#prose.edit(edit);
		this.#view.revision++;
		replaceLines(this.#lines, startLine, removedLines, insertedLines);
		this.#forgetVerdicts(startLine, startLine + insertedLines);
		const firstLine = Math.max(0, Math.min(startLine, changed.firstLine) - 1);
		let endLine = Math.min(this.#document.lineCount, Math.max(startLine + insertedLines, changed.endLine));
		this.#lines.fill(undefined, firstLine, endLine);
		for (const first = endLine; endLine < this.#document.lineCount; endLine++) {
			const kept = this.#lines[endLine];
			const isSame = kept ? kept.from === this.#wrapEnd(endLine - 1) : endLine > first && !this.#matcher.mayWrap(endLine - 1);
			if (isSame) {
				break;
			}

			this.#lines[endLine] = undefined;
		}

		return { firstLine, endLine };
	}

	/** Matches that start on a line, in order. */
	onLine(line: number): readonly TermMatch[] {
		return this.#matchesOf(line).flatMap(match => this.#shown(line, match) ?? []);
	}

	/** The match that holds a position, or ends there. Of a line that nobody knows yet, only what stands around the position is matched. */
	at({ line, character }: TextPosition): TermMatch | undefined {
		if (line < 0 || line >= this.#document.lineCount) {
			return undefined;
		}

		const kept = this.#lines[line];
		let wrapEnd = kept?.from ?? 0;
		const match = kept
			? lastFrom(kept.matches, character)
			: this.#matcher.matchNear(line, character, () => (wrapEnd = this.#wrapEnd(line - 1)));
		if (match && (match.wraps || character < match.end || (character === match.end && this.#isWordEnd(line, character)))) {
			return this.#shown(line, match);
		}

		const isWrapped = character < wrapEnd || (wrapEnd > 0 && character === wrapEnd && this.#isWordEnd(line, character));
		return isWrapped ? this.#shown(line - 1, this.#matchesOf(line - 1).at(-1)!) : undefined;
	}

	/** The matches in the identifier or hyphenated compound around a position, the one at the position first. */
	around(position: TextPosition): readonly TermMatch[] {
		const { line, character } = position;
		const first = this.at(position);
		const text = line >= 0 && line < this.#document.lineCount ? this.#document.lineText(line) : '';
		const start = compoundStart(text, character);
		const end = compoundEnd(text, character);
		const inside = (text === '' ? [] : this.#matchesOf(line)).filter(
			match => match.start >= start && match.end <= end && !match.wraps,
		);
		const others = inside.flatMap(match =>
			match.start === first?.range.start.character ? [] : (this.#shown(line, match) ?? []),
		);
		return first ? [first, ...others] : others;
	}

	/** All matches of the document, in order. Matches every line that nobody has asked for yet. */
	all(): readonly TermMatch[] {
		const matches: TermMatch[] = [];
		for (let line = 0; line < this.#document.lineCount; line++) {
			for (const match of this.#matchesOf(line)) {
				const shown = this.#shown(line, match);
				if (shown) {
					matches.push(shown);
				}
			}
		}

		return matches;
	}

	/** Why a match is shown, or `undefined` where there is nothing to weigh. */
	explain(match: TermMatch): Verdict | undefined {
		return this.#judge && match.ambiguous ? this.#judge.judge(match, this.#view) : undefined;
	}

	/** Whether no further word begins right at a column, as it may where no spaces are written. */
	#isWordEnd(line: number, character: number): boolean {
		const kind = kindOfUnit(this.#document.lineText(line).charCodeAt(character));
		return kind !== UnitKind.Unspaced && kind !== UnitKind.Letter && kind !== UnitKind.Several;
	}

	#shown(line: number, found: LineMatch): TermMatch | undefined {
		const { start, end, wraps, term } = found;
		const range = { start: { line, character: start }, end: { line: wraps ? line + 1 : line, character: end } };
		const match = { range, entries: term.entries, surface: term.surface, ambiguous: term.ambiguous };
		if (!this.#verdicts || !term.ambiguous) {
			return match;
		}

		const entries = this.#verdicts.entriesOf(found, match);
		return entries.length > 0 ? { ...match, entries } : undefined;
	}

	/** Forgets what was judged by lines from `startLine` on, which changed. */
	#forgetVerdicts(startLine: number, endLine: number): void {
		const around = this.#verdicts?.edit() ?? 0;
		for (let line = Math.max(0, startLine - around); line < Math.min(this.#lines.length, endLine + around); line++) {
			for (const match of this.#lines[line]?.matches ?? []) {
				this.#verdicts?.forget(match);
			}
		}
	}

	#matchesOf(line: number): readonly LineMatch[] {
		const kept = this.#lines[line];
		if (kept) {
			return kept.matches;
		}

		let first = line;
		while (first > 0 && !this.#lines[first - 1] && this.#matcher.mayWrap(first - 1)) {
			first--;
		}

		let matches: readonly LineMatch[] = [];
		for (let next = first; next <= line; next++) {
			const from = wrapEnd(this.#lines[next - 1]?.matches);
			matches = this.#matcher.matchLine(next, from);
			this.#lines[next] = matches.length === 0 && from === 0 ? nothing : { from, matches };
		}

		return matches;
	}

	/** Column up to which a term that starts on `line` reaches on the next line; 0 if none does. */
	#wrapEnd(line: number): number {
		const isKnown = line < 0 || this.#lines[line] !== undefined || !this.#matcher.mayWrap(line);
		return wrapEnd(isKnown ? this.#lines[line]?.matches : this.#matchesOf(line));
	}
}

function wrapEnd(matches: readonly LineMatch[] | undefined): number {
	const last = matches?.at(-1);
	return last?.wraps ? last.end : 0;
}

/** Puts unknown lines in the place of others. */
function replaceLines<T>(lines: (T | undefined)[], start: number, removed: number, inserted: number): void {
	if (removed > inserted) {
		lines.splice(start + inserted, removed - inserted);
	} else if (inserted > removed) {
		const moved = lines.length - (start + removed);
		lines.length += inserted - removed;
		lines.copyWithin(start + inserted, start + removed, start + removed + moved);
	}

	lines.fill(undefined, start, start + inserted);
}
