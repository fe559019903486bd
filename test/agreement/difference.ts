import type { LineCategories } from './textMateOracle';

/** A line of a file. */
export interface Place {
	readonly languageId: string;
	readonly lines: readonly string[];
	readonly index: number;
}

/** Where we mean to differ from a grammar, and why. */
export interface Difference {
	/** Language ids. */
	readonly languages: readonly string[];
	readonly reason: string;

	/** Whether a line that differs does so for this reason. */
	explains(line: string, ours: LineCategories, theirs: LineCategories, place: Place): boolean;
}

/** Whether we leave out as no text, or read as a comment in code, what the grammar, which marks less, calls text; and nothing else. */
export function leavesOutOnly(line: string, ours: LineCategories, theirs: LineCategories): boolean {
	for (let index = 0; index < line.length; index++) {
		const a = ours[index];
		const b = theirs[index];
		const same = a === b || (a === 'x' && b !== 'c') || b === 'm' || !/[\p{L}\p{N}]/u.test(line[index]!);
		if (!same && !(a !== 't' && b === 't')) {
			return false;
		}
	}

	return true;
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
	const a = ours[index];
	const b = theirs[index];
	return a === b || b === 'm' || (a === 'x' && b !== 'c') || !/[\p{L}\p{N}]/u.test(line[index] ?? ' ');
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
