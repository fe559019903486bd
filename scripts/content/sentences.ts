/** Points that end no sentence: abbreviations, and the first letter of a name. */
const abbreviation = /\b(?:e\.g|i\.e|etc|vs|cf|al|St|Dr|Mr|Ms|Inc|Ltd|Corp|Co|No|Art|Fig|U\.S|U\.K|[A-Z])\.$/;

/**
 * Splits prose into its sentences.
 *
 * @example
 * toSentences('It is 3.5 MB, e.g. small. Yes.') // ['It is 3.5 MB, e.g. small.', 'Yes.']
 */
export function toSentences(text: string): string[] {
	const sentences: string[] = [];
	let start = 0;
	for (const { index } of text.matchAll(/[.!?]["”’)]*(?=\s|$)/g)) {
		const end = index + /^[.!?]["”’)]*/.exec(text.slice(index))![0].length;
		const candidate = text.slice(start, end).trim();
		const next = text.slice(end).trimStart();
		if (next !== '' && (abbreviation.test(candidate) || /^[a-z]/.test(next))) {
			continue;
		}

		sentences.push(candidate);
		start = end;
	}

	const rest = text.slice(start).trim();
	return rest === '' ? sentences : [...sentences, rest];
}
