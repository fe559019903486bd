import { renderText, type RenderedText } from './renderedText';

const unitsBefore = 16;
const unitsBehind = 16;
const unitsBelow = 256;

/** Marks may begin so far before what they surround. */
const unitsBeforeMarked = 200;

/** Columns of a line, half-open. */
export interface Columns {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A part of a line, and of the next one where the text goes on there. What stands around the part comes along, to tell where
 * words begin and end.
 */
export class JoinedText {
	readonly text: string;

	/** Where the part begins and ends, in `text`. */
	readonly start: number;
	readonly limit: number;
	readonly #rendered: RenderedText | undefined;
	readonly #base: number;

	/** Where the next line begins in what was joined, and in its document. */
	readonly #below: number;
	readonly #belowStart: number;

	/** @param isRendered Whether to join what a reader sees, without marks and tags. */
	constructor({ text, start, end }: Columns, below: Columns | undefined, isRendered: boolean) {
		this.#base = Math.max(0, start - (isRendered ? unitsBeforeMarked : unitsBefore));
		const above = text.slice(this.#base, below ? end : end + unitsBehind);
		const joined = below ? `${above}\n${below.text.slice(below.start, below.start + unitsBelow)}` : above;
		this.#below = below ? above.length + 1 : Infinity;
		this.#belowStart = below?.start ?? 0;
		this.#rendered = isRendered ? renderText(joined) : undefined;
		this.text = this.#rendered?.text ?? joined;
		this.start = this.#shownFrom(start - this.#base);
		this.limit = this.#shownFrom(below ? this.#below + Math.min(unitsBelow, below.end - below.start) : end - this.#base);
	}

	/** The column in the line at which a unit begins. */
	columnOf(unit: number): number {
		return (this.#rendered?.placeOf(unit).start ?? unit) + this.#base;
	}

	/** The column behind the unit before a place, and whether it is one of the next line. */
	endOf(place: number): { readonly end: number; readonly wraps: boolean } {
		const end = this.#rendered?.placeOf(place - 1).end ?? place;
		const wraps = end > this.#below;
		return { end: wraps ? end - this.#below + this.#belowStart : end + this.#base, wraps };
	}

	/** The first unit of the text of what begins at a place of what was joined, or behind it. */
	#shownFrom(place: number): number {
		return this.#rendered?.unitFrom(place) ?? Math.min(place, this.text.length);
	}
}
