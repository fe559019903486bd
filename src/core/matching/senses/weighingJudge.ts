import type { EntryHead } from '../../glossary/entry';
import type { TextRange } from '../../text/textRange';
import { CueLexicon } from './cueLexicon';
import { splitCueWords, stemOf } from './cueWords';
import type { EvidenceLines, SenseJudge, SenseView, Verdict, WeighedMatch } from './senseJudge';
import { cueList } from './senseData';
import type { SenseData, SenseForm, SenseKind } from './senseData';
import { evidenceNames } from './evidence';
import type { Evidence } from './evidence';
import { addPhrases, compileForm } from './compileForm';
import type { CompiledForm } from './compileForm';
import { EvidenceReader } from './evidenceReader';
import { wideLines } from './passage';
import { reasonsOf } from './reasons';
import { sampledLines } from './documentSubject';

const surePhraseAi = evidenceNames.indexOf('surePhraseAi');
const surePhraseOther = evidenceNames.indexOf('surePhraseOther');
const phraseAi = evidenceNames.indexOf('phraseAi');
const linePhraseOther = evidenceNames.indexOf('linePhraseOther');

const mostKnown = 5000;
const none: readonly string[] = [];

/** Evidence gathered for the form that a match's surface belongs to. */
export interface WeighedEvidence {
	readonly form: CompiledForm;
	readonly evidence: Evidence;
}

/** Adds up weighed evidence, as logistic regression does. Cues are numbered on the first question. */
export class WeighingJudge implements SenseJudge {
	readonly restsOn: EvidenceLines = { linesAround: wideLines, subjectLines: sampledLines };
	readonly #data: SenseData;
	readonly #heads: readonly EntryHead[];
	readonly #lexicon = new CueLexicon();
	readonly #compiled = new Map<string, CompiledForm>();
	readonly #weights = new Map<SenseKind, Float64Array>();
	#reader: EvidenceReader | undefined;
	#names: ReadonlyMap<string, string> | undefined;

	/** Names of settings by the ids of the entries that belong to them. */
	#settings: ReadonlyMap<string, readonly string[]> | undefined;

	/** The form of surfaces met before; none: ''. */
	readonly #known = new Map<string, string>();

	constructor(data: SenseData, heads: readonly EntryHead[]) {
		this.#data = data;
		this.#heads = heads;
	}

	judge(match: WeighedMatch, view: SenseView): Verdict {
		const weighed = this.weigh(match, view);
		if (weighed === undefined) {
			return { shown: true, score: 1, reasons: ['It has no other sense.'], entries: match.entries };
		}

		const { form, evidence } = weighed;
		const weights = this.#weightsOf(form.form.kind);
		const prior = (this.#data.weights[form.form.kind] ?? 0) + (form.form.prior ?? 0);
		let logOdds = prior;
		for (let index = 0; index < weights.length; index++) {
			logOdds += evidence.values[index]! * weights[index]!;
		}

		const isAi = !isFixedPhrase(evidence) && logOdds > (this.#data.weights['threshold'] ?? 0);
		const { entries, missing } = isAi ? this.#inSetting(match, view) : { entries: match.entries };
		const shown = isAi && missing === undefined;
		return {
			shown,
			score: 1 / (1 + Math.exp(-logOdds)),
			entries: entries.length > 1 ? this.#ranked({ ...match, entries }, view) : entries,
			get reasons() {
				return missing === undefined ? reasonsOf(evidence, weights, shown) : [`Nothing in this passage speaks of ${missing}.`];
			},
		};
	}

	/** The evidence about a match; `undefined` where there is nothing to weigh: neither the glossary nor the data calls it ambiguous. */
	weigh(match: WeighedMatch, view: SenseView): WeighedEvidence | undefined {
		const surface = surfaceOf(match.range, view);
		const name = this.#nameOf(surface);
		if (name === undefined && !match.ambiguous) {
			return undefined;
		}

		const form = name === undefined ? this.#entryForm(surface, match.entries) : this.#dataForm(name);
		return { form, evidence: this.#readerOf().read(match, form, view) };
	}

	#readerOf(): EvidenceReader {
		if (this.#reader === undefined) {
			const { groups, forms } = this.#data;
			for (const list of Object.values(groups)) {
				cueList(list).forEach(cue => this.#lexicon.add(cue));
			}

			for (const [name, form] of Object.entries(forms)) {
				addPhrases(name, form, this.#lexicon);
			}

			this.#reader = new EvidenceReader(this.#data, this.#lexicon);
		}

		return this.#reader;
	}

	#nameOf(surface: string): string | undefined {
		if (this.#names === undefined) {
			const names = new Map<string, string>();
			for (const [name, { also = '' }] of Object.entries(this.#data.forms)) {
				[name, ...cueList(also)].forEach(form => names.set(formKey(form), name));
			}

			this.#names = names;
		}

		let name = this.#known.get(surface);
		if (name === undefined) {
			name = this.#names.get(formKey(surface)) ?? '';
			if (this.#known.size < mostKnown) {
				this.#known.set(surface, name);
			}
		}

		return name === '' ? undefined : name;
	}

	#dataForm(name: string): CompiledForm {
		return this.#compile(name, name, this.#data.forms[name]!);
	}

	/** A form that the data does not know, with the cues of its entries. */
	#entryForm(surface: string, entries: readonly number[]): CompiledForm {
		const key = `${formKey(surface)} ${entries.join(' ')}`;
		const cues = entries.flatMap(entry => this.#heads[entry]?.cues ?? []);
		const ai = ['@llm', '@neural', '@learning', ...cues.flatMap(cue => cue.for)];
		const form: SenseForm = {
			kind: kindOf(surface),
			ai: ai.join(', '),
			other: cues.flatMap(cue => cue.against).join(', '),
		};
		return this.#compile(key, surface, form);
	}

	#compile(key: string, name: string, form: SenseForm): CompiledForm {
		let compiled = this.#compiled.get(key);
		if (compiled === undefined) {
			this.#readerOf();
			addPhrases(name, form, this.#lexicon);
			compiled = compileForm(name, form, this.#data, this.#lexicon);
			this.#compiled.set(key, compiled);
		}

		return compiled;
	}

	/** What each kind of evidence weighs for forms of a kind. */
	#weightsOf(kind: SenseKind): Float64Array {
		let found = this.#weights.get(kind);
		if (found === undefined) {
			const { weights } = this.#data;
			found = Float64Array.from(evidenceNames, name => (weights[name] ?? 0) + (weights[`${name} ${kind}`] ?? 0));
			this.#weights.set(kind, found);
		}

		return found;
	}

	/** Those of a match's entries whose setting, if they have one, shows; where none is left, the setting that was missed first. */
	#inSetting(match: WeighedMatch, view: SenseView): { readonly entries: readonly number[]; readonly missing?: string } {
		const entries = match.entries.filter(entry => {
			const settings = this.#settingsOf(entry);
			return settings.length === 0 || settings.some(setting => this.#shows(setting, match, view));
		});
		const missing = entries.length === 0 ? match.entries.flatMap(entry => this.#settingsOf(entry))[0] : undefined;
		return missing === undefined ? { entries } : { entries: match.entries, missing };
	}

	#shows(setting: string, match: WeighedMatch, view: SenseView): boolean {
		const surface = surfaceOf(match.range, view);
		const form: SenseForm = { kind: 'generic', ai: this.#data.settings?.[setting]?.cues ?? '', other: '' };
		const compiled = this.#compile(`setting ${setting} ${formKey(surface)}`, surface, form);
		return this.#readerOf().shows(compiled, match, view);
	}

	/** Names of the settings that an entry belongs to. */
	#settingsOf(entry: number): readonly string[] {
		if (this.#settings === undefined) {
			const settings = new Map<string, string[]>();
			for (const [setting, { entries }] of Object.entries(this.#data.settings ?? {})) {
				cueList(entries).forEach(id => settings.set(id, [...(settings.get(id) ?? []), setting]));
			}

			this.#settings = settings;
		}

		return this.#settings.get(this.#heads[entry]?.id ?? '') ?? none;
	}

	/** The match's entries, those first whose own cues stand nearby. */
	#ranked(match: WeighedMatch, view: SenseView): readonly number[] {
		const supported = match.entries.map((entry, order) => {
			const cues = this.#heads[entry]?.cues;
			if (cues === undefined) {
				return { entry, order, support: 0 };
			}

			const form: SenseForm = { kind: 'generic', ai: cues.for.join(', '), other: cues.against.join(', ') };
			const compiled = this.#compile(`entry ${entry}`, surfaceOf(match.range, view), form);
			return { entry, order, support: supportOf(this.#readerOf().read(match, compiled, view)) };
		});
		return supported.sort((one, two) => two.support - one.support || one.order - two.order).map(({ entry }) => entry);
	}
}

/** What to expect of a form that nobody described: names and terms of several words are seldom used otherwise. */
function kindOf(surface: string): SenseKind {
	if (/\p{Lu}/u.test(surface)) {
		return 'name';
	}

	return /[\s-]/.test(surface.trim()) ? 'technical' : 'generic';
}

function supportOf({ values }: Evidence): number {
	const value = (name: (typeof evidenceNames)[number]): number => values[evidenceNames.indexOf(name)]!;
	return value('nearOwnAi') - value('nearOwnOther') + value('wideAi') / 2 - value('wideOther') / 2;
}

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

/**
 * Whether the words beside the form settle it, or a name on its line: a *user agent* is none of AI, whatever the
 * document is about, nor is the *token* that explains an `AUTH_TOKEN`.
 */
function isFixedPhrase({ values }: Evidence): boolean {
	if (values[surePhraseAi]! > 0) {
		return false;
	}

	return values[surePhraseOther]! > 0 || (values[linePhraseOther]! > 1 && values[phraseAi] === 0);
}
