import type { CueLexicon } from './cueLexicon';
import { strengthOf, type CueTones } from './cueTones';
import { patternOnLine } from './context';
import type { EvidenceName } from './evidence';
import { CueRole } from './compileForm';
import type { CompiledForm } from './compileForm';
import type { DocumentSubject, LineCues } from './documentSubject';

/** An amount of evidence with the phrase that shows it best. */
export interface ToldAmount {
	readonly name: EvidenceName;
	readonly amount: number;
	readonly witness: number | undefined;
}

/** What a document says about a form, whichever use of it is asked about. */
export interface FormUses {
	readonly all: readonly ToldAmount[];

	/** How much of it comes from a line's own uses, which are no evidence for themselves. */
	readonly ofLine: ReadonlyMap<number, Partial<Record<EvidenceName, number>>>;
}

/** Reads the sample of a document once for a form: its cues, and what stands on the lines that use it. A document keeps to one sense. */
export function readUses(form: CompiledForm, subject: DocumentSubject, lexicon: CueLexicon, tones: CueTones): FormUses {
	const sums = new Map<EvidenceName, { amount: number; witness: number | undefined; strength: number }>();
	const add = (name: EvidenceName, amount: number, witness?: number, strength = amount): void => {
		const sum = sums.get(name);
		if (sum === undefined) {
			sums.set(name, { amount, witness, strength });
		} else {
			sum.amount += amount;
			if (strength > sum.strength) {
				sum.strength = strength;
				sum.witness = witness;
			}
		}
	};

	const perThousand = 1000 / Math.max(100, subject.words);
	for (const [phrase, count] of subject.counts) {
		const role = form.roles[phrase] ?? 0;
		if (role & CueRole.Ai) {
			add('documentAi', count * strengthOf(tones[phrase] ?? 0) * perThousand, phrase);
		}

		if (role & CueRole.Other) {
			add('documentOther', count * strengthOf(-(tones[phrase] ?? 0)) * perThousand, phrase);
		}
	}

	const ofLine = new Map<number, Partial<Record<EvidenceName, number>>>();
	for (const cues of subject.lines) {
		if (!uses(cues, form)) {
			continue;
		}

		const own = usesOnLine(cues, form, lexicon, tones);
		ofLine.set(cues.line, own);
		for (const [name, amount] of Object.entries(own)) {
			add(name as EvidenceName, amount);
		}
	}

	for (const phrase of subject.path) {
		if ((form.roles[phrase] ?? 0) & CueRole.Self) {
			add('pathForm', 1, phrase);
		}
	}

	add('documentTone', subject.tone, subject.toneWitness, 1);
	return { all: [...sums].map(([name, { amount, witness }]) => ({ name, amount, witness })), ofLine };
}

function uses({ hits }: LineCues, form: CompiledForm): boolean {
	return hits.phrases.some(phrase => ((form.roles[phrase] ?? 0) & CueRole.Self) !== 0);
}

function usesOnLine(
	cues: LineCues,
	form: CompiledForm,
	lexicon: CueLexicon,
	tones: CueTones,
): Partial<Record<EvidenceName, number>> {
	const found = patternOnLine(cues, form, lexicon);
	let usesAi = 0;
	let usesOther = 0;
	for (const phrase of cues.hits.phrases) {
		const role = form.roles[phrase] ?? 0;
		usesAi += role & CueRole.Ai ? strengthOf(tones[phrase] ?? 0) : 0;
		usesOther += role & CueRole.Other ? strengthOf(-(tones[phrase] ?? 0)) : 0;
	}

	return {
		usesAi,
		usesOther,
		...(found !== undefined && { [found.forAi ? 'documentPhraseAi' : 'documentPhraseOther']: 1 }),
	};
}
