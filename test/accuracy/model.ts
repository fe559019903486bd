import type { SenseData, SenseKind } from '../../src/core/matching/senses/senseData';
import { evidenceNames } from '../../src/core/matching/senses/evidence';
import type { EvidenceName } from '../../src/core/matching/senses/evidence';
import { formKey } from '../../src/core/matching/senses/weighingJudge';
import type { WeighedEvidence } from '../../src/core/matching/senses/weighingJudge';
import { learnWeights } from './logistic';
import type { Observation, WeightPrior } from './logistic';

/** Log-odds above which a match is shown: rather silent than wrong. */
export const threshold = 0.5;

const kinds: readonly SenseKind[] = ['core', 'generic', 'name', 'technical'];

/** What a weight is expected to be before any label is seen: cues for the AI sense count for it, others against. */
const expected: Partial<Readonly<Record<EvidenceName, number>>> = {
	surePhraseAi: 2,
	surePhraseOther: -2.5,
	phraseAi: 1,
	phraseOther: -1.5,
	weakPhraseOther: -0.3,
	linePhraseAi: 0.5,
	linePhraseOther: -0.5,
	nearOwnAi: 0.3,
	nearGroupAi: 0.2,
	nearOwnOther: -0.3,
	nearGroupOther: -0.2,
	nearTone: 0.3,
	wideAi: 0.3,
	wideOther: -0.3,
	documentAi: 0.3,
	documentOther: -0.3,
	documentPhraseAi: 0.3,
	documentPhraseOther: -0.3,
};

const firmness = { shared: 0.7, ofKind: 50, kind: 0.3, form: 1.5 };

/** The weights that are learned, in a fixed order: for each evidence, for each evidence and kind, for each kind, for each form. */
export class SenseModel {
	readonly #names: readonly string[];
	readonly #indices: ReadonlyMap<string, number>;
	readonly #priors: readonly WeightPrior[];

	constructor(data: Pick<SenseData, 'forms'>) {
		const shared = evidenceNames.map(name => ({ name, mean: expected[name] ?? 0, firmness: firmness.shared }));
		const ofKinds = kinds.flatMap(kind =>
			evidenceNames.map(name => ({ name: `${name} ${kind}`, mean: 0, firmness: firmness.ofKind })),
		);
		const ofKind = kinds.map(name => ({ name: name as string, mean: 0, firmness: firmness.kind }));
		const ofForms = Object.keys(data.forms).map(name => ({ name: formName(name), mean: 0, firmness: firmness.form }));
		const all = [...shared, ...ofKinds, ...ofKind, ...ofForms];
		this.#names = all.map(({ name }) => name);
		this.#indices = new Map(this.#names.map((name, index) => [name, index]));
		this.#priors = all;
	}

	observe({ form, evidence }: WeighedEvidence, isAi: boolean): Observation {
		const { kind } = form.form;
		const features: [number, number][] = [[this.#indices.get(kind)!, 1]];
		const formIndex = this.#indices.get(formName(form.name));
		if (formIndex !== undefined) {
			features.push([formIndex, 1]);
		}

		evidenceNames.forEach((name, index) => {
			const value = evidence.values[index]!;
			if (value !== 0) {
				features.push([index, value], [this.#indices.get(`${name} ${kind}`)!, value]);
			}
		});
		return { features, positive: isAi, weight: 1 };
	}

	learn(observations: readonly Observation[]): Float64Array {
		return learnWeights(observations, this.#priors);
	}

	/** The learned weights as the shipped file holds them: rounded, those of no effect left out. */
	named(weights: Float64Array): { readonly weights: Record<string, number>; readonly priors: ReadonlyMap<string, number> } {
		const found: Record<string, number> = { threshold };
		const priors = new Map<string, number>();
		this.#names.forEach((name, index) => {
			const weight = Math.round(weights[index]! * 100) / 100;
			if (weight === 0) {
				return;
			}

			if (name.startsWith(formName(''))) {
				priors.set(name.slice(formName('').length), weight);
			} else {
				found[name] = weight;
			}
		});
		return { weights: found, priors };
	}
}

function formName(form: string): string {
	return `form ${form}`;
}

/** The data with its learned part. */
export function withWeights(
	written: Pick<SenseData, 'groups' | 'forms' | 'settings'>,
	tones: SenseData['tones'],
	{ weights, priors }: ReturnType<SenseModel['named']>,
): SenseData {
	const forms = Object.entries(written.forms).map(([name, form]) => {
		const prior = priors.get(name);
		return [name, prior === undefined ? form : { ...form, prior }] as const;
	});
	return { weights, tones, ...written, forms: Object.fromEntries(forms) };
}

/** Whether the data knows the surface as one of its forms. */
export function isKnown(surface: string, { forms }: Pick<SenseData, 'forms'>): boolean {
	const key = formKey(surface);
	return Object.entries(forms).some(([name, { also = '' }]) => [name, ...also.split(',')].some(form => formKey(form) === key));
}
