import type { CueLexicon } from './cueLexicon';
import type { SenseView, WeighedMatch } from './senseJudge';
import { patternOnLine, standing, wordsAround } from './context';
import type { WordsAround } from './context';
import { cueList } from './senseData';
import type { SenseData } from './senseData';
import { EvidenceTally, evidenceNames, indexOf } from './evidence';
import type { Evidence, EvidenceName } from './evidence';
import { CueRole } from './compileForm';
import type { CompiledForm } from './compileForm';
import { subjectOf } from './documentSubject';
import type { DocumentSubject, LineCues } from './documentSubject';
import { readUses } from './formUses';
import type { FormUses } from './formUses';
import { strengthOf, strengthsOf, type CueStrengths, type CueTones } from './cueTones';
import { nearLines, passageAround, wideLines } from './passage';
import { endsName, readShape } from './shape';

/** Columns that count as one line's distance within long lines. */
const columnsOfLine = 120;
const maxColumns = 3000;

/** What is remembered of a document until it changes. */
interface Remembered {
	readonly revision: number;

	/** The size of the lexicon when the lines were read: phrases that came later are not among their cues. */
	readonly phraseCount: number;
	subject: DocumentSubject | undefined;
	readonly lines: Map<number, LineCues>;
	readonly uses: Map<CompiledForm, FormUses>;
}

/** A match and its document. */
interface CuedPlace {
	readonly match: WeighedMatch;
	readonly view: SenseView;
	readonly document: Remembered;
}

/** What one reading of evidence is about. */
interface Place extends CuedPlace {
	readonly form: CompiledForm;
	readonly tally: EvidenceTally;
}

/** Gathers the evidence around a match. */
export class EvidenceReader {
	readonly #lexicon: CueLexicon;
	readonly #tones: CueTones;
	readonly #documents = new WeakMap<SenseView, Remembered>();

	readonly #strengths: CueStrengths;
	readonly #room = new Float64Array(evidenceNames.length);

	/** For each phrase the number of the last reading that counted it: a phrase counts once. */
	#counted: Int32Array;
	#reading = 0;

	/** The tone of what stands close by, while it is read. */
	#toneSum = 0;
	#toneCount = 0;

	constructor(data: SenseData, lexicon: CueLexicon) {
		this.#lexicon = lexicon;
		const tones: number[] = [];
		for (const [tone, words] of Object.entries(data.tones)) {
			for (const word of cueList(words)) {
				tones[lexicon.add(word)] = Number(tone);
			}
		}

		this.#tones = Float64Array.from({ length: lexicon.phraseCount }, (_, phrase) => tones[phrase] ?? 0);
		this.#strengths = strengthsOf(this.#tones);
		this.#counted = new Int32Array(lexicon.phraseCount);
	}

	read(match: WeighedMatch, form: CompiledForm, view: SenseView): Evidence {
		const document = this.#remembered(view);
		const place: Place = { match, form, view, document, tally: new EvidenceTally(this.#lexicon, this.#room) };
		this.#readPhrases(place);
		this.#readNearby(place);
		this.#readDocument(place);
		readShape(match, view, place.tally);
		place.tally.dampen();
		return place.tally;
	}

	/** Whether the passage that a match stands in shows a setting: by a cue, a phrase with a use of its word, or two words of groups. */
	shows(setting: CompiledForm, match: WeighedMatch, view: SenseView): boolean {
		const document = this.#remembered(view);
		const place: CuedPlace = { match, view, document };
		if (standing(setting, this.#wordsAround(place)).some(({ forAi }) => forAi)) {
			return true;
		}

		const shared = new Set<number>();
		const { line, character } = match.range.start;
		for (const at of passageAround(line, view)) {
			const cues = this.#cuesOfLine(place, at, at === line ? character : 0);
			if (patternOnLine(cues, setting, this.#lexicon)?.forAi) {
				return true;
			}

			for (const phrase of cues.hits.phrases) {
				const role = setting.roles[phrase] ?? 0;
				if (role & CueRole.Self) {
					continue;
				}

				if (role & CueRole.GroupAi) {
					shared.add(phrase);
				}

				if (role & CueRole.OwnAi || shared.size > 1) {
					return true;
				}
			}
		}

		return false;
	}

	#remembered(view: SenseView): Remembered {
		const { revision } = view;
		const { phraseCount } = this.#lexicon;
		let document = this.#documents.get(view);
		if (document?.revision !== revision || document.phraseCount !== phraseCount) {
			document = { revision, phraseCount, subject: undefined, lines: new Map(), uses: new Map() };
			this.#documents.set(view, document);
		}

		return document;
	}

	/** Cues of a line; of a very long line only those around `column`, and then nothing is remembered. */
	#cuesOfLine({ document, view }: CuedPlace, line: number, column: number): LineCues {
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
		const { form, tally } = place;
		for (const pattern of standing(form, this.#wordsAround(place))) {
			const [ai, other] = phraseEvidence[pattern.strength];
			tally.addText(pattern.forAi ? ai : other, pattern.text);
		}

		this.#readRestOfLine(place);
	}

	/** Phrases of other uses on the line; a name that ends in the word, as `AUTH_TOKEN`, says of which kind the one beside it is. */
	#readRestOfLine({ match, form, view, document, tally }: Place): void {
		const { start, end } = match.range;
		const text = view.lineText(start.line);
		const cues = this.#cuesOfLine({ match, view, document }, start.line, start.character);
		const isElsewhere = (column: number): boolean =>
			(column < start.character || (end.line === start.line && column >= end.character)) &&
			Math.abs(column - start.character) <= columnsOfLine;
		const word = text.slice(start.character, end.character);
		const named = patternOnLine(cues, form, this.#lexicon, at => isElsewhere(at) && endsName(text, at, word));
		const beside = named ?? patternOnLine(cues, form, this.#lexicon, isElsewhere);
		if (beside !== undefined) {
			const isSure = named?.strength === 'sure';
			tally.addText(beside.forAi ? 'linePhraseAi' : 'linePhraseOther', beside.text, isSure ? 3 : 1);
		}
	}

	#wordsAround(place: CuedPlace): WordsAround {
		const { match, view } = place;
		const { start, end } = match.range;
		return wordsAround(
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
	}

	/** Counts cues and tones nearby, each phrase once: the lines close by first, then those around them. */
	#readNearby(place: Place): void {
		const { match, view, tally } = place;
		const { line } = match.range.start;
		if (this.#counted.length < this.#lexicon.phraseCount) {
			this.#counted = new Int32Array(this.#lexicon.phraseCount);
		}

		this.#reading++;
		const last = view.lineCount - 1;
		this.#toneSum = 0;
		this.#toneCount = 0;
		for (let at = Math.max(0, line - nearLines); at <= Math.min(last, line + nearLines); at++) {
			this.#readLine(place, at, true);
		}

		tally.addAt(indexOf.nearTone, (4 * this.#toneSum) / (this.#toneCount + 8), undefined, 0);
		for (let at = Math.max(0, line - wideLines); at <= Math.min(last, line + wideLines); at++) {
			if (at === line || Math.abs(at - line) > nearLines) {
				this.#readLine(place, at, false);
			}
		}
	}

	#readLine(place: Place, at: number, isNear: boolean): void {
		const { match, form, tally } = place;
		const { line, character } = match.range.start;
		const { phrases, columns } = this.#cuesOfLine(place, at, at === line ? character : 0).hits;
		const reach = at === line ? (isNear ? nearLines : wideLines) * columnsOfLine : Infinity;
		const { roles } = form;
		const counted = this.#counted;
		const reading = this.#reading;
		for (let index = 0; index < phrases.length; index++) {
			const phrase = phrases[index]!;
			const role = phrase < roles.length ? roles[phrase]! : 0;
			if ((!isNear && role === 0) || counted[phrase] === reading || Math.abs(columns[index]! - character) > reach) {
				continue;
			}

			counted[phrase] = reading;
			if (role & CueRole.Self) {
				continue;
			}

			if (role !== 0) {
				this.#addCue(tally, role, phrase, isNear);
			}

			// Phrases that only a form asked for earlier brought along have no tone, and must not count either.
			if (isNear && phrase < this.#tones.length) {
				this.#toneSum += this.#tones[phrase]!;
				this.#toneCount++;
			}
		}
	}

	/** What stands close by also stands nearby. */
	#addCue(tally: EvidenceTally, role: number, phrase: number, isNear: boolean): void {
		const { ai, other } = this.#strengths;
		if (role & CueRole.Ai) {
			const strength = phrase < ai.length ? ai[phrase]! : strengthOf(0);
			tally.addAt(indexOf.wideAi, strength, phrase, strength);
			if (role & CueRole.OwnAi) {
				tally.addAt(indexOf.wideOwnAi, 1, phrase, strength);
			}

			if (isNear) {
				tally.addAt(role & CueRole.OwnAi ? indexOf.nearOwnAi : indexOf.nearGroupAi, 1, phrase, strength);
			}
		}

		if (role & CueRole.Other) {
			const strength = phrase < other.length ? other[phrase]! : strengthOf(0);
			tally.addAt(indexOf.wideOther, strength, phrase, strength);
			if (isNear) {
				tally.addAt(role & CueRole.OwnOther ? indexOf.nearOwnOther : indexOf.nearGroupOther, 1, phrase, strength);
			}
		}
	}

	#readDocument({ match, form, view, document, tally }: Place): void {
		let uses = document.uses.get(form);
		if (uses === undefined) {
			document.subject ??= subjectOf(view, this.#lexicon, this.#tones);
			uses = readUses(form, document.subject, this.#lexicon, this.#tones);
			document.uses.set(form, uses);
		}

		const own = uses.ofLine.get(match.range.start.line);
		for (const { name, amount, witness } of uses.all) {
			tally.add(name, amount - (own?.[name] ?? 0), witness, Math.abs(amount));
		}
	}
}

const phraseEvidence: Readonly<Record<'sure' | 'plain' | 'weak', readonly [ai: EvidenceName, other: EvidenceName]>> = {
	sure: ['surePhraseAi', 'surePhraseOther'],
	plain: ['phraseAi', 'phraseOther'],
	weak: ['weakPhraseAi', 'weakPhraseOther'],
};
