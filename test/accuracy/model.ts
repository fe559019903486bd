import type { SenseData, SenseKind } from '../../src/core/matching/sensesData';
import { evidenceNames } from '../../src/core/matching/sensesEvidence';
import type { WeighingJudge } from '../../src/core/matching/senses';
import { matchAt } from './corpus';
import type { LabelledPlace, PackageDocuments } from './corpus';
import { learnWeights } from './logistic';
import type { Observation, WeightPrior } from './logistic';

const kinds: readonly SenseKind[] = ['core', 'generic', 'name', 'technical'];

/** What a weight is expected to be before any label is seen: cues for the AI sense count for it, others against. */
const expected: Readonly<Record<string, number>> = {
	phraseAi: 1,
	phraseOther: -1.5,
	weakPhraseOther: -0.3,
	nearOwnAi: 0.5,
	nearGroupAi: 0.3,
	nearOwnOther: -0.5,
	nearGroupOther: -0.3,
	nearStrong: 0.3,
	documentStrong: 0.3,
	wideOwnAi: 0.3,
	wideOwnOther: -0.3,
};

const firmness = { shared: 2, ofKind: 8, kind: 0.3, form: 1.5 };

/** A labelled place with the evidence found there. */
export interface WeighedPlace {
	readonly place: LabelledPlace;
	readonly observation: Observation;
}

/** The weights that are learned, in a fixed order. */
export class SenseModel {
	readonly #names: readonly string[];
	readonly #indices: ReadonlyMap<string, number>;
	readonly #priors: readonly WeightPrior[];

	constructor(data: Pick<SenseData, 'forms'>) {
		this.#names = [
			...evidenceNames,
			...kinds.flatMap(kind => evidenceNames.map(name => `${name} ${kind}`)),
			...kinds,
			...Object.keys(data.forms).map(form => `form ${form}`),
		];
		this.#indices = new Map(this.#names.map((name, index) => [name, index]));
		this.#priors = this.#names.map((name, index) => ({ mean: expected[name] ?? 0, firmness: firmnessOf(name, index) }));
	}

	weigh(place: LabelledPlace, documents: PackageDocuments, judge: WeighingJudge): WeighedPlace {
		const { form, evidence } = judge.evidence(matchAt(place), documents.view(place));
		const { kind } = form.form;
		const features: [number, number][] = [[this.#indices.get(kind)!, 1]];
		if (form.name !== '') {
			features.push([this.#indices.get(`form ${form.name}`)!, 1]);
		}

		evidenceNames.forEach((name, index) => {
			const value = evidence.values[index]!;
			if (value !== 0) {
				features.push([index, value], [this.#indices.get(`${name} ${kind}`)!, value]);
			}
		});
		return { place, observation: { features, positive: place.label === 'ai', weight: 1 } };
	}

	learn(places: readonly WeighedPlace[]): Float64Array {
		return learnWeights(
			places.map(({ observation }) => observation),
			this.#priors,
		);
	}

	/** The learned weights as the shipped file holds them: rounded, those of no effect left out. */
	named(weights: Float64Array): { readonly weights: Record<string, number>; readonly priors: Record<string, number> } {
		const found: Record<string, number> = {};
		const priors: Record<string, number> = {};
		this.#names.forEach((name, index) => {
			const weight = Math.round(weights[index]! * 100) / 100;
			if (weight === 0) {
				return;
			}

			if (name.startsWith('form ')) {
				priors[name.slice('form '.length)] = weight;
			} else {
				found[name] = weight;
			}
		});
		return { weights: found, priors };
	}
}

function firmnessOf(name: string, index: number): number {
	if (index < evidenceNames.length) {
		return firmness.shared;
	}

	if (name.startsWith('form ')) {
		return firmness.form;
	}

	return name.includes(' ') ? firmness.ofKind : firmness.kind;
}
