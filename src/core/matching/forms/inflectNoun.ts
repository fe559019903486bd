/** Nouns whose plural no rule makes, and Latin and Greek ones with a second plural. Singular → plurals. */
const irregularPlurals: Readonly<Record<string, readonly string[]>> = {
	alumnus: ['alumni'],
	analysis: ['analyses'],
	antenna: ['antennas', 'antennae'],
	apex: ['apexes', 'apices'],
	appendix: ['appendices', 'appendixes'],
	automaton: ['automata', 'automatons'],
	axis: ['axes'],
	bacterium: ['bacteria'],
	basis: ['bases'],
	child: ['children'],
	codex: ['codices'],
	corpus: ['corpora', 'corpuses'],
	cortex: ['cortices', 'cortexes'],
	crisis: ['crises'],
	criterion: ['criteria'],
	curriculum: ['curricula', 'curriculums'],
	datum: ['data'],
	diagnosis: ['diagnoses'],
	echo: ['echoes'],
	ellipsis: ['ellipses'],
	embargo: ['embargoes', 'embargos'],
	emphasis: ['emphases'],
	focus: ['foci', 'focuses'],
	foot: ['feet'],
	formula: ['formulas', 'formulae'],
	genus: ['genera'],
	half: ['halves'],
	helix: ['helices', 'helixes'],
	hero: ['heroes'],
	hypothesis: ['hypotheses'],
	index: ['indexes', 'indices'],
	knife: ['knives'],
	leaf: ['leaves'],
	lemma: ['lemmas', 'lemmata'],
	life: ['lives'],
	locus: ['loci'],
	man: ['men'],
	matrix: ['matrices', 'matrixes'],
	maximum: ['maxima', 'maximums'],
	medium: ['media', 'mediums'],
	memorandum: ['memoranda', 'memorandums'],
	minimum: ['minima', 'minimums'],
	modulus: ['moduli'],
	momentum: ['momenta', 'momentums'],
	mouse: ['mice'],
	nucleus: ['nuclei'],
	octopus: ['octopuses', 'octopi'],
	optimum: ['optima', 'optimums'],
	parenthesis: ['parentheses'],
	person: ['people', 'persons'],
	phenomenon: ['phenomena'],
	plateau: ['plateaus', 'plateaux'],
	prognosis: ['prognoses'],
	quantum: ['quanta'],
	quiz: ['quizzes'],
	radius: ['radii', 'radiuses'],
	schema: ['schemas', 'schemata'],
	self: ['selves'],
	sheaf: ['sheaves'],
	shelf: ['shelves'],
	simplex: ['simplices', 'simplexes'],
	spectrum: ['spectra', 'spectrums'],
	stimulus: ['stimuli'],
	stratum: ['strata'],
	symposium: ['symposia', 'symposiums'],
	synopsis: ['synopses'],
	synthesis: ['syntheses'],
	thesis: ['theses'],
	tooth: ['teeth'],
	torus: ['tori', 'toruses'],
	vertex: ['vertices', 'vertexes'],
	veto: ['vetoes'],
	vortex: ['vortices', 'vortexes'],
	wife: ['wives'],
	wolf: ['wolves'],
	woman: ['women'],
};

const irregularSingulars: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(irregularPlurals).flatMap(([singular, plurals]) => plurals.map(plural => [plural, singular])),
);

/** Words that end like a plural and are none, or that have no other number. */
const sameInBothNumbers = new Set(
	(
		'alias always atlas bias bonus campus canvas chaos data gas headquarters lens less news perhaps plus series software species ' +
		'thus status virus yes information hardware'
	).split(' '),
);

const hissing = /(?:s|x|z|ch|sh)$/;
const consonantAndY = /[^aeiou]y$/;

/** The plurals of an English noun in lower case; none where it has none. */
export function pluralsOfNoun(noun: string): readonly string[] {
	const irregular = lastPartIn(noun, irregularPlurals);
	if (irregular) {
		return irregular.value.map(plural => irregular.before + plural);
	}

	if (noun in { data: 1, news: 1, series: 1, species: 1, software: 1, hardware: 1, information: 1, headquarters: 1 }) {
		return [];
	}

	if (consonantAndY.test(noun)) {
		return [noun.slice(0, -1) + 'ies'];
	}

	// Epochs and approaches, logos and echoes: the letters do not tell, and nobody writes the wrong one.
	if (/(?:[aeor]ch|[^aeiou]o)$/.test(noun)) {
		return [noun + 's', noun + 'es'];
	}

	return [hissing.test(noun) ? noun + 'es' : noun + 's'];
}

/** The singular of an English plural in lower case, or `undefined` where the word is no plural. */
export function singularOfNoun(noun: string): string | undefined {
	const irregular = lastPartIn(noun, irregularSingulars);
	if (irregular) {
		return irregular.before + irregular.value;
	}

	if (!noun.endsWith('s') || noun.length < 4 || sameInBothNumbers.has(noun) || /(?:ss|us|is|ics|ous)$/.test(noun)) {
		return undefined;
	}

	if (noun.endsWith('ies') && noun.length > 4) {
		return noun.slice(0, -3) + 'y';
	}

	return /(?:ss|x|zz|ch|sh|ias)es$/.test(noun) && !/(?:aches|niches|anches|yches)$/.test(noun)
		? noun.slice(0, -2)
		: noun.slice(0, -1);
}

/** Finds a word, or the last part of a compound of at least three more letters (`subindex`; not `database`), in a table. */
function lastPartIn<T>(word: string, table: Readonly<Record<string, T>>): { before: string; value: T } | undefined {
	for (let start = 0; start === 0 || start <= word.length - 4; start = start === 0 ? 3 : start + 1) {
		const part = word.slice(start);
		if (Object.hasOwn(table, part) && (start === 0 || part !== 'bases')) {
			return { before: word.slice(0, start), value: table[part]! };
		}
	}

	return undefined;
}
