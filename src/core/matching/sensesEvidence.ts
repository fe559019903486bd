/** The kinds of evidence, in the order of `Evidence.values`. Counts enter as log2(1 + count). */
export const evidenceNames = [
	// The words directly before and after: `access token`, `token limit`. Sure ones decide nearly alone, weak ones are function words.
	'surePhraseAi',
	'surePhraseOther',
	'phraseAi',
	'phraseOther',
	'weakPhraseAi',
	'weakPhraseOther',

	// Cues within two lines, each counted once; the form's own, and those of the groups that it takes in.
	'nearOwnAi',
	'nearGroupAi',
	'nearOwnOther',
	'nearGroupOther',

	// How AI-like the words are there.
	'nearTone',

	// Within a dozen lines; `wideAi` and `wideOther` weigh each cue by how telling it is in general.
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

	// The document's name and folders.
	'pathForm',

	// A capital within a sentence.
	'capital',
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
	readonly #witnesses = new Map<EvidenceName, { readonly text: string; readonly strength: number }>();

	/** @param strength Of several witnesses the strongest is kept. */
	add(name: EvidenceName, amount: number, text?: string, strength = amount): void {
		this.values[indexOf[name]]! += amount;
		if (text !== undefined && strength > (this.#witnesses.get(name)?.strength ?? 0)) {
			this.#witnesses.set(name, { text, strength });
		}
	}

	/** Turns counts into what they weigh: the tenth cue says less than the first. Tones are averages and stay. */
	dampen(): void {
		evidenceNames.forEach((name, index) => {
			if (!name.endsWith('Tone')) {
				this.values[index] = Math.log2(1 + this.values[index]!);
			}
		});
	}

	witness(name: EvidenceName): string | undefined {
		return this.#witnesses.get(name)?.text;
	}
}

const indexOf = Object.fromEntries(evidenceNames.map((name, index) => [name, index])) as Record<EvidenceName, number>;
