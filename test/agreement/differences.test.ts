import { equal } from 'node:assert/strict';
import { differs, scannedCategories } from './compare';
import { comparedLanguages } from './comparedLanguages';
import type { Rewrite } from './difference';
import { findDifference } from './differences';
import { scopesReaderFor } from './readScopes';
import { categoriesOf, loadGrammar, type LineCategories } from './textMateOracle';

/** The last line of each sample differs, and is meant to. */
const samples: readonly (readonly [languageId: string, sample: string])[] = [
	['coq', '(**)\nLemma model : True.'],
	['coq', '(**)\nQed. (* a model *)'],
	['r', "#' @param model a \\code{model}"],
	['asm', '\tmov r0, r1 @ a model'],
	['asm', '\tmov r0, r1 // a model'],
	['asm', '%define model 1 ; a model'],
	['pug', 'if !model.includes(agent)'],
	['pug', 'script#model.\n  var model = {'],
	['latex', '\\newcommand{\\model}[1]{(#1, a model)}'],
	['latex', '\\bibitem{model}'],
	['haml', '.model<>= agent'],
	['latex', '\\begin{tabular}{cc}'],
	['restructuredtext', '.. toctree::\n\n   model'],
	['makefile', 'all:\n\t# a model'],
	['c', '#if 0\nint model;'],
];

suite('what is meant to differ', () => {
	for (const [languageId, sample] of samples) {
		test(`${languageId}: ${JSON.stringify(sample)}`, async () => {
			const lines = sample.split('\n');
			const index = lines.length - 1;
			const ours = scannedCategories(languageId, lines)[index]!;
			equal(await isExcused(languageId, lines, ours), true);

			// A scanner that took all comments for code, and all else for comments, would not be excused.
			equal(
				await isExcused(
					languageId,
					lines,
					ours.replace(/./g, letter => (letter === 'c' ? '.' : 'c')),
				),
				false,
			);
		});
	}
});

/** Whether the last line differs from the grammar's view for a listed reason. */
async function isExcused(languageId: string, lines: readonly string[], ours: LineCategories): Promise<boolean> {
	const grammar = await loadGrammar(comparedLanguages.find(({ id }) => id === languageId)!.grammar);
	const index = lines.length - 1;
	const line = lines[index]!;
	const theirsIn = (rewrite: Rewrite) => categoriesOf(grammar, rewrite(lines), scopesReaderFor(languageId))[index];
	const theirs = theirsIn(unchanged => unchanged)!;
	const place = { languageId, lines, index, theirsIn };
	return differs(line, ours, theirs, false) && findDifference(line, ours, theirs, place) !== undefined;
}
