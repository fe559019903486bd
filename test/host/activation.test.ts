import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension, extensionId } from '../support/inHost/extension';

suite('activation', () => {
	test('activates in this extension host and returns the API', async () => {
		const api = await activateExtension();
		assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true);
		assert.equal(api.version, 1);
		assert.deepEqual([typeof api.lookUp, typeof api.findTerms], ['function', 'function']);
	});

	test('registers the commands that the manifest names', async () => {
		await activateExtension();
		const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as {
			contributes: { commands: { command: string }[] };
		};
		const declared = manifest.contributes.commands.map(({ command }) => command);
		assert.ok(declared.includes('aiGlossary.lookUp'));
		const registered = new Set(await vscode.commands.getCommands(true));
		assert.deepEqual(
			declared.filter(command => !registered.has(command)),
			[],
		);
	});
});
