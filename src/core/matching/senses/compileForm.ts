import type { CueLexicon } from './cueLexicon';
import { cueList } from './senseData';
import type { SenseData, SenseForm } from './senseData';

/** What a phrase says about a form; the roles of one phrase are added. */
export const enum CueRole {
	OwnAi = 1,
	GroupAi = 2,
	OwnOther = 4,
	GroupOther = 8,
	Ai = 3,
	Other = 12,

	/** The phrase is the form itself, and so no evidence. */
	Self = 16,
}

/** Words that stand directly before and after a form. */
export interface CuePattern {
	readonly before: readonly number[];
	readonly after: readonly number[];
	readonly forAi: boolean;

	/** `sure`: decides nearly alone. `weak`: function words only (`the ~ of`), which say little. */
	readonly strength: 'sure' | 'plain' | 'weak';

	/** As the data writes it. */
	readonly text: string;
}

/** A form with its cues numbered. */
export interface CompiledForm {
	readonly name: string;
	readonly form: SenseForm;
	readonly patterns: readonly CuePattern[];

	/** The patterns with words after the form by the first of these, and all others by the word before the form. */
	readonly patternsAfter: ReadonlyMap<number, readonly CuePattern[]>;
	readonly patternsBefore: ReadonlyMap<number, readonly CuePattern[]>;

	/** Roles by the phrase's number; phrases beyond the end have none. */
	readonly roles: Uint8Array;
}

/** Numbers the cues of a form. All its phrases must be in the lexicon before the first form is compiled. */
export function compileForm(name: string, form: SenseForm, data: SenseData, lexicon: CueLexicon): CompiledForm {
	const patterns: CuePattern[] = [];
	const roles = new Uint8Array(lexicon.phraseCount);
	for (const forAi of [true, false]) {
		for (const cue of cueList(forAi ? form.ai : form.other)) {
			if (cue.startsWith('@')) {
				for (const member of cueList(data.groups[cue.slice(1)] ?? '')) {
					roles[lexicon.add(member)]! |= forAi ? CueRole.GroupAi : CueRole.GroupOther;
				}
			} else if (cue.includes('~')) {
				patterns.push(compilePattern(cue, name, forAi, lexicon));
			} else {
				roles[lexicon.add(cue)]! |= forAi ? CueRole.OwnAi : CueRole.OwnOther;
			}
		}
	}

	for (const self of [name, ...cueList(form.also ?? '')]) {
		roles[lexicon.add(self)] = CueRole.Self;
	}

	return {
		name,
		form,
		patterns,
		patternsAfter: grouped(patterns, ({ after }) => after[0]),
		patternsBefore: grouped(patterns, ({ before, after }) => (after.length === 0 ? before.at(-1) : undefined)),
		roles,
	};
}

function grouped(
	patterns: readonly CuePattern[],
	stemOf: (pattern: CuePattern) => number | undefined,
): ReadonlyMap<number, readonly CuePattern[]> {
	const groups = new Map<number, CuePattern[]>();
	for (const pattern of patterns) {
		const stem = stemOf(pattern);
		if (stem !== undefined) {
			const group = groups.get(stem);
			if (group === undefined) {
				groups.set(stem, [pattern]);
			} else {
				group.push(pattern);
			}
		}
	}

	return groups;
}

function compilePattern(cue: string, name: string, forAi: boolean, lexicon: CueLexicon): CuePattern {
	const isSure = cue.endsWith('!');
	const [before = '', after = ''] = cue.replace('!', '').split('~');
	return {
		before: lexicon.addWords(before),
		after: lexicon.addWords(after),
		forAi,
		strength: isSure ? 'sure' : isWeak(cue) ? 'weak' : 'plain',
		text: cue.replace('~', name).replace('!', ''),
	};
}

/** Adds every phrase of a form to the lexicon. */
export function addPhrases(name: string, form: SenseForm, lexicon: CueLexicon): void {
	for (const self of [name, ...cueList(form.also ?? '')]) {
		lexicon.add(self);
	}

	for (const cue of [...cueList(form.ai), ...cueList(form.other)]) {
		if (cue.includes('~')) {
			lexicon.addWords(cue);
		} else if (!cue.startsWith('@')) {
			lexicon.add(cue);
		}
	}
}

function isWeak(pattern: string): boolean {
	return pattern.split(/[ ~]+/).every(word => word === '' || functionWords.has(word));
}

const functionWords: ReadonlySet<string> = new Set(
	(
		'a all an and any are as at be by can each for from has have how if in into is it its more must no not of on once only or our out per ' +
		'that the their then this to up was we were what when which will with your'
	).split(' '),
);
