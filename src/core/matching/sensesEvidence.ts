import type { CueHits, CueLexicon } from './cueLexicon';
import type { CueWords } from './cueWords';
import { cueList } from './sensesData';
import type { SenseData } from './sensesData';
import { CueRole } from './sensesForm';
import type { CompiledForm, CuePattern } from './sensesForm';
import type { SenseView, WeighedMatch } from './senses';
import { subjectOf } from './sensesSubject';
import type { DocumentSubject } from './sensesSubject';

/** The kinds of evidence, in the order of `Evidence.values`. Counts enter as log2(1 + count). */
export const evidenceNames = [
	'phraseAi',
	'phraseOther',
	'weakPhraseAi',
	'weakPhraseOther',
	'nearOwnAi',
	'nearGroupAi',
	'nearOwnOther',
	'nearGroupOther',
	'nearStrong',
	'nearMedium',
	'nearElsewhere',
	'wideOwnAi',
	'wideGroupAi',
	'wideOwnOther',
	'wideGroupOther',
	'wideStrong',
	'wideMedium',
	'wideElsewhere',
	'documentAi',
	'documentOther',
	'documentStrong',
	'documentMedium',
	'documentElsewhere',
	'pathAi',
	'pathForm',
	'insideCode',
	'capital',
	'prose',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];

/** What speaks for and against the AI sense of one match. */
export interface Evidence {
	readonly values: Float64Array;

	/** One phrase found for a kind of evidence, as the document writes it. */
	witness(name: EvidenceName): string | undefined;
}

/** Evidence while it is gathered. */
class EvidenceTally implements Evidence {
	readonly values = new Float64Array(evidenceNames.length);
	readonly #witnesses = new Map<EvidenceName, string>();

	add(name: EvidenceName, amount: number, witness?: string): void {
		this.values[indexOf[name]]! += amount;
		if (witness !== undefined && !this.#witnesses.has(name)) {
			this.#witnesses.set(name, witness);
		}
	}

	/** Turns counts so far into what they weigh: the tenth cue says less than the first. */
	dampen(): void {
		this.values.forEach((count, index) => {
			this.values[index] = Math.log2(1 + count);
		});
	}

	witness(name: EvidenceName): string | undefined {
		return this.#witnesses.get(name);
	}
}

const enum Vocabulary {
	Strong = 1,
	Medium = 2,
	Elsewhere = 4,
	Path = 8,
}

const nearLines = 2;
const wideLines = 12;

/** Columns that count as one line's distance within long lines. */
const columnsOfLine = 120;
const maxColumns = 3000;
const phraseWords = 6;

interface LineCues {
	readonly words: CueWords;
	readonly hits: CueHits;
}

/** What is remembered of a document until it changes. */
interface Remembered {
	revision: number;
	subject: DocumentSubject | undefined;
	lines: Map<number, LineCues>;
	forms: Map<CompiledForm, readonly [ai: number, other: number, self: number]>;
}

/** Gathers the evidence around a match. */
export class EvidenceReader {
	readonly #lexicon: CueLexicon;
	readonly #vocabulary: Uint8Array;
	readonly #documents = new WeakMap<SenseView, Remembered>();

	/** For each phrase the number of the last question that counted it: a phrase counts once. */
	readonly #counted: Uint32Array;
	#question = 0;

	constructor(data: SenseData, lexicon: CueLexicon) {
		this.#lexicon = lexicon;
		const classes = [
			['strong', Vocabulary.Strong],
			['medium', Vocabulary.Medium],
			['elsewhere', Vocabulary.Elsewhere],
			['path', Vocabulary.Path],
		] as const;
		for (const [name] of classes) {
			cueList(data.lexicon[name]).forEach(cue => lexicon.add(cue));
		}

		this.#vocabulary = new Uint8Array(lexicon.phraseCount);
		for (const [name, vocabulary] of classes) {
			for (const cue of cueList(data.lexicon[name])) {
				this.#vocabulary[lexicon.add(cue)]! |= vocabulary;
			}
		}

		this.#counted = new Uint32Array(lexicon.phraseCount);
	}

	read(match: WeighedMatch, form: CompiledForm, view: SenseView): Evidence {
		const document = this.#remembered(view);
		const tally = new EvidenceTally();
		this.#readPatterns(match, form, view, document, tally);
		this.#readNearby(match, form, view, document, tally);
		tally.dampen();
		this.#readSubject(form, (document.subject ??= subjectOf(view, this.#lexicon)), tally);
		readSurface(match, view, tally);
		return tally;
	}

	#remembered(view: SenseView): Remembered {
		let document = this.#documents.get(view);
		if (document === undefined) {
			document = { revision: view.revision, subject: undefined, lines: new Map(), forms: new Map() };
			this.#documents.set(view, document);
		} else if (document.revision !== view.revision) {
			document.revision = view.revision;
			document.subject = undefined;
			document.lines.clear();
			document.forms.clear();
		}

		return document;
	}

	/** Cues of a line; of a very long line only those around `column`, and then nothing is remembered. */
	#cuesOfLine(line: number, column: number, view: SenseView, document: Remembered): LineCues {
		const known = document.lines.get(line);
		if (known !== undefined) {
			return known;
		}

		const text = view.lineText(line);
		const start = text.length > maxColumns ? Math.max(0, column - maxColumns / 4) : 0;
		const words = this.#lexicon.words(
			text,
			start,
			text.length > maxColumns ? Math.min(text.length, start + maxColumns / 2) : text.length,
		);
		const cues = { words, hits: this.#lexicon.find(words) };
		if (text.length <= maxColumns) {
			document.lines.set(line, cues);
		}

		return cues;
	}

	#readPatterns(match: WeighedMatch, form: CompiledForm, view: SenseView, document: Remembered, tally: EvidenceTally): void {
		const { start, end } = match.range;
		const own = this.#cuesOfLine(start.line, start.character, view, document).words;
		let first = 0;
		while (first < own.starts.length && own.ends[first]! <= start.character) {
			first++;
		}

		const before: number[] = [];
		let open = collectBefore(own, first, before);
		if (open && start.line > 0 && before.length < 2) {
			const previous = this.#cuesOfLine(start.line - 1, Number.MAX_SAFE_INTEGER, view, document).words;
			open = collectBefore(previous, previous.stems.length, before);
		}

		const last = end.line === start.line ? own : this.#cuesOfLine(end.line, 0, view, document).words;
		let next = 0;
		while (next < last.starts.length && last.starts[next]! < end.character) {
			next++;
		}

		const after: number[] = [];
		if (collectAfter(last, next, after) && end.line + 1 < view.lineCount && after.length < 2) {
			collectAfter(this.#cuesOfLine(end.line + 1, 0, view, document).words, 0, after);
		}

		for (const pattern of form.patterns) {
			if (stands(pattern, before, after)) {
				const [ai, other] = pattern.weak ? weakPhrases : strongPhrases;
				tally.add(pattern.forAi ? ai : other, 1, pattern.text);
			}
		}
	}

	#readNearby(match: WeighedMatch, form: CompiledForm, view: SenseView, document: Remembered, tally: EvidenceTally): void {
		const { line, character } = match.range.start;
		const from = Math.max(0, line - wideLines);
		const to = Math.min(view.lineCount - 1, line + wideLines);
		const nearFrom = Math.max(from, line - nearLines);
		const nearTo = Math.min(to, line + nearLines);
		this.#question += 2;
		for (let at = nearFrom; at <= nearTo; at++) {
			this.#count(at, at === line ? character : undefined, true, form, view, document, tally);
		}

		this.#question++;
		for (let at = from; at <= to; at++) {
			this.#count(at, at === line ? character : undefined, false, form, view, document, tally);
		}
	}

	#count(
		line: number,
		column: number | undefined,
		near: boolean,
		form: CompiledForm,
		view: SenseView,
		document: Remembered,
		tally: EvidenceTally,
	): void {
		const { hits } = this.#cuesOfLine(line, column ?? 0, view, document);
		const { phrases, columns } = hits;
		for (let index = 0; index < phrases.length; index++) {
			const phrase = phrases[index]!;
			const role = form.roles[phrase]!;
			const vocabulary = this.#vocabulary[phrase]!;
			if ((role === 0 && vocabulary === 0) || role & CueRole.Self || this.#counted[phrase] === this.#question) {
				continue;
			}

			const far = column === undefined ? 0 : Math.abs(columns[index]! - column) / columnsOfLine;
			if (far > (near ? nearLines : wideLines)) {
				continue;
			}

			this.#counted[phrase] = this.#question;
			const text = this.#lexicon.phraseText(phrase);
			if (role & CueRole.OwnAi) {
				tally.add(near ? 'nearOwnAi' : 'wideOwnAi', 1, text);
			}
			if (role & CueRole.GroupAi) {
				tally.add(near ? 'nearGroupAi' : 'wideGroupAi', 1, text);
			}
			if (role & CueRole.OwnOther) {
				tally.add(near ? 'nearOwnOther' : 'wideOwnOther', 1, text);
			}
			if (role & CueRole.GroupOther) {
				tally.add(near ? 'nearGroupOther' : 'wideGroupOther', 1, text);
			}
			if (vocabulary & Vocabulary.Strong) {
				tally.add(near ? 'nearStrong' : 'wideStrong', 1, text);
			}
			if (vocabulary & Vocabulary.Medium) {
				tally.add(near ? 'nearMedium' : 'wideMedium', 1, text);
			}
			if (vocabulary & Vocabulary.Elsewhere) {
				tally.add(near ? 'nearElsewhere' : 'wideElsewhere', 1, text);
			}
		}
	}

	#readSubject(form: CompiledForm, subject: DocumentSubject, tally: EvidenceTally): void {
		const perThousand = 1000 / Math.max(200, subject.words);
		let ai = 0;
		let other = 0;
		let strong = 0;
		let medium = 0;
		let elsewhere = 0;
		let strongest: number | undefined;
		for (let phrase = 0; phrase < subject.counts.length; phrase++) {
			const count = subject.counts[phrase]!;
			const role = form.roles[phrase]!;
			if (count === 0 || role & CueRole.Self) {
				continue;
			}

			const vocabulary = this.#vocabulary[phrase]!;
			if (role & (CueRole.OwnAi | CueRole.GroupAi)) {
				ai += count;
			}
			if (role & (CueRole.OwnOther | CueRole.GroupOther)) {
				other += count;
			}
			if (vocabulary & Vocabulary.Medium) {
				medium += count;
			}
			if (vocabulary & Vocabulary.Elsewhere) {
				elsewhere += count;
			}
			if (vocabulary & Vocabulary.Strong) {
				strong += count;
				if (strongest === undefined || count > subject.counts[strongest]!) {
					strongest = phrase;
				}
			}
		}

		tally.add('documentAi', Math.log2(1 + ai * perThousand));
		tally.add('documentOther', Math.log2(1 + other * perThousand));
		tally.add(
			'documentStrong',
			Math.log2(1 + strong * perThousand),
			strongest === undefined ? undefined : this.#lexicon.phraseText(strongest),
		);
		tally.add('documentMedium', Math.log2(1 + medium * perThousand));
		tally.add('documentElsewhere', Math.log2(1 + elsewhere * perThousand));
		for (const phrase of subject.path) {
			if (form.roles[phrase]! & CueRole.Self) {
				tally.add('pathForm', 1, this.#lexicon.phraseText(phrase));
			} else if (this.#vocabulary[phrase]! & (Vocabulary.Path | Vocabulary.Strong)) {
				tally.add('pathAi', 1, this.#lexicon.phraseText(phrase));
			}
		}
	}
}

const strongPhrases = ['phraseAi', 'phraseOther'] as const;
const weakPhrases = ['weakPhraseAi', 'weakPhraseOther'] as const;

const indexOf = Object.fromEntries(evidenceNames.map((name, index) => [name, index])) as Record<EvidenceName, number>;

/** Collects stems backwards until a break. @returns whether the line's start was reached without one. */
function collectBefore(words: CueWords, first: number, into: number[]): boolean {
	for (let at = first - 1; at >= 0 && into.length < phraseWords; at--) {
		if (words.breaks[at + 1]) {
			return false;
		}

		into.push(words.stems[at]!);
	}

	return !words.breaks[0];
}

function collectAfter(words: CueWords, first: number, into: number[]): boolean {
	for (let at = first; at < words.stems.length && into.length < phraseWords; at++) {
		if (words.breaks[at]) {
			return false;
		}

		into.push(words.stems[at]!);
	}

	return true;
}

function stands({ before, after }: CuePattern, stemsBefore: readonly number[], stemsAfter: readonly number[]): boolean {
	for (let index = 0; index < before.length; index++) {
		if (stemsBefore[before.length - 1 - index] !== before[index]) {
			return false;
		}
	}

	for (let index = 0; index < after.length; index++) {
		if (stemsAfter[index] !== after[index]) {
			return false;
		}
	}

	return true;
}

const proseLanguages: ReadonlySet<string> = new Set([
	'markdown',
	'plaintext',
	'restructuredtext',
	'latex',
	'asciidoc',
	'mdx',
	'html',
]);

function readSurface({ range: { start, end } }: WeighedMatch, view: SenseView, tally: EvidenceTally): void {
	const first = view.lineText(start.line);
	const last = start.line === end.line ? first : view.lineText(end.line);
	const before = first.charAt(start.character - 1);
	const after = last.charAt(end.character);
	if (/[`_.$'"/{@<-]/.test(before) || /[`_($'"/}>=-]/.test(after)) {
		tally.add('insideCode', 1);
	}

	if (
		/^[A-Z][a-z]/.test(first.slice(start.character, start.character + 2)) &&
		/[\p{L}\d,] $/u.test(first.slice(0, start.character))
	) {
		tally.add('capital', 1);
	}

	if (proseLanguages.has(view.languageId)) {
		tally.add('prose', 1);
	}
}
