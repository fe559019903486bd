import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileGlossary } from '../../scripts/compileGlossary';
import { readGlossary } from '../../scripts/readGlossary';
import type { CompiledHeads } from '../../src/core/glossary/compiledGlossary';
import type { EntryHead } from '../../src/core/glossary/entry';
import { DocumentMatches } from '../../src/core/matching/documentMatches';
import { createSenseJudge } from '../../src/core/matching/senses/senseJudge';
import type { SenseJudge } from '../../src/core/matching/senses/senseJudge';
import type { SenseData } from '../../src/core/matching/senses/senseData';
import { loadIndex, type TermIndex } from '../../src/core/matching/index/termIndex';
import type { TermMatch } from '../../src/core/matching/termMatch';
import { DocumentProse } from '../../src/core/text/documentProse';
import type { FileView, LabelledPlace } from './corpus';

const glossaryFolder = resolve(import.meta.dirname, '../../out/accuracyGlossary');

/** The shipped glossary over files: prose, terms and senses, as in the editor. */
export class Pipeline {
	readonly heads: readonly EntryHead[];
	readonly #index: TermIndex;
	readonly #found = new Map<FileView, { readonly prose: DocumentProse; readonly matches: DocumentMatches }>();
	readonly #judges = new Map<SenseData, SenseJudge>();

	constructor() {
		compileGlossary(readGlossary(), glossaryFolder);
		const { heads } = JSON.parse(readFileSync(join(glossaryFolder, 'heads.json'), 'utf8')) as CompiledHeads;
		this.heads = heads;
		this.#index = loadIndex(new Uint8Array(readFileSync(join(glossaryFolder, 'terms.bin'))).buffer);
	}

	/** Every match of a file, before senses are weighed. */
	candidates(view: FileView): readonly TermMatch[] {
		return this.#open(view).matches.all();
	}

	prose(view: FileView): DocumentProse {
		return this.#open(view).prose;
	}

	/** The match at a labelled place, before senses are weighed. */
	candidateAt({ line, character }: LabelledPlace, view: FileView): TermMatch | undefined {
		return this.#open(view).matches.at({ line, character: character + 1 });
	}

	isShown(match: TermMatch, view: FileView, data: SenseData): boolean {
		return !match.ambiguous || this.#judgeOf(data).judge(match, view).shown;
	}

	#judgeOf(data: SenseData): SenseJudge {
		let judge = this.#judges.get(data);
		if (judge === undefined) {
			judge = createSenseJudge(data, this.heads);
			this.#judges.set(data, judge);
		}

		return judge;
	}

	#open(view: FileView): { readonly prose: DocumentProse; readonly matches: DocumentMatches } {
		let found = this.#found.get(view);
		if (found === undefined) {
			const prose = new DocumentProse(view, view.languageId, { scope: 'commentsAndProse' });
			found = { prose, matches: new DocumentMatches(this.#index, view, prose) };
			this.#found.set(view, found);
		}

		return found;
	}
}
