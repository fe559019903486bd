import * as vscode from 'vscode';
import type { Briefing } from '../core/glossary/briefing';
import { createEntrySearch, type EntrySearch } from '../core/glossary/searchEntries';
import type { CompiledHeads, CompiledTexts } from '../core/glossary/compiledGlossary';
import type { Entry } from '../core/glossary/entry';

import type { SenseData } from '../core/matching/senses/senseData';
import { loadIndex, type TermIndex } from '../core/matching/index/termIndex';

/** The glossary as the build compiled it; each part is read when it is first asked for, and once. */
export class GlossaryStore {
	readonly #folder: vscode.Uri;
	readonly #log: vscode.LogOutputChannel;
	readonly #parts = new Map<string, Promise<unknown>>();
	#search: EntrySearch | undefined;

	constructor(extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
		this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'glossary');
		this.#log = log;
	}

	/** What finding takes; its ordinals are places in `heads`. */
	index(): Promise<TermIndex> {
		return this.#part('terms.bin', bytes => loadIndex(bytes.slice().buffer));
	}

	heads(): Promise<CompiledHeads> {
		return this.#part('heads.json', parseJson<CompiledHeads>);
	}

	/** What weighing the senses of ambiguous terms takes. */
	senses(): Promise<SenseData> {
		return this.#part('senses.json', parseJson<SenseData>);
	}

	/** All glosses by ordinal, for lists and searches. */
	glosses(): Promise<readonly string[]> {
		return this.#part('glosses.json', parseJson<readonly string[]>);
	}

	/** The search over all entries; prepared once, when somebody first searches. */
	async search(): Promise<EntrySearch> {
		const [{ heads }, glosses, index] = await Promise.all([this.heads(), this.glosses(), this.index()]);
		const entries = heads.map(({ id, aliases }, ordinal) => ({ id, aliases, gloss: glosses[ordinal] ?? '' }));
		this.#search ??= createEntrySearch(entries, index);
		return this.#search;
	}

	/** Stories before explainers, and the newest first. */
	briefings(): Promise<readonly Briefing[]> {
		return this.#part('briefings.json', parseJson<readonly Briefing[]>);
	}

	/** The briefings that list the entry among their terms, in the same order. */
	async briefingsOf(entryId: string): Promise<readonly Briefing[]> {
		return (await this.briefings()).filter(briefing => briefing.terms.includes(entryId));
	}

	/** @throws {RangeError} when no entry has the ordinal. */
	async entry(ordinal: number): Promise<Entry> {
		const head = (await this.heads()).heads[ordinal];
		const texts = head && (await this.#part(`texts/${head.category}.json`, parseJson<CompiledTexts>));
		const text = texts?.[ordinal];
		if (!head || !text) {
			throw new RangeError(`The glossary has no entry ${ordinal}`);
		}

		return { ...head, ...text };
	}

	/** The ordinal of the entry that a text names, in any spelling that a document may use; `undefined` when none does. */
	async ordinalOf(text: string): Promise<number | undefined> {
		const { heads } = await this.heads();
		const byId = heads.findIndex(head => head.id === text);
		return byId >= 0 ? byId : (await this.index()).lookUpSurface(text)[0];
	}

	async categoryTitle(category: string): Promise<string> {
		return (await this.heads()).categories.find(({ id }) => id === category)?.title ?? category;
	}

	/** A part that could not be read is tried again at the next question. */
	#part<T>(name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
		let part = this.#parts.get(name) as Promise<T> | undefined;
		if (!part) {
			part = this.#read(name, parse);
			this.#parts.set(name, part);
			part.catch((error: unknown) => {
				this.#parts.delete(name);
				this.#log.error(`The glossary's ${name} could not be read`, error);
			});
		}

		return part;
	}

	async #read<T>(name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
		return parse(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, ...name.split('/'))));
	}
}

function parseJson<T>(bytes: Uint8Array): T {
	return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
