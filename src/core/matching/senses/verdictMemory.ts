import type { SenseJudge, SenseView } from './senseJudge';
import type { TermMatch } from '../termMatch';

/**
 * What a judge said of the matches of a document, kept for as long as the lines stay as they are on which it may rest.
 *
 * Matches are known by an object each that stands for them; whoever drops the object drops the verdict.
 */
export class VerdictMemory {
	readonly #judge: SenseJudge;
	readonly #view: SenseView;
	#kept = new WeakMap<object, readonly number[]>();

	/** The lines that told the judge what the document is about, when a verdict was last given. */
	#subject: readonly string[] = [];
	#lineCount = -1;
	#isEdited = true;

	constructor(judge: SenseJudge, view: SenseView) {
		this.#judge = judge;
		this.#view = view;
	}

	/** Entries of an ambiguous match that are shown, the best first; none where it is hidden. */
	entriesOf(key: object, match: TermMatch): readonly number[] {
		this.#forgetWithSubject();
		let entries = this.#kept.get(key);
		if (entries === undefined) {
			const verdict = this.#judge.judge(match, this.#view);
			entries = verdict.shown ? verdict.entries : none;
			this.#kept.set(key, entries);
		}

		return entries;
	}

	/**
	 * Takes note of an edit, which has happened.
	 *
	 * @returns Lines around it on whose matches `forget` is to be called.
	 */
	edit(): number {
		this.#isEdited = true;
		return this.#judge.restsOn?.linesAround ?? 0;
	}

	forget(key: object): void {
		this.#kept.delete(key);
	}

	/** After an edit, asks whether the document is still about the same: every verdict rests on that. */
	#forgetWithSubject(): void {
		if (!this.#isEdited) {
			return;
		}

		const { restsOn } = this.#judge;
		const { lineCount } = this.#view;
		const subject = restsOn ? Array.from(restsOn.subjectLines(lineCount), line => this.#view.lineText(line)) : [];
		if (!restsOn || lineCount !== this.#lineCount || subject.some((text, place) => text !== this.#subject[place])) {
			this.#kept = new WeakMap();
		}

		[this.#subject, this.#lineCount, this.#isEdited] = [subject, lineCount, false];
	}
}

const none: readonly number[] = [];
