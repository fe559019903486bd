import type { Scan } from './scan';

/**
 * How to read the text at some place: as code, inside a block comment, inside a template string, between two tags …
 *
 * Modes are immutable and shared by all documents; what varies from document to document is the stack of open modes
 * (see `StateTable`), whose top reads on.
 */
export interface Mode {
	/** Unique within the process; set by `registerMode`. */
	readonly id: number;

	/**
	 * Reads `text` from `from` on, at most up to `end`, and adds spans to `scan.spans`.
	 *
	 * Returns early, with the column reached, whenever it pushes or pops a mode.
	 */
	read(scan: Scan, text: string, from: number, end: number): number;

	/** Called at the end of a line while this mode is on top; pops what cannot go on in the next line. */
	endLine?(scan: Scan, text: string, end: number): void;

	/** For a mode that holds another language: where that ends. */
	readonly guard?: Guard;
}

/** The bounds of an embedded language, which hold whatever that language has open: `</script>`, a closing fence. */
export interface Guard {
	/**
	 * The column where the embedded text ends, or a negative number if not before `end`.
	 *
	 * @param payload What was stored when the mode was pushed.
	 */
	findEnd(scan: Scan, text: string, from: number, end: number, payload: number): number;

	/** How many columns of a new line belong to the surrounding language: the `> ` of a quotation. */
	skip?(scan: Scan, text: string, payload: number): number;

	/** The surrounding language reads on; called with the guard's mode on top, and must pop it. Returns the column reached. */
	leave(scan: Scan, text: string, at: number, end: number): number;
}

let modeCount = 0;

/** The id of a new mode. */
export function nextModeId(): number {
	return ++modeCount;
}
