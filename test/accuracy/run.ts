/** Measures on labelled places how often an ambiguous word is shown rightly. `npm run accuracy` */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SenseData } from '../../src/core/matching/senses/senseData';
import { createSenseJudge } from '../../src/core/matching/senses/senseJudge';
import {
	beforeLearning,
	labelledPlaces,
	matchAt,
	ordinaryList,
	PackageDocuments,
	packageLists,
	unseenList,
	unseenPlaces,
} from './corpus';
import type { LabelledPlace } from './corpus';
import { crossValidate, readWrittenSenses, SenseLearner } from './learning';
import { countHovers } from './ordinary';
import type { OrdinaryCount } from './ordinary';
import { Pipeline } from './pipeline';
import { Score, table } from './score';

const folds = 10;
const root = join(import.meta.dirname, '../..');
const shipped = JSON.parse(readFileSync(join(root, 'src/core/matching/senses/senseWeights.json'), 'utf8')) as SenseData;
const documents = await PackageDocuments.fetch(...packageLists, unseenList, ordinaryList);
const places = labelledPlaces();
const pipeline = new Pipeline();

/** What is decided about a place: by the senses alone, as if the word had been found, and by the whole pipeline. */
interface Decision {
	readonly place: LabelledPlace;
	readonly alone: boolean;
	readonly whole: boolean;
}

function decide(group: readonly LabelledPlace[], data: SenseData): Decision[] {
	const judge = createSenseJudge(data, []);
	return group.map(place => {
		const view = documents.view(place);
		const candidate = pipeline.candidateAt(place, view);
		return {
			place,
			alone: judge.judge(matchAt(place), view).shown,
			whole: candidate !== undefined && pipeline.isShown(candidate, view, data),
		};
	});
}

const plain = decide(places, shipped);
const unseen = decide(unseenPlaces(), shipped);
const validated: Decision[] = [];
crossValidate(places, folds, new SenseLearner(readWrittenSenses(), documents), (group, data) => {
	validated.push(...decide(group, data));
});

const groups: readonly (readonly [name: string, of: (place: LabelledPlace) => boolean])[] = [
	['all labels', () => true],
	['given labels', ({ list }) => list === 'given'],
	['given labels, sampling=random', ({ list, sampling }) => list === 'given' && sampling === 'random'],
	['own labels', ({ list }) => list === 'own'],
	['own labels drawn by chance', ({ list, sampling }) => list === 'own' && sampling === 'by chance'],
];

function scoreOf(decisions: readonly Decision[], by: 'alone' | 'whole', of: (place: LabelledPlace) => boolean): Score {
	const score = new Score();
	decisions.filter(({ place }) => of(place)).forEach(decision => score.add(decision.place.label === 'ai', decision[by]));
	return score;
}

const header = ['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'];
const summary = table(
	header,
	groups.flatMap(([name, of]) =>
		(['alone', 'whole'] as const).flatMap(by => [
			[`${name}, ${by === 'alone' ? 'senses' : 'matcher and senses'}, cross-validated`, ...scoreOf(validated, by, of).cells()],
			[`${name}, ${by === 'alone' ? 'senses' : 'matcher and senses'}, plain`, ...scoreOf(plain, by, of).cells()],
		]),
	),
);

const unseenTable = table(
	header,
	(['alone', 'whole'] as const).map(by => [
		by === 'alone' ? 'senses' : 'matcher and senses',
		...scoreOf(unseen, by, () => true).cells(),
	]),
);

const forms = [...new Set(places.map(place => place.form))];
const formScores = forms.map(form => [form, scoreOf(validated, 'alone', place => place.form === form)] as const);
formScores.sort((one, two) => two[1].errors - one[1].errors || (one[0] < two[0] ? -1 : 1));
const perForm = table(
	header,
	formScores.map(([form, score]) => [form, ...score.cells()]),
);

const ordinary: OrdinaryCount = { words: 0, ambiguous: 0, all: 0, surfaces: new Map() };
for (const { name, version } of documents.packagesOf(ordinaryList)) {
	countHovers(documents.folder(name, version), pipeline, shipped, ordinary);
}

const rate = (count: number): string => ((count * 10_000) / ordinary.words).toFixed(2);
const negatives = table(
	['ordinary packages', 'words of comments and docs', 'hovers', 'per 10,000 words'],
	[
		['ambiguous forms', String(ordinary.words), String(ordinary.ambiguous), rate(ordinary.ambiguous)],
		['all terms', String(ordinary.words), String(ordinary.all), rate(ordinary.all)],
	],
);
const surfaces = [...ordinary.surfaces].sort((one, two) => two[1] - one[1]).slice(0, 40);

mkdirSync(join(root, 'out'), { recursive: true });
const misses = validated.filter(({ place, whole }) => whole !== (place.label === 'ai'));
writeFileSync(
	join(root, 'out/accuracy-misses.tsv'),
	[
		'label\tshown\tsenses\tpackage\tpath\tline\tcolumn\tsurface\tform\treason',
		...misses.map(({ place, alone, whole }) =>
			[
				place.label,
				whole,
				alone,
				`${place.package}@${place.version}`,
				place.path,
				place.line + 1,
				place.character,
				place.surface,
				place.form,
				place.reason,
			].join('\t'),
		),
	].join('\n'),
);
writeFileSync(
	join(root, 'docs/accuracy.md'),
	`# Is an ambiguous word explained only where it is meant?

Written by \`npm run accuracy\`. ${places.length} labelled places in ${new Set(places.map(place => place.package)).size} npm packages, pinned in
\`test/accuracy/corpus\`; *given* labels came with the task, *own* ones were made by reading each place. An *ai* label means
that a reader of that place is well served by the glossary's definition. Cross-validated: ${folds} groups of packages, each judged by
what was learned without it. *Senses*: the word is taken as found. *Matcher and senses*: what the editor would
show, with the glossary as it is today; a word that no entry explains is missed there.

Cross-validation learns all anew that \`learn.ts\` learns: weights, word tones, and which cues to keep. A word that stands near
a common form in one package only, as one that was written down after reading a miss may, is not kept when that package is judged.
Lists of cues were edited after reading misses all the same, so these figures still flatter a little; look at the two tables that
follow. \`corpus/README.md\` says by what rules the labels were given.

${summary}

## Packages that nothing is learned from

${unseen.length} places in ${new Set(unseen.map(({ place }) => place.package)).size} packages (\`corpus/unseen.tsv\`), judged by what ships. Neither weights nor cues were
changed for one of them: their misses stay unread. Only the figures below were read, some twenty times while the choice of cues was made;
several times also which words had changed sides, but not the places.

${unseenTable}

## Fresh labels, before learning

Places in packages that nothing had been learned from, labelled before the judge was asked, and judged once as the editor then
shipped. Labels drawn by form hold as many places of a rare word as of a common one, as the given ones do.

${beforeLearning()}

## Packages that are not about AI

Twenty pinned packages that no weight was learned from; how many lines of a document are sampled was chosen with an eye on them.

${negatives}

## Per form, cross-validated, senses

${perForm}
`,
);
console.log(`${summary}\n\n${unseenTable}\n\n${negatives}\n\n${perForm}\n`);
console.log(
	`Shown most in ordinary packages (! unambiguous): ${surfaces.map(([surface, count]) => `${surface} ${count}`).join(', ')}`,
);
console.log(`${misses.length} misses: out/accuracy-misses.tsv`);
