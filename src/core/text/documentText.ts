/** A document as the core reads it: lines without their line endings. The host adapts its documents to this port. */
export interface DocumentText {
	/** At least 1: an empty document has one empty line. */
	readonly lineCount: number;

	/** The text of a zero-based line, without its line ending. Constant time. */
	lineText(line: number): string;
}

/**
 * A change of whole lines: `removedLines` lines from `startLine` on gave way to `insertedLines` new ones.
 *
 * An edit inside one line is `{ startLine, removedLines: 1, insertedLines: 1 }`.
 */
export interface LineEdit {
	readonly startLine: number;
	readonly removedLines: number;
	readonly insertedLines: number;
}
