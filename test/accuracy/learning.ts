import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SenseData } from '../../src/core/matching/senses/senseData';
import { WeighingJudge } from '../../src/core/matching/senses/weighingJudge';
import { matchAt } from './corpus';
import type { LabelledPlace, PackageDocuments } from './corpus';
import { CueUseCounter, withoutIdleCues } from './idleCues';
import type { CueUses } from './idleCues';
import { SenseModel, withWeights } from './model';
import { learnTones, WordCounter } from './tones';
import type { PackageWords } from './tones';

/** What people wrote of the sense data; the rest is learned. */
export type WrittenSenses = Pick<SenseData, 'groups' | 'forms' | 'settings'>;

export function readWrittenSenses(): WrittenSenses {
	return parse(readFileSync(join(import.meta.dirname, '../../glossary/senses.yml'), 'utf8')) as WrittenSenses;
}

/** Learns sense data from labelled places; words of packages are counted once, for any number of learnings. */
export class SenseLearner {
	readonly #written: WrittenSenses;
	readonly #documents: PackageDocuments;
	readonly #counter: WordCounter;
	readonly #words = new Map<string, PackageWords>();
	readonly #useCounter: CueUseCounter;
	readonly #uses = new Map<string, CueUses>();

	constructor(written: WrittenSenses, documents: PackageDocuments) {
		this.#written = written;
		this.#documents = documents;
		this.#counter = new WordCounter(written);
		this.#useCounter = new CueUseCounter(written);
	}

	/** Learns from the given places, and from the packages that these stand in, alone. */
	learn(places: readonly LabelledPlace[]): SenseData {
		const packages = new Map(places.map(place => [packageOf(place), place]));
		const tones = learnTones(
			[...packages.values()].map(place => this.#wordsOf(place)),
			this.#counter.texts,
		);
		const written = withoutIdleCues(
			this.#written,
			[...packages.values()].map(place => this.#usesIn(place)),
		);
		const judge = new WeighingJudge({ ...written, tones, weights: {} }, []);
		const model = new SenseModel(written);
		const observations = places.map(place =>
			model.observe(judge.weigh(matchAt(place), this.#documents.view(place))!, place.label === 'ai'),
		);
		return withWeights(written, tones, model.named(model.learn(observations)));
	}

	#usesIn(place: LabelledPlace): CueUses {
		const key = packageOf(place);
		let uses = this.#uses.get(key);
		if (uses === undefined) {
			uses = this.#useCounter.count(this.#documents.folder(place.package, place.version));
			this.#uses.set(key, uses);
		}

		return uses;
	}

	#wordsOf(place: LabelledPlace): PackageWords {
		const key = packageOf(place);
		let words = this.#words.get(key);
		if (words === undefined) {
			words = this.#counter.count(this.#documents.folder(place.package, place.version), place.isAboutAi);
			this.#words.set(key, words);
		}

		return words;
	}
}

export function packageOf(place: Pick<LabelledPlace, 'package' | 'version'>): string {
	return `${place.package}@${place.version}`;
}

/** Learns without a group of packages, and hands over that group's places with what was learned from the others. */
export function crossValidate(
	places: readonly LabelledPlace[],
	folds: number,
	learner: SenseLearner,
	visit: (group: readonly LabelledPlace[], data: SenseData) => void,
): void {
	const packages = [...new Set(places.map(packageOf))].sort();
	const foldOf = new Map(packages.map((name, index) => [name, index % folds]));
	for (let fold = 0; fold < folds; fold++) {
		const data = learner.learn(places.filter(place => foldOf.get(packageOf(place)) !== fold));
		visit(
			places.filter(place => foldOf.get(packageOf(place)) === fold),
			data,
		);
	}
}
