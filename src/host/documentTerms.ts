import * as vscode from 'vscode';
import { mergeIndexes } from '../core/matching/index/compileIndex';
import { DocumentMatches } from '../core/matching/documentMatches';
import { createSenseJudge, type SenseJudge } from '../core/matching/senses/senseJudge';
import type { TermIndex } from '../core/matching/index/termIndex';
import type { TermMatch } from '../core/matching/termMatch';
import { DocumentProse } from '../core/text/documentProse';
import type { CommentMarkers } from '../core/text/languages/unknownLanguage';
import type { TextRange } from '../core/text/textRange';
import type { CommentMarkerStore } from './commentMarkers';
import type { GlossaryStore } from './glossaryStore';
import { openDocumentText } from './openDocumentText';
import type { Settings } from './settings';
import { toLineEdit, toTextPosition } from './typeConverters';

/** For this long at a time a search may keep others waiting. */
const sliceMs = 10;

/** A use of a term as every feature shows it. */
export interface ShownMatch {
	readonly range: TextRange;

	/** Ordinals of the entries that it may mean, the likeliest first; at least one. */
	readonly entries: readonly number[];

	/** Why it is explained, where its form has other meanings too; in words for people. */
	readonly reasons: readonly string[];
}

/** The matches of a document at one version. */
interface Tracked {
	readonly finder: Finder;
	readonly matches: DocumentMatches;
	readonly languageId: string;
	version: number;
	lineCount: number;
}

/** What every document is searched with. */
interface Finder {
	/** Without the entries that the person's settings leave out; ordinals are those of the whole glossary. */
	readonly index: TermIndex;
	readonly judge: SenseJudge;
}

/**
 * The terms of every open document: the one place that holds them.
 *
 * Matches are found when first asked for, line by line, and kept; an edit costs the lines that it touched.
 */
export class DocumentTerms implements vscode.Disposable {
	readonly #glossary: GlossaryStore;
	readonly #settings: Settings;
	readonly #commentMarkers: CommentMarkerStore;
	readonly #didChange = new vscode.EventEmitter<vscode.TextDocument>();

	/** Fires after the matches of an open document may have changed. */
	readonly onDidChange = this.#didChange.event;
	readonly #subscription: vscode.Disposable;
	#tracked = new WeakMap<vscode.TextDocument, Tracked>();
	#finder: Promise<Finder> | undefined;

	constructor(glossary: GlossaryStore, settings: Settings, commentMarkers: CommentMarkerStore) {
		this.#glossary = glossary;
		this.#settings = settings;
		this.#commentMarkers = commentMarkers;
		this.#subscription = vscode.Disposable.from(
			this.#didChange,
			vscode.workspace.onDidChangeTextDocument(event => this.#follow(event)),
			// A document whose language changes is opened anew.
			vscode.workspace.onDidOpenTextDocument(document => this.#didChange.fire(document)),
			settings.onDidChange(() => this.#forget()),
		);
	}

	/**
	 * The term at a position, its end included; where identifiers are searched, the other terms of the same identifier
	 * follow. Reads only the lines around it.
	 */
	async matchesAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly ShownMatch[]> {
		const [finder, markers] = await this.#prepare(document);
		const matches = this.#matchesOf(document, finder, markers);
		const place = toTextPosition(position);
		const found = this.#settings.scopeOf(document) === 'everything' ? matches.around(place) : [matches.at(place)];
		return found.flatMap(match => (match ? toShown(match, matches) : []));
	}

	/**
	 * All explained terms in document order, never overlapping. A long document is searched in slices, between which
	 * others have their turn; when it changes meanwhile, the search starts again with what is still known.
	 *
	 * @param isWanted Asked between slices; once it says no, the search ends with what was found so far.
	 */
	async matchesOf(document: vscode.TextDocument, isWanted: () => boolean = () => true): Promise<readonly ShownMatch[]> {
		for (;;) {
			const [finder, markers] = await this.#prepare(document);
			const matches = this.#matchesOf(document, finder, markers);
			const { version } = document;
			const found = await collectInSlices(matches, document.lineCount, () => document.version === version && isWanted());
			if (document.version === version || !isWanted()) {
				return found;
			}
		}
	}

	dispose(): void {
		this.#subscription.dispose();
	}

	#prepare({ languageId }: vscode.TextDocument): Promise<[Finder, CommentMarkers | undefined]> {
		return Promise.all([this.#finderOf(), this.#commentMarkers.markersOf(languageId)]);
	}

	#finderOf(): Promise<Finder> {
		this.#finder ??= this.#createFinder().catch((error: unknown) => {
			this.#finder = undefined;
			throw error;
		});
		return this.#finder;
	}

	async #createFinder(): Promise<Finder> {
		const { builtInEnabled, builtInCategories, ignore } = this.#settings.config;
		const [index, { heads }, senses] = await Promise.all([
			this.#glossary.index(),
			this.#glossary.heads(),
			this.#glossary.senses(),
		]);
		const isUsed = (category: string): boolean =>
			builtInEnabled && (builtInCategories.length === 0 || builtInCategories.includes(category));
		const ignored = new Set(ignore.flatMap(term => [...index.lookUpSurface(term)]));
		const keeps = heads.map(({ category }, ordinal) => isUsed(category) && !ignored.has(ordinal));
		return {
			index: keeps.includes(false) ? mergeIndexes([{ index, keeps: ordinal => keeps[ordinal] === true }]) : index,
			judge: createSenseJudge(senses, heads),
		};
	}

	#matchesOf(document: vscode.TextDocument, finder: Finder, commentMarkers: CommentMarkers | undefined): DocumentMatches {
		const known = this.#tracked.get(document);
		const { languageId, version, lineCount } = document;
		// A question from before a change of settings may be answered after it, with the finder of then.
		if (known?.version === version && known.languageId === languageId && known.finder === finder) {
			return known.matches;
		}

		const text = openDocumentText(document);
		const prose = new DocumentProse(text, languageId, { scope: this.#settings.scopeOf(document), commentMarkers });
		const matches = new DocumentMatches(finder.index, text, prose, {
			judge: finder.judge,
			languageId,
			documentName: vscode.workspace.asRelativePath(document.uri, false),
		});
		this.#tracked.set(document, { finder, matches, languageId, version, lineCount });
		return matches;
	}

	#follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
		const tracked = this.#tracked.get(document);
		if (tracked && tracked.version !== document.version) {
			const edit = toLineEdit(contentChanges, tracked.lineCount, document.lineCount);
			if (edit) {
				tracked.matches.edit(edit);
			}

			tracked.version = document.version;
			tracked.lineCount = document.lineCount;
		}

		this.#didChange.fire(document);
	}

	#forget(): void {
		this.#tracked = new WeakMap();
		this.#finder = undefined;
		for (const document of vscode.workspace.textDocuments) {
			this.#didChange.fire(document);
		}
	}
}

/** The matches of all lines; ends early once `goesOn` says no. */
async function collectInSlices(matches: DocumentMatches, lineCount: number, goesOn: () => boolean): Promise<ShownMatch[]> {
	const found: ShownMatch[] = [];
	let pauseAt = performance.now() + sliceMs;
	for (let line = 0; line < lineCount; line++) {
		for (const match of matches.onLine(line)) {
			found.push(toShown(match, matches));
		}

		if (performance.now() >= pauseAt) {
			await new Promise(resolve => setTimeout(resolve, 0));
			if (!goesOn()) {
				return found;
			}

			pauseAt = performance.now() + sliceMs;
		}
	}

	return found;
}

function toShown(match: TermMatch, matches: DocumentMatches): ShownMatch {
	return {
		range: match.range,
		entries: match.entries,
		get reasons() {
			return matches.explain(match)?.reasons ?? [];
		},
	};
}
