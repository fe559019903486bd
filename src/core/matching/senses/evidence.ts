import type { CueLexicon } from './cueLexicon';

/** The kinds of evidence, in the order of `Evidence.values`. Counts enter as log2(1 + count). */
export const evidenceNames = [
	// The words directly before and after: `access token`, `token limit`. Sure ones decide nearly alone, weak ones are function words.
	'surePhraseAi',
	'surePhraseOther',
	'phraseAi',
	'phraseOther',
	'weakPhraseAi',
	'weakPhraseOther',

	// Telling phrases that other uses of the form on its line stand in: an identifier beside the comment that explains it.
	'linePhraseAi',
	'linePhraseOther',

	// Cues within two lines, each counted once; the form's own, and those of the groups that it takes in.
	'nearOwnAi',
	'nearGroupAi',
	'nearOwnOther',
	'nearGroupOther',

	// How AI-like the words are there.
	'nearTone',

	// Within eight lines; `wideAi` and `wideOther` weigh each cue by how telling it is in general.
	'wideOwnAi',
	'wideAi',
	'wideOther',

	// The sample of the document: the form's cues, and what stands with other uses of the form.
	'documentAi',
	'documentOther',
	'documentPhraseAi',
	'documentPhraseOther',
	'usesAi',
	'usesOther',

	// How AI-like the words of the sample are.
	'documentTone',

	// The document's name and folders.
	'pathForm',

	// A capital within a sentence, and the plural.
	'capital',
	'plural',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];

/** What speaks for and against the AI sense of one match. */
export interface Evidence {
	readonly values: Float64Array;

	/** The most telling phrase found for a kind of evidence, as the data writes it. */
	witness(name: EvidenceName): string | undefined;
}

/** Evidence while it is gathered. */
export class EvidenceTally implements Evidence {
	readonly values = new Float64Array(evidenceNames.length);
	readonly #lexicon: CueLexicon;
	readonly #strengths: Float64Array;
	readonly #witnesses: (number | string | undefined)[] = [];

	/** @param strengths Room that tallies may share, one after the other. */
	constructor(lexicon: CueLexicon, strengths: Float64Array) {
		this.#lexicon = lexicon;
		this.#strengths = strengths.fill(0);
	}

	/** @param strength Of several witnesses, phrases of the lexicon, the strongest is kept. */
	add(name: EvidenceName, amount: number, witness?: number, strength = amount): void {
		this.addAt(indexOf[name], amount, witness, strength);
	}

	/** As `add`, by the place of the evidence in `evidenceNames`. */
	addAt(index: number, amount: number, witness: number | undefined, strength: number): void {
		this.values[index]! += amount;
		if (witness !== undefined && strength > this.#strengths[index]!) {
			this.#strengths[index] = strength;
			this.#witnesses[index] = witness;
		}
	}

	/** Adds an amount that a text shows. */
	addText(name: EvidenceName, witness: string, amount = 1): void {
		const index = indexOf[name];
		this.values[index]! += amount;
		this.#witnesses[index] ??= witness;
	}

	/** Turns counts into what they weigh: the tenth cue says less than the first. Tones are averages and stay. */
	dampen(): void {
		for (let index = 0; index < evidenceNames.length; index++) {
			if (!isTone[index] && this.values[index] !== 0) {
				this.values[index] = Math.log2(1 + this.values[index]!);
			}
		}
	}

	witness(name: EvidenceName): string | undefined {
		const witness = this.#witnesses[indexOf[name]];
		return typeof witness === 'number' ? this.#lexicon.phraseText(witness) : witness;
	}
}

export const indexOf = Object.fromEntries(evidenceNames.map((name, index) => [name, index])) as Record<EvidenceName, number>;

const isTone = evidenceNames.map(name => name.endsWith('Tone'));
