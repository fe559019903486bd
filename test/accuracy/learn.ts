/** Learns the weights of the evidence from the labelled places and writes the file that ships. `tsx test/accuracy/learn.ts` */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { WeighingJudge } from '../../src/core/matching/senses';
import type { SenseData } from '../../src/core/matching/sensesData';
import { labelledPlaces, PackageDocuments, packageLists } from './corpus';
import { SenseModel } from './model';

const root = join(import.meta.dirname, '../..');
const written = parse(readFileSync(join(root, 'glossary/senses.yml'), 'utf8')) as Omit<SenseData, 'weights'>;
const judge = new WeighingJudge({ ...written, weights: {} }, []);
const documents = await PackageDocuments.fetch(...packageLists);
const model = new SenseModel(written);
const places = labelledPlaces().map(place => model.weigh(place, documents, judge));
const { weights, priors } = model.named(model.learn(places));
const forms = Object.fromEntries(
	Object.entries(written.forms).map(([name, form]) => [
		name,
		priors[name] === undefined ? form : { ...form, prior: priors[name] },
	]),
);
const data: SenseData = { weights, lexicon: written.lexicon, groups: written.groups, forms };
writeFileSync(join(root, 'src/core/matching/senseWeights.json'), `${JSON.stringify(data, null, '\t')}\n`);
console.log(`Learned from ${places.length} labelled places.`);
