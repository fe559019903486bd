import type { EntryHead } from '../../glossary/entry';
import type { TextRange } from '../../text/textRange';
import type { SenseData } from './senseData';
import { WeighingJudge } from './weighingJudge';

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

/** Lines from which evidence is read. */
export interface EvidenceLines {
	/** So many lines before and after the first one of a match, and its own. */
	readonly linesAround: number;

	/** Lines that tell what a document of so many lines is about; how many there are in all tells, too. */
	subjectLines(lineCount: number): Iterable<number>;
}

/** Decides whether an ambiguous term is used in a sense that the glossary explains. */
export interface SenseJudge {
	/** The text that a verdict rests on, so that verdicts outlive edits elsewhere; absent: the whole document. */
	readonly restsOn?: EvidenceLines;

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
