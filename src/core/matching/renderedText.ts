import { entityAt } from './entities';
import { isLetterAt, kindOfUnit, UnitKind } from './letters';

const ampersand = 0x26;
const asterisk = 0x2a;
const lessThan = 0x3c;
const underscore = 0x5f;
const tilde = 0x7e;

/** A text as a reader sees it, and where in the original, half-open, each of its units is written. */
export interface RenderedText {
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

const emphasis = /\*+|_+/g;
const longestEmphasis = 3;
const inlineTag = /<\/?(?:a|abbr|b|bdi|bdo|cite|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|var|wbr)(?:\s[^<>]*)?\/?>/iy;
const inlineTags = new RegExp(`^\\s*(?:${inlineTag.source}\\s*)+$`, 'i');
const tagsAtEnd = new RegExp(`^[^\\p{L}\\p{N}<]*(?:${inlineTag.source}\\s*)+$`, 'iu');

/** Whether all that stands between two places are tags that leave a text running on, and white space. */
export function isWithinText(text: string, start: number, end: number): boolean {
	return end > start && inlineTags.test(text.slice(start, end));
}

/** Whether a line's beginning, without letters else, ends in tags that leave a text running on. */
export function endsInTags(text: string): boolean {
	return text.trimEnd().endsWith('>') && tagsAtEnd.test(text);
}

/** Whether at a place, behind a word or before one, stands what a reader may not see: a mark of emphasis, an entity, a tie. */
export function isMarkAt(text: string, at: number, limit: number): boolean {
	switch (at < limit ? text.charCodeAt(at) : 0) {
		case asterisk:
			return true;
		case underscore:
			return !isLetter(text, at - 1) || !isLetter(text, at + 1);
		case tilde:
			return isLetter(text, at - 1) && isLetter(text, at + 1);
		case ampersand:
			return entityAt(text, at) !== undefined;
		default:
			return false;
	}
}

/**
 * Takes out of a text what a reader does not see, pairs of emphasis marks and tags, and puts in what is written as entities.
 *
 * @example 'an **AT&amp;T** model' → 'an AT&T model'
 * @returns `undefined` where there is nothing of the kind.
 */
export function renderText(text: string): RenderedText | undefined {
	const hidden = emphasisIn(text);
	const starts: number[] = [];
	const ends: number[] = [];
	let rendered = '';
	let isChanged = false;
	for (let at = 0; at < text.length;) {
		const length = hidden.get(at) ?? tagLength(text, at);
		const shown = length > 0 ? { text: '', length } : shownAt(text, at);
		for (let unit = 0; unit < shown.text.length; unit++) {
			starts.push(at);
			ends.push(at + shown.length);
		}

		isChanged ||= shown.length > 1 || shown.text !== text[at];
		rendered += shown.text;
		at += shown.length;
	}

	return isChanged ? { text: rendered, starts, ends } : undefined;
}

function shownAt(text: string, at: number): { readonly text: string; readonly length: number } {
	const unit = text.charCodeAt(at);
	if (unit === tilde && isMarkAt(text, at, text.length)) {
		return { text: ' ', length: 1 };
	}

	return (unit === ampersand ? entityAt(text, at) : undefined) ?? { text: text[at]!, length: 1 };
}

function tagLength(text: string, at: number): number {
	inlineTag.lastIndex = at;
	return text.charCodeAt(at) === lessThan ? (inlineTag.exec(text)?.[0].length ?? 0) : 0;
}

/** Where marks of emphasis stand that belong together, with their lengths: `*a*`, `__a b__`; not in `2 * 3` or `a_b`. */
function emphasisIn(text: string): ReadonlyMap<number, number> {
	const pairs = new Map<number, number>();
	const open: { readonly mark: string; readonly at: number }[] = [];
	for (const { 0: mark, index: at } of text.matchAll(emphasis)) {
		const end = at + mark.length;
		const opens = end < text.length && !isSpace(text, end) && !isLetter(text, at - 1);
		const closes = at > 0 && !isSpace(text, at - 1) && !isLetter(text, end);
		const opener = closes && mark.length <= longestEmphasis ? open.map(other => other.mark).lastIndexOf(mark) : -1;
		if (opener >= 0) {
			pairs.set(open[opener]!.at, mark.length).set(at, mark.length);
			open.length = opener;
		} else if (opens) {
			open.push({ mark, at });
		}
	}

	return pairs;
}

function isLetter(text: string, at: number): boolean {
	return at >= 0 && at < text.length && (isLetterAt(text, at) || kindOfUnit(text.charCodeAt(at)) === UnitKind.Unspaced);
}

function isSpace(text: string, at: number): boolean {
	return kindOfUnit(text.charCodeAt(at)) === UnitKind.Space;
}
