import * as vscode from 'vscode';
import { linkTerms } from '../core/rendering/linkTerms';
import { activeDocuments, onDidChangeActiveDocuments } from '../host/activeDocuments';
import { registerCommand } from '../host/commands';
import { panelViewId } from '../host/contributions';
import { DisposableStore } from '../host/disposableStore';
import type { DocumentTerms } from '../host/documentTerms';
import type { EntryViewer } from '../host/entryViewer';
import type { GlossaryStore } from '../host/glossaryStore';
import { countTerms, findMentions, revealMention } from '../host/mentions';
import { panelHtml } from '../host/panelHtml';
import type { Settings } from '../host/settings';
import { parseFromPage, type CountedFile, type EntryPage, type Explained, type FromPage, type ToPage } from '../panel/protocol';

/** Typing changes the list of terms once it pauses for this long. */
const typingPauseMs = 200;

/** A state that is over sooner is not told: no document between two editors, or a document that is still being read. */
const patienceMs = 250;

const seeOutput = 'The output “AI Glossary” says why.';

/** The sidebar: tells its page what the active file holds, and answers what the page asks. */
export class Panel implements vscode.WebviewViewProvider, EntryViewer, vscode.Disposable {
	readonly #extensionUri: vscode.Uri;
	readonly #glossary: GlossaryStore;
	readonly #terms: DocumentTerms;
	readonly #settings: Settings;
	readonly #log: vscode.LogOutputChannel;
	readonly #subscriptions = new DisposableStore();
	#view: vscode.WebviewView | undefined;
	#pageIsReady = false;

	/** What a command wanted to show before the page could. */
	#waiting: ToPage | undefined;
	#typing: ReturnType<typeof setTimeout> | undefined;
	#patience: ReturnType<typeof setTimeout> | undefined;

	/** The document, or the first cell, whose terms the page shows. */
	#told: vscode.TextDocument | undefined;

	/** Grows with every question for the terms of the active file; only the newest is answered. */
	#fileQuestion = 0;

	constructor(
		extensionUri: vscode.Uri,
		glossary: GlossaryStore,
		terms: DocumentTerms,
		settings: Settings,
		log: vscode.LogOutputChannel,
	) {
		this.#extensionUri = extensionUri;
		this.#glossary = glossary;
		this.#terms = terms;
		this.#settings = settings;
		this.#log = log;
		this.#subscriptions.add(vscode.window.registerWebviewViewProvider(panelViewId, this));
		this.#subscriptions.add(registerCommand('aiGlossary.openPanel', () => this.reveal()));
		this.#subscriptions.add(onDidChangeActiveDocuments(() => this.#tellFile()));
		this.#subscriptions.add(terms.onDidChange(document => this.#tellFileSoon(document)));
	}

	resolveWebviewView(view: vscode.WebviewView): void {
		const { webview } = view;
		this.#view = view;
		this.#pageIsReady = false;
		webview.options = {
			enableScripts: true,
			localResourceRoots: ['dist', 'media'].map(folder => vscode.Uri.joinPath(this.#extensionUri, folder)),
		};
		webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
		view.onDidChangeVisibility(() => {
			// VS Code drops the page of a hidden view; a new one says that it is ready.
			this.#pageIsReady &&= view.visible;
		});
		view.onDidDispose(() => {
			// A view that moves to another place may be there before the old one is gone.
			if (this.#view === view) {
				this.#view = undefined;
				this.#pageIsReady = false;
			}
		});
		webview.html = panelHtml(webview, this.#extensionUri);
	}

	async reveal(): Promise<void> {
		await vscode.commands.executeCommand(`${panelViewId}.focus`);
	}

	async showEntry(ordinal: number): Promise<void> {
		const { id } = await this.#glossary.entry(ordinal);
		await this.#show({ type: 'openEntry', id });
	}

	async showBriefing(id: string): Promise<void> {
		await this.#show({ type: 'openBriefing', id });
	}

	dispose(): void {
		clearTimeout(this.#typing);
		clearTimeout(this.#patience);
		this.#subscriptions.dispose();
	}

	async #show(message: ToPage): Promise<void> {
		this.#waiting = message;
		await this.reveal();
		this.#showWaiting();
	}

	#showWaiting(): void {
		if (this.#pageIsReady && this.#waiting) {
			this.#post(this.#waiting);
			this.#waiting = undefined;
		}
	}

	#post(message: ToPage): void {
		void this.#view?.webview.postMessage(message);
	}

	#receive(message: unknown): void {
		const request = parseFromPage(message);
		if (!request) {
			this.#log.warn('The panel sent a message that nobody understands', message);
			return;
		}

		this.#answer(request).catch((error: unknown) => {
			this.#log.error(`The panel asked for “${request.type}”`, error);
			this.#post({ type: 'failed', message: `The glossary could not answer. ${seeOutput}` });
		});
	}

	async #answer(request: FromPage): Promise<void> {
		switch (request.type) {
			case 'ready':
				this.#post(await this.#glossaryMessage());
				this.#pageIsReady = this.#view?.visible === true;
				this.#told = undefined;
				this.#showWaiting();
				return this.#tellFile();
			case 'search':
				return this.#post({ type: 'found', query: request.query, ordinals: (await this.#glossary.search())(request.query) });
			case 'entry':
				return this.#post({ type: 'entry', id: request.id, page: await this.#entryPage(request.id) });
			case 'mentions': {
				const active = activeDocuments();
				const list = await findMentions(active?.documents ?? [], this.#terms, request.ordinal);
				return this.#post({ type: 'mentions', ordinal: request.ordinal, list });
			}
			case 'reveal': {
				const active = activeDocuments();
				return active && revealMention(active.documents, this.#terms, request.ordinal, request.mention);
			}
		}
	}

	async #glossaryMessage(): Promise<ToPage> {
		const [{ categories, heads }, glosses, briefings] = await Promise.all([
			this.#glossary.heads(),
			this.#glossary.glosses(),
			this.#glossary.briefings(),
		]);
		const entries = heads.map(({ id, category, aliases }, ordinal) => ({ id, category, aliases, gloss: glosses[ordinal] ?? '' }));
		return { type: 'glossary', categories, entries, briefings };
	}

	async #entryPage(id: string): Promise<EntryPage> {
		const ordinal = await this.#glossary.ordinalOf(id);
		if (ordinal === undefined) {
			throw new RangeError(`The glossary has no entry “${id}”`);
		}

		const [entry, index] = await Promise.all([this.#glossary.entry(ordinal), this.#glossary.index()]);
		const related = await Promise.all(entry.related.map(other => this.#glossary.ordinalOf(other)));
		const texts = [entry.gloss, entry.detail ?? '', entry.why ?? ''];
		const [gloss = [], detail = [], why = []] = linkTerms(
			texts,
			index,
			ordinal,
			new Set(related.filter(other => other !== undefined)),
		);
		const briefings = await this.#glossary.briefingsOf(entry.id);
		return { ordinal, entry, gloss, detail, why, briefings: briefings.map(({ id, headline }) => ({ id, headline })) };
	}

	#tellFileSoon(document: vscode.TextDocument): void {
		if (this.#view?.visible && activeDocuments()?.documents.includes(document)) {
			clearTimeout(this.#typing);
			this.#typing = setTimeout(() => this.#tellFile(), typingPauseMs);
		}
	}

	#tellFile(): void {
		clearTimeout(this.#patience);
		if (!this.#pageIsReady || !this.#view?.visible) {
			return;
		}

		const active = activeDocuments();
		const question = ++this.#fileQuestion;
		const isWanted = (): boolean => question === this.#fileQuestion;
		const tell = (file: CountedFile | undefined): void => {
			clearTimeout(this.#patience);
			this.#told = active?.documents[0];
			this.#post({ type: 'file', file, explained: this.#explained() });
		};
		if (!active || active.documents[0] !== this.#told) {
			this.#patience = setTimeout(() => tell(active && { name: active.name }), patienceMs);
		}

		if (active) {
			countTerms(active.documents, this.#terms, isWanted)
				.then(count => isWanted() && tell({ name: active.name, count }))
				.catch((error: unknown) => {
					clearTimeout(this.#patience);
					this.#log.error('The terms of the active file could not be listed', error);
					this.#post({ type: 'failed', message: `The terms of ${active.name} could not be listed. ${seeOutput}` });
				});
		}
	}

	#explained(): Explained {
		const { builtInEnabled, builtInCategories } = this.#settings.config;
		return !builtInEnabled ? 'nothing' : builtInCategories.length > 0 ? 'someCategories' : 'all';
	}
}
