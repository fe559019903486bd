import type { CueLexicon } from './cueLexicon';
import type { SenseView, WeighedMatch } from './senses';
import { patternOnLine, stands, wordsAround } from './sensesContext';
import { cueList } from './sensesData';
import type { SenseData } from './sensesData';
import { EvidenceTally } from './sensesEvidence';
import type { Evidence, EvidenceName } from './sensesEvidence';
import { CueRole } from './sensesForm';
import type { CompiledForm } from './sensesForm';
import { subjectOf } from './sensesSubject';
import type { DocumentSubject, LineCues } from './sensesSubject';

const nearLines = 2;
const wideLines = 12;

/** Columns that count as one line's distance within long lines. */
const columnsOfLine = 120;
const maxColumns = 3000;

/** What is remembered of a document until it changes. */
interface Remembered {
	revision: number;

	/** The size of the lexicon when the lines were read: new phrases are not among their cues. */
	phraseCount: number;
	subject: DocumentSubject | undefined;
	readonly lines: Map<number, LineCues>;
}

/** A match, its form and its document: what one reading of evidence is about. */
interface Place {
	readonly match: WeighedMatch;
	readonly form: CompiledForm;
	readonly view: SenseView;
	readonly document: Remembered;
	readonly tally: EvidenceTally;
}

/** Gathers the evidence around a match. */
export class EvidenceReader {
	readonly #lexicon: CueLexicon;

	/** How AI-like a phrase is in general, by its number: log-odds. */
	readonly #tones = new Map<number, number>();
	readonly #documents = new WeakMap<SenseView, Remembered>();

	/** For each phrase the number of the last count that it entered: a phrase counts once. */
	readonly #counted: number[] = [];
	#count = 0;

	constructor(data: SenseData, lexicon: CueLexicon) {
		this.#lexicon = lexicon;
		for (const [tone, words] of Object.entries(data.tones)) {
			for (const word of cueList(words)) {
				this.#tones.set(lexicon.add(word), Number(tone));
			}
		}
	}

	read(match: WeighedMatch, form: CompiledForm, view: SenseView): Evidence {
		const document = this.#remembered(view);
		const place: Place = { match, form, view, document, tally: new EvidenceTally() };
		this.#readPhrases(place);
		this.#readNearby(place, nearLines);
		this.#readNearby(place, wideLines);
		this.#readSubject(place, (document.subject ??= subjectOf(view, this.#lexicon)));
		readSurface(place);
		place.tally.dampen();
		return place.tally;
	}

	#remembered(view: SenseView): Remembered {
		const { revision } = view;
		const { phraseCount } = this.#lexicon;
		let document = this.#documents.get(view);
		if (document?.revision !== revision || document.phraseCount !== phraseCount) {
			document = { revision, phraseCount, subject: undefined, lines: new Map() };
			this.#documents.set(view, document);
		}

		return document;
	}

	#toneOf(phrase: number): number {
		return this.#tones.get(phrase) ?? 0;
	}

	/** Cues of a line; of a very long line only those around `column`, and then nothing is remembered. */
	#cuesOfLine({ document, view }: Place, line: number, column: number): LineCues {
		const known = document.lines.get(line);
		if (known !== undefined) {
			return known;
		}

		const text = view.lineText(line);
		const isLong = text.length > maxColumns;
		const start = isLong ? Math.max(0, Math.min(column, text.length) - maxColumns / 2) : 0;
		const words = this.#lexicon.words(text, start, isLong ? Math.min(text.length, start + maxColumns) : text.length);
		const cues = { words, hits: this.#lexicon.find(words) };
		if (!isLong) {
			document.lines.set(line, cues);
		}

		return cues;
	}

	#readPhrases(place: Place): void {
		const { match, form, view, tally } = place;
		const { start, end } = match.range;
		const around = wordsAround(
			{
				words: this.#cuesOfLine(place, start.line, start.character).words,
				character: start.character,
				previous: () => (start.line > 0 ? this.#cuesOfLine(place, start.line - 1, Infinity).words : undefined),
			},
			{
				words: this.#cuesOfLine(place, end.line, end.character).words,
				character: end.character,
				next: () => (end.line + 1 < view.lineCount ? this.#cuesOfLine(place, end.line + 1, 0).words : undefined),
			},
		);
		for (const pattern of form.patterns) {
			if (stands(pattern, around)) {
				const [ai, other] = phraseEvidence[pattern.strength];
				tally.add(pattern.forAi ? ai : other, 1, pattern.text);
			}
		}
	}

	/** Counts cues and tones within some lines, each phrase once. */
	#readNearby(place: Place, lines: number): void {
		const { match, view, form, tally } = place;
		const { line, character } = match.range.start;
		const isNear = lines === nearLines;
		this.#count++;
		let tone = 0;
		let toned = 0;
		for (let at = Math.max(0, line - lines); at <= Math.min(view.lineCount - 1, line + lines); at++) {
			const { hits } = this.#cuesOfLine(place, at, at === line ? character : 0);
			for (let index = 0; index < hits.phrases.length; index++) {
				const phrase = hits.phrases[index]!;
				const isFar = at === line && Math.abs(hits.columns[index]! - character) > lines * columnsOfLine;
				if (isFar || form.selves.has(phrase) || this.#counted[phrase] === this.#count) {
					continue;
				}

				this.#counted[phrase] = this.#count;
				const role = form.roles.get(phrase) ?? 0;
				if (role !== 0) {
					this.#addCue(tally, role, phrase, isNear);
				}

				tone += this.#toneOf(phrase);
				toned++;
			}
		}

		if (isNear) {
			tally.add('nearTone', (4 * tone) / (toned + 8));
		}
	}

	#addCue(tally: EvidenceTally, role: number, phrase: number, isNear: boolean): void {
		const text = this.#lexicon.phraseText(phrase);
		const tone = this.#toneOf(phrase);
		if (role & (CueRole.OwnAi | CueRole.GroupAi)) {
			const strength = strengthOf(tone);
			if (!isNear) {
				tally.add('wideAi', strength, text);
			}

			const isOwn = (role & CueRole.OwnAi) !== 0;
			if (isNear) {
				tally.add(isOwn ? 'nearOwnAi' : 'nearGroupAi', 1, text, strength);
			} else if (isOwn) {
				tally.add('wideOwnAi', 1, text, strength);
			}
		}

		if (role & (CueRole.OwnOther | CueRole.GroupOther)) {
			const strength = strengthOf(-tone);
			if (isNear) {
				tally.add(role & CueRole.OwnOther ? 'nearOwnOther' : 'nearGroupOther', 1, text, strength);
			} else {
				tally.add('wideOther', strength, text);
			}
		}
	}

	#readSubject({ match, form, tally }: Place, { counts, lines, words, path }: DocumentSubject): void {
		const perThousand = 1000 / Math.max(100, words);
		for (const [phrase, count] of counts) {
			if (form.selves.has(phrase)) {
				continue;
			}

			const role = form.roles.get(phrase) ?? 0;
			const own = this.#toneOf(phrase);
			const text = this.#lexicon.phraseText(phrase);
			if (role & (CueRole.OwnAi | CueRole.GroupAi)) {
				tally.add('documentAi', count * strengthOf(own) * perThousand, text);
			}

			if (role & (CueRole.OwnOther | CueRole.GroupOther)) {
				tally.add('documentOther', count * strengthOf(-own) * perThousand, text);
			}
		}

		const { line, character } = match.range.start;
		for (const cues of lines) {
			this.#readOtherUse(cues, form, cues.line === line ? character : undefined, tally);
		}

		for (const phrase of path) {
			if (form.selves.has(phrase)) {
				tally.add('pathForm', 1, this.#lexicon.phraseText(phrase));
			}
		}
	}

	/** Where the form is used once more, what stands on that line says something here too: a document keeps to one sense. */
	#readOtherUse(cues: LineCues, form: CompiledForm, except: number | undefined, tally: EvidenceTally): void {
		const { phrases, columns } = cues.hits;
		if (!phrases.some((phrase, index) => form.selves.has(phrase) && columns[index] !== except)) {
			return;
		}

		const found = patternOnLine(cues, form, except, this.#lexicon);
		if (found !== undefined) {
			tally.add(found.forAi ? 'documentPhraseAi' : 'documentPhraseOther', 1, found.text);
		}

		for (const phrase of phrases) {
			const role = form.roles.get(phrase) ?? 0;
			if (role & (CueRole.OwnAi | CueRole.GroupAi)) {
				tally.add('usesAi', strengthOf(this.#toneOf(phrase)), this.#lexicon.phraseText(phrase));
			}

			if (role & (CueRole.OwnOther | CueRole.GroupOther)) {
				tally.add('usesOther', strengthOf(-this.#toneOf(phrase)), this.#lexicon.phraseText(phrase));
			}
		}
	}
}

/** How telling a cue is, given how AI-like it is in general; every cue says something. */
function strengthOf(tone: number): number {
	return Math.min(1.5, Math.max(0.1, 0.4 + tone / 2));
}

const phraseEvidence: Readonly<Record<'sure' | 'plain' | 'weak', readonly [ai: EvidenceName, other: EvidenceName]>> = {
	sure: ['surePhraseAi', 'surePhraseOther'],
	plain: ['phraseAi', 'phraseOther'],
	weak: ['weakPhraseAi', 'weakPhraseOther'],
};

/** A capital within a sentence makes a name of a common word. */
function readSurface({ match, view, tally }: Place): void {
	const { line, character } = match.range.start;
	const text = view.lineText(line);
	if (
		/^[A-Z][a-z]/.test(text.slice(character, character + 2)) &&
		/[\p{L}\d,] $/u.test(text.slice(Math.max(0, character - 2), character))
	) {
		tally.add('capital', 1);
	}
}
