import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackages } from '../../support/npmPackages';

/** Read as they are published: declarations with long comments, sources, change logs. */
const packages = [
	{
		name: '@anthropic-ai/sdk',
		version: '1.12.0',
		integrity: 'sha512-0j9zwiQdkvr90LoiiBDUh7kae1lsNW2EqeE0vGceYne4BrmMDdDVoQ4KGOieUee0zWZbVJKsf/06JY8U5i63Xg==',
	},
	{
		name: '@tensorflow/tfjs-core',
		version: '4.22.0',
		integrity: 'sha512-LEkOyzbknKFoWUwfkr59vSB68DMJ4cjwwHgicXN0DUi3a0Vh1Er3JQqCI1Hl86GGZQvY8ezVrtDIvqR1ZFW55A==',
	},
	{
		name: 'webpack',
		version: '5.112.2',
		integrity: 'sha512-B2tp1LI9D8GVpPDqprdt12ukTkXXahj9MzqSWJq4faSPgOUM7CdZaGAB6HrL/8E6UwbBpdj4vzWDbKoFnVoU6g==',
	},
];

/** A source map inside a file: base64 in one word of many thousand letters. */
const sourceMap = /^.*sourceMappingURL=data:.*$/gm;

/** Real files, without what no person wrote: bundles, minified files, source maps. */
export async function readTexts(mostUnits: number): Promise<string[]> {
	const folders = await fetchPackages(packages);
	const files = [...folders.values()].flatMap(filesOf);
	const texts: string[] = [];
	let units = 0;

	// Every so many files, so that a small sample has some of each package.
	for (const step of [16, 8, 4, 2, 1]) {
		for (let index = 0; index < files.length && units < mostUnits; index++) {
			if (index % step === 0 && (step === 16 || index % (step * 2) !== 0)) {
				const written = readFileSync(files[index]!, 'utf8').replace(sourceMap, '');
				const text = JSON.parse(JSON.stringify(written)) as string;
				texts.push(text);
				units += text.length;
			}
		}
	}

	return texts;
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(path => /\.(?:md|ts|js|mts|mjs)$/.test(path) && !/\.min\.|bundle/.test(path))
		.map(path => join(folder, path))
		.filter(path => statSync(path).isFile() && statSync(path).size < 1_000_000)
		.sort();
}
