/** Learns the weights of the evidence from the labelled places and writes the file that ships: `tsx test/accuracy/learn.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledPlaces, PackageDocuments, packageLists } from './corpus';
import { readWrittenSenses, SenseLearner } from './learning';

const documents = await PackageDocuments.fetch(...packageLists);
const places = labelledPlaces();
const data = new SenseLearner(readWrittenSenses(), documents).learn(places);
writeFileSync(
	join(import.meta.dirname, '../../src/core/matching/senses/senseWeights.json'),
	`${JSON.stringify(data, null, '\t')}\n`,
);
console.log(`Learned from ${places.length} labelled places.`);
