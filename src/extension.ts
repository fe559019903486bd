import * as vscode from 'vscode';
import { registerBriefings } from './features/briefings';
import { registerHover } from './features/hover';
import { registerLookUp } from './features/lookUp';
import { Panel } from './features/panel';
import { createApi, type Api } from './host/api';
import { CommentMarkerStore } from './host/commentMarkers';
import { DisposableStore } from './host/disposableStore';
import { DocumentTerms } from './host/documentTerms';
import { GlossaryStore } from './host/glossaryStore';
import { Settings } from './host/settings';

export function activate(context: vscode.ExtensionContext): Api {
	const store = new DisposableStore();
	context.subscriptions.push(store);

	const log = store.add(vscode.window.createOutputChannel('AI Glossary', { log: true }));
	const settings = store.add(new Settings());
	const glossary = new GlossaryStore(context.extensionUri, log);
	const terms = store.add(new DocumentTerms(glossary, settings, new CommentMarkerStore(log)));
	const panel = store.add(new Panel(context.extensionUri, glossary, terms, settings, log));

	store.add(registerHover(glossary, terms, settings));
	store.add(registerLookUp(glossary, terms, panel));
	store.add(registerBriefings(glossary, panel));
	return createApi(glossary, terms);
}
