/** How a text is read. */
export const enum Reading {
	/** Whole words, capitals count. */
	Prose,

	/** Parts of identifiers are words; capitals of unambiguous terms of three letters or more do not count. */
	Code,

	/** The text is a question: capitals do not count, nor what stands around it. */
	AnyCase,
}
