import * as vscode from 'vscode';
import { defaultConfig, type Config } from '../core/config';
import type { Scope } from '../core/text/documentProse';
import { settingsSection } from './contributions';

const scopes: readonly Scope[] = ['commentsAndProse', 'commentsProseAndStrings', 'everything'];

/** The person's settings: read once, clamped, frozen; fires only when something really changed. */
export class Settings implements vscode.Disposable {
	readonly #didChange = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#didChange.event;
	readonly #subscription: vscode.Disposable;
	#config: Config = readConfig();

	constructor() {
		this.#subscription = vscode.workspace.onDidChangeConfiguration(event => {
			if (!event.affectsConfiguration(settingsSection)) {
				return;
			}

			const config = readConfig();
			if (event.affectsConfiguration(`${settingsSection}.scope`) || JSON.stringify(config) !== JSON.stringify(this.#config)) {
				this.#config = config;
				this.#didChange.fire();
			}
		});
	}

	get config(): Config {
		return this.#config;
	}

	/** Which parts of a document are searched; people set it per language and per folder. */
	scopeOf(document: vscode.TextDocument): Scope {
		const scope = vscode.workspace.getConfiguration(settingsSection, document).get<unknown>('scope');
		return scopes.find(known => known === scope) ?? 'commentsAndProse';
	}

	dispose(): void {
		this.#subscription.dispose();
		this.#didChange.dispose();
	}
}

function readConfig(): Config {
	const configuration = vscode.workspace.getConfiguration(settingsSection);
	function flag(key: string, fallback: boolean): boolean {
		const value = configuration.get<unknown>(key);
		return typeof value === 'boolean' ? value : fallback;
	}

	function texts(key: string): readonly string[] {
		const value = configuration.get<unknown>(key);
		return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
	}

	return Object.freeze({
		hoverEnabled: flag('hover.enabled', defaultConfig.hoverEnabled),
		hoverBriefings: flag('hover.briefings', defaultConfig.hoverBriefings),
		hoverReasons: flag('hover.reasons', defaultConfig.hoverReasons),
		builtInEnabled: flag('builtIn.enabled', defaultConfig.builtInEnabled),
		builtInCategories: texts('builtIn.categories'),
		ignore: texts('ignore'),
	});
}
