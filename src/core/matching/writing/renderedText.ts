import { entityAt, type Entity } from './entities';
import { isLetterAt, kindOfUnit, UnitKind } from './letters';

const ampersand = 0x26;
const asterisk = 0x2a;
const lessThan = 0x3c;
const underscore = 0x5f;
const tilde = 0x7e;

/** A piece of a rendered text: either as it is in the original, unit by unit, or written there otherwise as a whole. */
interface Piece {
	/** Where it begins in the rendered text. */
	readonly at: number;

	/** Where the original has it, half-open. */
	readonly start: number;
	readonly end: number;
	readonly isVerbatim: boolean;
}

/** A text as a reader sees it, and where in the original each of its units is written. */
export class RenderedText {
	text = '';
	readonly #pieces: Piece[] = [];

	/** Adds what is written between two places of the original. */
	add(shown: string, start: number, end: number, isVerbatim: boolean): void {
		if (shown !== '') {
			this.#pieces.push({ at: this.text.length, start, end, isVerbatim });
			this.text += shown;
		}
	}

	/** Where the original has a unit, half-open. */
	placeOf(unit: number): { readonly start: number; readonly end: number } {
		let number = this.#pieces.length - 1;
		while (number > 0 && this.#pieces[number]!.at > unit) {
			number--;
		}

		const piece = this.#pieces[number]!;
		const start = piece.start + unit - piece.at;
		return piece.isVerbatim ? { start, end: start + 1 } : piece;
	}

	/** The first unit of what begins at a place of the original, or behind it. */
	unitFrom(place: number): number {
		const piece = this.#pieces.find(({ end }) => end > place);
		if (!piece) {
			return this.text.length;
		}

		return piece.isVerbatim && place > piece.start ? piece.at + place - piece.start : piece.at;
	}
}

const special = /[*_~&<]/g;
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

/** Whether a unit may be, or begin, what `isMarkAt` tells of. */
export function isMarkUnit(unit: number): boolean {
	return unit === asterisk || unit === underscore || unit === tilde || unit === ampersand;
}

/** Whether at a place, behind a word or before one, stands what a reader may not see: a mark of emphasis, an entity, a tie. */
export function isMarkAt(text: string, at: number, limit: number): boolean {
	switch (at < limit ? text.charCodeAt(at) : 0) {
		case asterisk:
			return !isSpace(text, at - 1) || !isSpace(text, behindRun(text, at));
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
	const rendered = new RenderedText();
	let from = 0;
	for (const { index: at } of text.matchAll(special)) {
		const length = at < from ? 0 : (hidden.get(at) ?? tagLength(text, at));
		const shown = at < from ? undefined : length > 0 ? { text: '', length } : shownAt(text, at);
		if (shown) {
			rendered.add(text.slice(from, at), from, at, true);
			rendered.add(shown.text, at, at + shown.length, false);
			from = at + shown.length;
		}
	}

	rendered.add(text.slice(from), from, text.length, true);
	return from > 0 ? rendered : undefined;
}

/** What a reader sees where something else is written; `undefined` where it is what it is. */
function shownAt(text: string, at: number): Entity | undefined {
	const isTie = text.charCodeAt(at) === tilde && isMarkAt(text, at, text.length);
	return isTie ? { text: ' ', length: 1 } : entityAt(text, at);
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

function behindRun(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length && text.charCodeAt(end) === asterisk) {
		end++;
	}

	return end;
}

function isLetter(text: string, at: number): boolean {
	return at >= 0 && at < text.length && (isLetterAt(text, at) || kindOfUnit(text.charCodeAt(at)) === UnitKind.Unspaced);
}

function isSpace(text: string, at: number): boolean {
	return at < 0 || at >= text.length || kindOfUnit(text.charCodeAt(at)) === UnitKind.Space;
}
