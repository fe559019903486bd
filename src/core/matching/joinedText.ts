import { renderText, type RenderedText } from './renderedText';

const unitsBefore = 200;
const unitsBehind = 16;
const unitsBelow = 256;
const mayHoldMarks = /[*_~&<]/;

/** Columns of a line, half-open. */
export interface Columns {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A part of a line, and of the next one where the text goes on there, as its reader sees it. What stands around the part comes
 * along, to tell where words begin and end.
 */
export class JoinedText {
	/** Where the part begins and ends, in `text`. */
	readonly start: number;
	readonly limit: number;
	readonly #rendered: RenderedText | undefined;
	readonly #joined: string;
	readonly #base: number;

	/** Where the next line begins in what was joined, and in its document. */
	readonly #below: number;
	readonly #belowStart: number;

	constructor({ text, start, end }: Columns, below: Columns | undefined) {
		this.#base = Math.max(0, start - unitsBefore);
		const above = text.slice(this.#base, below ? end : end + unitsBehind);
		this.#below = below ? above.length + 1 : Infinity;
		this.#belowStart = below?.start ?? 0;
		this.#joined = below ? `${above}\n${below.text.slice(below.start, below.start + unitsBelow)}` : above;
		this.#rendered = mayHoldMarks.test(this.#joined) ? renderText(this.#joined) : undefined;
		this.start = this.#shownFrom(start - this.#base);
		this.limit = this.#shownFrom(below ? this.#below + Math.min(unitsBelow, below.end - below.start) : end - this.#base);
	}

	get text(): string {
		return this.#rendered?.text ?? this.#joined;
	}

	/** The column in the line at which a unit begins. */
	columnOf(unit: number): number {
		return (this.#rendered ? this.#rendered.starts[unit]! : unit) + this.#base;
	}

	/** The column behind the unit before a place, and whether it is one of the next line. */
	endOf(place: number): { readonly end: number; readonly wraps: boolean } {
		const end = this.#rendered ? this.#rendered.ends[place - 1]! : place;
		const wraps = end > this.#below;
		return { end: wraps ? end - this.#below + this.#belowStart : end + this.#base, wraps };
	}

	/** The first unit that is shown of what begins at a place of the joined text, or behind it. */
	#shownFrom(place: number): number {
		const unit = this.#rendered ? this.#rendered.starts.findIndex(start => start >= place) : Math.min(place, this.#joined.length);
		return unit < 0 ? this.#rendered!.text.length : unit;
	}
}
