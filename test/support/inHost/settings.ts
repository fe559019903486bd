import * as vscode from 'vscode';

/** Runs `action` with a setting of ours changed for the person, and takes the change back. */
export async function withSetting(key: string, value: unknown, action: () => Promise<void>): Promise<void> {
	const change = (to: unknown): Thenable<void> =>
		vscode.workspace.getConfiguration('aiGlossary').update(key, to, vscode.ConfigurationTarget.Global);
	await change(value);
	try {
		await action();
	} finally {
		await change(undefined);
	}
}
