import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SenseData } from '../../src/core/matching/senses/senseData';
import { FileView } from './corpus';
import type { Pipeline } from './pipeline';

const maxBytes = 700_000;

/** Hovers that a package without AI would show. */
export interface OrdinaryCount {
	words: number;
	ambiguous: number;
	all: number;
	readonly surfaces: Map<string, number>;
}

/** Counts what is shown in a package's comments and docs. */
export function countHovers(folder: string, pipeline: Pipeline, data: SenseData, count: OrdinaryCount): void {
	for (const path of files(folder).sort()) {
		const view = new FileView(relative(folder, path), readFileSync(path, 'utf8'));
		count.words += wordsOfProse(view, pipeline);
		for (const match of pipeline.candidates(view)) {
			if (pipeline.isShown(match, view, data)) {
				count.all++;
				count.ambiguous += match.ambiguous ? 1 : 0;
				const key = `${match.ambiguous ? '' : '!'}${match.surface}`;
				count.surfaces.set(key, (count.surfaces.get(key) ?? 0) + 1);
			}
		}
	}
}

function wordsOfProse(view: FileView, pipeline: Pipeline): number {
	const prose = pipeline.prose(view);
	let words = 0;
	for (let line = 0; line < view.lineCount; line++) {
		for (const { start, end } of prose.spansOfLine(line)) {
			words +=
				view
					.lineText(line)
					.slice(start, end)
					.match(/[\p{L}\d]+/gu)?.length ?? 0;
		}
	}

	return words;
}

function files(folder: string, into: string[] = []): string[] {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory() && entry.name !== 'node_modules') {
			files(path, into);
		} else if (/\.(?:mdx?|ts|mts|cts|js|cjs|mjs)$/.test(entry.name) && !/\.min\./.test(entry.name)) {
			const { size } = statSync(path);
			if (size > 200 && size < maxBytes) {
				into.push(path);
			}
		}
	}

	return into;
}
