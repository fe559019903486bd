import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Difference } from './difference';
import { differences, generalDifferences } from './differences';
import { measureAll, shareOf, type Agreement } from './measureAgreement';

const reportPath = resolve(import.meta.dirname, '../../docs/agreement.md');

/** Lines of each language. Another number may be given on the command line, and the ids of some languages: then it only prints. */
const defaultLines = 20_000;

/** With fewer lines, few constructs of a language are seen. */
const fewLines = 1000;

/** Places of a language that was asked for by its id. */
const shownPlaces = 40;

async function run(): Promise<void> {
	const maxLines = Number(process.argv[2] ?? defaultLines);
	const results: Agreement[] = [];
	for await (const result of measureAll(maxLines, true, process.argv.slice(3))) {
		results.push(result);
		console.log(rowOf(result));
		if (process.argv.length > 3) {
			console.log(result.unequal.slice(0, shownPlaces).join('\n'));
		}
	}

	if (process.argv[2] === undefined) {
		mkdirSync(dirname(reportPath), { recursive: true });
		writeFileSync(reportPath, reportOf(results));
		console.log(`Written to docs/agreement.md`);
	}
}

function rowOf(result: Agreement): string {
	const { language, files, lines, deliberate, unequal, unequalWithStrings } = result;
	const meant = [...deliberate.values()].reduce((sum, count) => sum + count, 0);
	return `| ${language.id}${language.isCommon ? ' ★' : ''} | ${files} | ${lines} | ${meant} | ${unequal.length} | ${percent(shareOf(result))} | ${percent(1 - unequalWithStrings / Math.max(lines, 1))} |`;
}

/** The lines that differ for a reason. */
function countOf(difference: Difference, results: readonly Agreement[]): string {
	return results.reduce((sum, { deliberate }) => sum + (deliberate.get(difference) ?? 0), 0).toLocaleString('en');
}

function percent(share: number): string {
	return `${(Math.floor(share * 100_000) / 1000).toFixed(3)} %`;
}

function reportOf(results: readonly Agreement[]): string {
	const common = results.filter(({ language }) => language.isCommon);
	const others = results.filter(({ language }) => !language.isCommon);
	const few = results.filter(({ lines }) => lines < fewLines);
	const unused = differences.filter(difference => countOf(difference, results) === '0');
	if (unused.length > 0) {
		console.warn(`These explain no line: ${unused.map(({ reason }) => reason).join(' ')}`);
	}

	const lines = results.reduce((sum, result) => sum + result.lines, 0);
	const unequal = results.flatMap(result => result.unequal.slice(0, 3).map(place => `- ${result.language.id}: ${place}`));
	return `# Agreement with TextMate

Written by \`npm run agreement\`: do not edit. Our scanner and vscode-textmate read the same files of packages that are pinned
by version (see \`pinnedNpmPackages.ts\`, \`pinnedDebianPackages.ts\` and \`debianSources.ts\` of \`test/agreement\`); a line is equal when every letter and digit of it is the same to both: comment, text or
code. The last column also tells strings from code, where grammars differ more in what they call a string (formats, escapes,
names in quotes).

${results.length} languages, ${lines.toLocaleString('en')} lines. ★: one of the 25 most used, of which ${common.filter(result => shareOf(result) >= 0.999).length} of ${common.length} reach 99.9 %.
Of ${others.length} others, ${others.filter(result => shareOf(result) >= 0.99).length} reach 99 %.${few.length === 0 ? '' : ` Fewer than ${fewLines.toLocaleString('en')} lines, as no package was found that holds more: ${few.map(({ language }) => language.id).join(', ')}.`}

| language | files | lines | meant to differ | unequal | agreement | with strings |
|---|--:|--:|--:|--:|--:|--:|
${results.map(rowOf).join('\n')}

## Meant to differ

Everywhere:

${generalDifferences.map(reason => `- ${reason}`).join('\n')}

In some languages, line by line (counted above, and here by reason). Most of these are excused only where the grammar itself
agrees once the file is written without what it stumbles over, all others by a look at the lines around:

${differences.map(difference => `- ${difference.languages.join(', ')}: ${difference.reason} (${countOf(difference, results)})`).join('\n')}

## Lines that differ

At most three of a language:

${unequal.join('\n')}
`;
}

await run();
