import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Entry } from '../src/core/glossary/entry';
import { islandProblems, senseProblems, sourceProblems, surfaceProblems, unresolvedProblems } from './content/linkChecks';
import type { NamedBySenses } from './content/linkChecks';
import type { Problem } from './content/problem';
import { readingEase } from './content/readingEase';
import { schemaProblems } from './content/schemaCheck';
import { spellingProblems } from './content/spelling';
import { ageProblems, glossProblems, sharedSentenceProblems, styleProblems } from './content/textChecks';
import { readGlossary, type WrittenGlossary } from './readGlossary';

const glossaryFolder = resolve(import.meta.dirname, '../glossary');

/** Checks everything under glossary/, prints what to correct and a table by category, and fails when anything is wrong. */
function checkContent(): void {
	const broken = [
		...schemaProblems(resolve(glossaryFolder, 'entries'), resolve(glossaryFolder, 'schema/entries.schema.json'), 'category'),
		...schemaProblems(resolve(glossaryFolder, 'briefings'), resolve(glossaryFolder, 'schema/briefing.schema.json'), 'id'),
	];
	if (broken.length > 0) {
		return report(broken);
	}

	const glossary = readGlossary();
	printTable(glossary);
	const { entries, briefings } = glossary;
	report([
		...entries.flatMap(glossProblems),
		...entries.flatMap(styleProblems),
		...entries.flatMap(ageProblems),
		...sharedSentenceProblems(entries),
		...surfaceProblems(entries),
		...unresolvedProblems(entries, briefings),
		...islandProblems(entries),
		...senseProblems(entries, readSenses()),
		...sourceProblems(entries),
		...spellingProblems(entries),
	]);
}

function readSenses(): NamedBySenses {
	return parse(readFileSync(resolve(glossaryFolder, 'senses.yml'), 'utf8')) as NamedBySenses;
}

function report(problems: readonly Problem[]): void {
	for (const { where, message } of problems) {
		console.log(`${where}: ${message}`);
	}

	console.log(problems.length === 0 ? '\nThe glossary is in order.' : `\n${problems.length} problems.`);
	process.exitCode = problems.length === 0 ? 0 : 1;
}

function printTable({ categories, entries, briefings }: WrittenGlossary): void {
	console.log('| category | entries | gloss, mean characters | reading ease | ambiguous | dated | sources |');
	console.log('|---|--:|--:|--:|--:|--:|--:|');
	const row = (title: string, own: readonly Entry[]): void => {
		const mean = (values: readonly number[]): string =>
			(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(0);
		const ease = own.map(({ gloss, detail = '', why = '' }) => readingEase(`${gloss} ${detail} ${why}`));
		const cells = [
			own.length,
			mean(own.map(({ gloss }) => gloss.length)),
			mean(ease),
			own.filter(({ ambiguous }) => ambiguous !== undefined).length,
			own.filter(({ asOf }) => asOf !== undefined).length,
			new Set(own.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
		];
		console.log(`| ${title} | ${cells.join(' | ')} |`);
	};
	for (const { id, title } of categories) {
		row(
			title,
			entries.filter(({ category }) => category === id),
		);
	}

	row('all', entries);
	console.log(`\n${briefings.length} briefings\n`);
}

checkContent();
