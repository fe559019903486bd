import type { EntryHead } from '../glossary/entry';
import type { TextRange } from '../text/textRange';
import { CueLexicon } from './cueLexicon';
import { splitCueWords, stemOf } from './cueWords';
import type { SenseData, SenseForm } from './sensesData';
import { EvidenceReader, evidenceNames } from './sensesEvidence';
import type { Evidence, EvidenceName } from './sensesEvidence';
import { addPhrases, compileForm } from './sensesForm';
import type { CompiledForm } from './sensesForm';

/** A match as far as weighing its sense needs it. */
export interface WeighedMatch {
	readonly range: TextRange;

	/** Ordinals of the heads that the surface names. */
	readonly entries: readonly number[];

	/** Whether an entry says that the surface has other meanings too. */
	readonly ambiguous: boolean;
}

/** What the judge may look at: the document as an editor knows it, and nothing of the disk. */
export interface SenseView {
	/** The document's path inside the workspace, or its file name; empty for an untitled one. */
	readonly documentName?: string;
	readonly languageId: string;

	/** Grows with every edit; what the judge remembers of a document holds for one revision. */
	readonly revision: number;
	readonly lineCount: number;
	lineText(line: number): string;
}

/** Whether a match is shown, and why. */
export interface Verdict {
	readonly shown: boolean;

	/** Probability, from 0 to 1, that the AI sense is meant. */
	readonly score: number;

	/** The weightiest evidence first, as sentences: *“LLM” stands nearby.* */
	readonly reasons: readonly string[];

	/** The match's entries, the best supported first. */
	readonly entries: readonly number[];
}

/** Decides whether an ambiguous term is used in a sense that the glossary explains. */
export interface SenseJudge {
	/**
	 * Says whether a match is shown. Deterministic, and cheap enough to be asked for every match of a visible page.
	 *
	 * @param view The same object for as long as the document is open: evidence is remembered by its identity.
	 */
	judge(match: WeighedMatch, view: SenseView): Verdict;
}

/** @param heads The glossary that the matches' entries count in; their cues are weighed beside the data's own. */
export function createSenseJudge(data: SenseData, heads: readonly EntryHead[]): SenseJudge {
	return new WeighingJudge(data, heads);
}

/** Adds up weighed evidence, as logistic regression does. */
export class WeighingJudge implements SenseJudge {
	readonly #data: SenseData;
	readonly #lexicon = new CueLexicon();
	readonly #reader: EvidenceReader;
	readonly #formNames = new Map<string, string>();
	readonly #compiled = new Map<string, CompiledForm>();

	constructor(data: SenseData, _heads: readonly EntryHead[]) {
		this.#data = data;
		for (const list of Object.values(data.groups)) {
			list.split(',').forEach(cue => this.#lexicon.add(cue.trim()));
		}

		for (const [name, form] of Object.entries(data.forms)) {
			addPhrases(name, form, this.#lexicon);
			this.#formNames.set(formKey(name), name);
			form.also?.split(',').forEach(also => this.#formNames.set(formKey(also), name));
		}

		this.#reader = new EvidenceReader(data, this.#lexicon);
	}

	judge(match: WeighedMatch, view: SenseView): Verdict {
		const name = this.#formNames.get(formKey(surfaceOf(match.range, view)));
		if (name === undefined && !match.ambiguous) {
			return { shown: true, score: 1, reasons: ['It has no other sense.'], entries: match.entries };
		}

		const form = this.#formOf(name);
		const evidence = this.#reader.read(match, form, view);
		const contributions = this.#contributions(form, evidence);
		const logOdds = contributions.reduce((sum, [, amount]) => sum + amount, 0);
		return {
			shown: logOdds > 0,
			score: 1 / (1 + Math.exp(-logOdds)),
			reasons: reasonsOf(contributions, evidence, logOdds > 0),
			entries: match.entries,
		};
	}

	/** The evidence about a match, for learning the weights. */
	evidence(match: WeighedMatch, view: SenseView): { readonly form: CompiledForm; readonly evidence: Evidence } {
		const form = this.#formOf(this.#formNames.get(formKey(surfaceOf(match.range, view))));
		return { form, evidence: this.#reader.read(match, form, view) };
	}

	#formOf(name = ''): CompiledForm {
		let form = this.#compiled.get(name);
		if (form === undefined) {
			form = compileForm(name, this.#data.forms[name] ?? unknownForm, this.#data, this.#lexicon);
			this.#compiled.set(name, form);
		}

		return form;
	}

	#contributions({ form }: CompiledForm, { values }: Evidence): readonly (readonly [EvidenceName | 'form', number])[] {
		const { weights } = this.#data;
		const prior = (weights[form.kind] ?? 0) + (form.prior ?? 0);
		const found: [EvidenceName | 'form', number][] = [['form', prior]];
		evidenceNames.forEach((name, index) => {
			const value = values[index]!;
			if (value !== 0) {
				found.push([name, value * ((weights[name] ?? 0) + (weights[`${name} ${form.kind}`] ?? 0))]);
			}
		});
		return found;
	}
}

const unknownForm: SenseForm = { kind: 'generic', ai: '@llm, @neural', other: '' };

/** Number and joined spellings do not tell forms apart. */
/** What surfaces of one form have in common: its words' stems, joined. Forms of the data and surfaces of entries meet in it. */
export function formKey(surface: string): string {
	const stems: string[] = [];
	splitCueWords(surface, 0, surface.length, word => stems.push(stemOf(word)));
	return stems.join('');
}

function surfaceOf({ start, end }: TextRange, view: SenseView): string {
	if (start.line === end.line) {
		return view.lineText(start.line).slice(start.character, end.character);
	}

	return `${view.lineText(start.line).slice(start.character)} ${view.lineText(end.line).slice(0, end.character)}`;
}

const sentences: Partial<Record<EvidenceName | 'form', (cue: string) => string>> = {
	phraseAi: cue => `It stands as “${cue}”.`,
	phraseOther: cue => `It stands as “${cue}”.`,
	weakPhraseAi: cue => `It stands as “${cue}”.`,
	weakPhraseOther: cue => `It stands as “${cue}”.`,
	nearOwnAi: cue => `“${cue}” stands close by.`,
	nearGroupAi: cue => `“${cue}” stands close by.`,
	nearOwnOther: cue => `“${cue}” stands close by.`,
	nearGroupOther: cue => `“${cue}” stands close by.`,
	nearStrong: cue => `“${cue}” stands close by.`,
	wideOwnAi: cue => `“${cue}” stands nearby.`,
	wideGroupAi: cue => `“${cue}” stands nearby.`,
	wideOwnOther: cue => `“${cue}” stands nearby.`,
	wideGroupOther: cue => `“${cue}” stands nearby.`,
	wideStrong: cue => `“${cue}” stands nearby.`,
	documentStrong: cue => `The document is about AI: “${cue}”.`,
	pathAi: cue => `The file's name or folder says “${cue}”.`,
};

const maxReasons = 4;

function reasonsOf(
	contributions: readonly (readonly [EvidenceName | 'form', number])[],
	evidence: Evidence,
	shown: boolean,
): string[] {
	const reasons = new Set<string>();
	const sorted = contributions
		.filter(([, amount]) => amount > 0 === shown)
		.sort((one, two) => Math.abs(two[1]) - Math.abs(one[1]));
	for (const [name] of sorted) {
		const cue = name === 'form' ? undefined : evidence.witness(name);
		const sentence = cue === undefined ? undefined : sentences[name]?.(cue);
		if (sentence !== undefined && reasons.size < maxReasons) {
			reasons.add(sentence);
		}
	}

	if (reasons.size === 0) {
		reasons.add(shown ? 'The word is seldom used in another sense.' : 'Nothing nearby speaks for the AI sense.');
	}

	return [...reasons];
}
