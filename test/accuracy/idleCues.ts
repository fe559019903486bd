import { readFileSync } from 'node:fs';
import { CueLexicon } from '../../src/core/matching/senses/cueLexicon';
import { cueList } from '../../src/core/matching/senses/senseData';
import type { SenseForm } from '../../src/core/matching/senses/senseData';
import { addPhrases, compileForm, CueRole } from '../../src/core/matching/senses/compileForm';
import type { CompiledForm } from '../../src/core/matching/senses/compileForm';
import type { LineCues } from '../../src/core/matching/senses/documentSubject';
import type { WrittenSenses } from './learning';
import { sourceFiles } from './tones';

/** For each form that a package uses, the cues (as the data writes them) that stand around one of the uses. */
export type CueUses = ReadonlyMap<string, ReadonlySet<string>>;

const maxFiles = 30;
const maxLines = 1000;
const maxColumns = 300;
const wideLines = 8;

/** How many packages must use a form before the silence of a cue says anything, and in how many a cue must then stand. */
const fewestUsers = 40;
const fewestPackages = 3;

/** Finds out which cues stand near the words that they are for, whatever these mean there. */
export class CueUseCounter {
	readonly #lexicon = new CueLexicon();
	readonly #formsOfPhrase = new Map<number, CompiledForm[]>();
	readonly #cues = new Map<string, readonly Cue[]>();

	constructor(data: WrittenSenses) {
		for (const cue of Object.values(data.groups).flatMap(cueList)) {
			this.#lexicon.add(cue);
		}

		const forms = Object.entries(data.forms);
		forms.forEach(([name, form]) => addPhrases(name, form, this.#lexicon));
		for (const [name, written] of forms) {
			const form = compileForm(name, written, { ...data, tones: {}, weights: {} }, this.#lexicon);
			this.#cues.set(
				name,
				ownCues(written).map(cue => ({ cue, phrase: this.#lexicon.add(cue) })),
			);
			form.roles.forEach((role, phrase) => {
				if (role & CueRole.Self) {
					this.#formsOfPhrase.set(phrase, [...(this.#formsOfPhrase.get(phrase) ?? []), form]);
				}
			});
		}
	}

	/** Reads a sample of a package's files. */
	count(folder: string): CueUses {
		const uses = new Map<string, Set<string>>();
		const files = sourceFiles(folder).sort();
		const step = Math.max(1, files.length / maxFiles);
		for (let index = 0; index < files.length; index += step) {
			this.#countFile(readFileSync(files[Math.floor(index)]!, 'utf8'), uses);
		}

		return uses;
	}

	#countFile(text: string, uses: Map<string, Set<string>>): void {
		const lines = text.split('\n', maxLines).map((line): LineCues => {
			const words = this.#lexicon.words(line, 0, Math.min(line.length, maxColumns));
			return { words, hits: this.#lexicon.find(words) };
		});
		const linesOfForm = new Map<CompiledForm, Set<number>>();
		lines.forEach((cues, line) => {
			cues.hits.phrases.forEach(phrase => {
				for (const form of this.#formsOfPhrase.get(phrase) ?? []) {
					const near = linesOfForm.get(form) ?? new Set();
					linesOfForm.set(form, near);
					for (let at = line - wideLines; at <= line + wideLines; at++) {
						near.add(at);
					}
				}
			});
		});
		for (const [form, near] of linesOfForm) {
			const phrases = new Set([...near].flatMap(line => lines[line]?.hits.phrases ?? []));
			const found = usesOf(form, uses);
			this.#cues.get(form.name)!.forEach(({ cue, phrase }) => phrases.has(phrase) && found.add(cue));
		}
	}
}

interface Cue {
	readonly cue: string;

	/** Its number in the lexicon. */
	readonly phrase: number;
}

function usesOf({ name }: CompiledForm, uses: Map<string, Set<string>>): Set<string> {
	const found = uses.get(name) ?? new Set();
	uses.set(name, found);
	return found;
}

/** The form's cues that are neither groups nor phrases with the form in them. */
function ownCues({ ai, other }: SenseForm): string[] {
	return [...cueList(ai), ...cueList(other)].filter(cue => !/[@~]/.test(cue));
}

/**
 * The data without the single cues that stood near a common word in hardly any package: they weigh little, and take up room.
 * Phrases that hold the form stay, and so does every cue of a word that few packages use.
 */
export function withoutIdleCues(data: WrittenSenses, packages: readonly CueUses[]): WrittenSenses {
	const forms = Object.entries(data.forms).map(([name, form]) => {
		const users = packages.flatMap(uses => uses.get(name) ?? []);
		const keeps = (cue: string): boolean =>
			users.length < fewestUsers || /[@~]/.test(cue) || users.filter(cues => cues.has(cue)).length >= fewestPackages;
		const kept = (list: string): string => cueList(list).filter(keeps).join(', ');
		return [name, { ...form, ai: kept(form.ai), other: kept(form.other) }] as const;
	});
	return { ...data, forms: Object.fromEntries(forms) };
}
