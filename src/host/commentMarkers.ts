import { parse } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { CommentMarkers } from '../core/text/languages/unknownLanguage';
import { isKnownLanguage } from '../core/text/openLanguage';

/**
 * The comment marks of languages that our table does not know, from the language-configuration of the extension that
 * contributes them; each is read once.
 */
export class CommentMarkerStore {
	readonly #log: vscode.LogOutputChannel;
	readonly #markers = new Map<string, Promise<CommentMarkers | undefined>>();

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
	}

	/** `undefined` where the table knows the language, or nobody here says anything about it. */
	async markersOf(languageId: string): Promise<CommentMarkers | undefined> {
		if (isKnownLanguage(languageId)) {
			return undefined;
		}

		let markers = this.#markers.get(languageId);
		if (!markers) {
			markers = this.#read(languageId);
			this.#markers.set(languageId, markers);
		}

		return markers;
	}

	async #read(languageId: string): Promise<CommentMarkers | undefined> {
		let file: vscode.Uri | undefined;
		try {
			file = configurationFile(languageId);
			return file && toCommentMarkers(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		} catch (error) {
			this.#log.warn(`${file?.toString() ?? languageId}: its language-configuration could not be read`, error);
			return undefined;
		}
	}
}

function configurationFile(languageId: string): vscode.Uri | undefined {
	for (const { packageJSON, extensionUri } of vscode.extensions.all) {
		// What other extensions declare may have any shape: VS Code passes on what it could not read.
		const { contributes } = (packageJSON ?? {}) as { contributes?: { languages?: unknown } | null };
		const languages: unknown[] = Array.isArray(contributes?.languages) ? contributes.languages : [];
		for (const language of languages) {
			const { id, configuration } = (language ?? {}) as { id?: unknown; configuration?: unknown };
			if (id === languageId && typeof configuration === 'string') {
				return vscode.Uri.joinPath(extensionUri, configuration);
			}
		}
	}

	return undefined;
}

/** Takes the marks out of a language-configuration, which is JSON with comments, in either form that VS Code knows. */
function toCommentMarkers(text: string): CommentMarkers | undefined {
	const { comments } = (parse(text, [], { allowTrailingComma: true }) ?? {}) as { comments?: Record<string, unknown> };
	const line = comments?.['lineComment'];
	const block = comments?.['blockComment'];
	const lineComment = typeof line === 'object' && line !== null && 'comment' in line ? line.comment : line;
	const isPair = Array.isArray(block) && typeof block[0] === 'string' && typeof block[1] === 'string';
	const markers = {
		...(typeof lineComment === 'string' && { lineComment }),
		...(isPair && { blockComment: [block[0] as string, block[1] as string] as const }),
	};
	return Object.keys(markers).length > 0 ? markers : undefined;
}
