/** A place in a document: a zero-based line, and a zero-based column in UTF-16 code units. */
export interface TextPosition {
	readonly line: number;
	readonly character: number;
}

/** A span of a document, half-open: `end` is the first position that no longer belongs to it. */
export interface TextRange {
	readonly start: TextPosition;
	readonly end: TextPosition;
}
