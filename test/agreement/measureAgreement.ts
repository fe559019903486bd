import { differs, scannedCategories } from './compare';
import type { ComparedLanguage } from './comparedLanguage';
import { comparedLanguages } from './comparedLanguages';
import { readCorpus, type CorpusFile } from './corpus';
import type { Difference, Rewrite } from './difference';
import { findDifference } from './differences';
import { scopesReaderFor } from './readScopes';
import { categoriesOf, loadGrammar } from './textMateOracle';

/** Lines that agree, and that do not, for one language. */
export interface Agreement {
	readonly language: ComparedLanguage;
	readonly files: number;
	readonly lines: number;

	/** Lines that differ for a listed reason. */
	readonly deliberate: ReadonlyMap<Difference, number>;

	/** The other lines that differ, as `file:line`. */
	readonly unequal: readonly string[];

	/** Lines that differ when strings are told from code as well. */
	readonly unequalWithStrings: number;
}

/** The part of lines that agree, or differ for a listed reason: 0 to 1. */
export function shareOf({ lines, unequal }: Agreement): number {
	return lines === 0 ? 1 : 1 - unequal.length / lines;
}

/** What the issue asks: 99.9 % for the most used languages, 99 % for the others. */
export function floorOf({ isCommon }: ComparedLanguage): number {
	return isCommon ? 0.999 : 0.99;
}

export async function measureAgreement(language: ComparedLanguage, files: readonly CorpusFile[]): Promise<Agreement> {
	const grammar = await loadGrammar(language.grammar);
	const read = scopesReaderFor(language.id);
	const deliberate = new Map<Difference, number>();
	const unequal: string[] = [];
	let lineCount = 0;
	let unequalWithStrings = 0;
	for (const { name, lines } of files) {
		const theirs = categoriesOf(grammar, lines, read);
		const ours = scannedCategories(language.id, lines);
		const rewritten = new Map<Rewrite, ReturnType<typeof categoriesOf>>();
		const theirsIn = (index: number) => (rewrite: Rewrite) => {
			const views = rewritten.get(rewrite) ?? categoriesOf(grammar, rewrite(lines), read);
			rewritten.set(rewrite, views);
			return views[index];
		};
		lines.forEach((line, index) => {
			const expected = theirs[index];
			if (expected === undefined) {
				return;
			}

			lineCount++;
			unequalWithStrings += differs(line, ours[index]!, expected, true) ? 1 : 0;
			if (differs(line, ours[index]!, expected, false)) {
				const place = { languageId: language.id, lines, index, theirsIn: theirsIn(index) };
				const difference = findDifference(line, ours[index]!, expected, place);
				if (difference) {
					deliberate.set(difference, (deliberate.get(difference) ?? 0) + 1);
				} else {
					unequal.push(`${name}:${index + 1}`);
				}
			}
		});
	}

	return { language, files: files.length, lines: lineCount, deliberate, unequal, unequalWithStrings };
}

/** Measures the languages of some ids, or all if none is given, one after the other. */
export async function* measureAll(maxLines: number, withDebian: boolean, ids: readonly string[]): AsyncGenerator<Agreement> {
	for (const language of comparedLanguages.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
		yield await measureAgreement(language, await readCorpus(language, maxLines, withDebian));
	}
}
