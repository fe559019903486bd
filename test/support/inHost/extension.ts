import * as vscode from 'vscode';
import type { Api } from '../../../src/host/api';

export const extensionId = 'ai-industry-glossary.ai-industry-glossary';

/** The extension's API, after its activation. */
export async function activateExtension(): Promise<Api> {
	const extension = vscode.extensions.getExtension<Api>(extensionId);
	if (!extension) {
		throw new Error(`${extensionId} is not installed here.`);
	}

	return extension.activate();
}
