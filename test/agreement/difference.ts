import { differs, isSameAt } from './compare';
import type { LineCategories } from './textMateOracle';

/** Writes the lines of a file in another way: as many, and what is looked at at the same columns. */
export type Rewrite = (lines: readonly string[]) => readonly string[];

/** A line of a file. */
export interface Place {
	readonly languageId: string;
	readonly lines: readonly string[];
	readonly index: number;

	/** What the grammar makes of this line where the file is written in another way. */
	theirsIn(rewrite: Rewrite): LineCategories | undefined;
}

/** Where we mean to differ from a grammar, and why. */
export interface Difference {
	/** Language ids. */
	readonly languages: readonly string[];
	readonly reason: string;

	/** Whether a line that differs does so for this reason. */
	explains(line: string, ours: LineCategories, theirs: LineCategories, place: Place): boolean;
}

/**
 * Explains the lines that are equal once the file is written without what the grammar stumbles over, and no others: the grammar
 * itself says that we are right.
 */
export function equalIn(rewrite: Rewrite): Difference['explains'] {
	return (line, ours, _theirs, place) => {
		const theirs = place.theirsIn(rewrite);
		return theirs !== undefined && !differs(line, ours, theirs, false);
	};
}

/** Writes every match of a pattern, line by line, as another text of the same length. */
export function replacing(pattern: RegExp, replacement: (match: string) => string): Rewrite {
	return lines => lines.map(line => line.replace(pattern, match => replacement(match)));
}

/** Puts blanks in the place of every match of a pattern. */
export function blanking(pattern: RegExp): Rewrite {
	return replacing(pattern, match => ' '.repeat(match.length));
}

/** Whether all that differs lies within matches of a pattern. */
export function differsWithin(pattern: RegExp): (line: string, ours: LineCategories, theirs: LineCategories) => boolean {
	return (line, ours, theirs) => {
		const inside = new Set<number>();
		for (const match of line.matchAll(pattern)) {
			for (let index = match.index; index < match.index + match[0].length; index++) {
				inside.add(index);
			}
		}

		return [...line].length > 0 && Array.from(line).every((_, index) => inside.has(index) || sameAt(line, ours, theirs, index));
	};
}

/** Whether all that differs lies within matches of a pattern, and nothing of it is text or a comment to us. */
export function noTextWithin(pattern: RegExp): ReturnType<typeof differsWithin> {
	const within = differsWithin(pattern);
	return (line, ours, theirs) =>
		within(line, ours, theirs) && Array.from(line).every((_, at) => !'tc'.includes(ours[at]!) || sameAt(line, ours, theirs, at));
}

/** Whether nothing that a pattern finds is text to us. */
export function isNowhereText(pattern: RegExp, line: string, ours: LineCategories): boolean {
	return [...line.matchAll(pattern)].every(({ 0: found, index }) => !ours.slice(index, index + found.length).includes('t'));
}

/** Whether all that differs is one category to us and another to the grammar, or a string to us. */
export function differsAs(ourLetter: string, theirLetter: string): ReturnType<typeof differsWithin> {
	return (line, ours, theirs) =>
		Array.from(line).every(
			(_, index) =>
				sameAt(line, ours, theirs, index) ||
				((ours[index] === ourLetter || ours[index] === 's') && theirs[index] === theirLetter),
		);
}

/** Whether all that differs is one comment to us, up to the line's end, and code to the grammar. */
export function addsComment(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	return /^[^c]*c+\.*$/.test(ours) && Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || ours[at] === 'c');
}

export function sameAt(line: string, ours: LineCategories, theirs: LineCategories, index: number): boolean {
	return isSameAt(line, ours, theirs, index, false);
}

/** Whether, all that differs, we call text outside of backticks on the line, and no text between them; ``so'' one quotes. */
export function agreesWithTicks(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	const inside = new Set<number>();
	for (const { 0: code, index } of line.matchAll(/(?<![\w"'`\\])`(?![`\s])[^`]*[^`\s]`|(?<!`)``(?![`\s])[^`]*``/g)) {
		Array.from(code).forEach((_, at) => inside.add(index + at));
	}

	return (
		line.includes('`') &&
		Array.from(line).every((_, at) => sameAt(line, ours, theirs, at) || (ours[at] === 't') !== inside.has(at))
	);
}
