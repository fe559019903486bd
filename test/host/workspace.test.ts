import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardsAt } from '../support/inHost/hovers';
import { markTerms } from '../support/inHost/markedText';

suite('files of a workspace', () => {
	test('VS Code finds the fixture, and a hover works in it', async () => {
		const [uri] = await vscode.workspace.findFiles('notes.md');
		assert.ok(uri);
		const document = await vscode.workspace.openTextDocument(uri);
		assert.equal(await markTerms(document), '# Fixture\n\nA «frontier model» comes out of «pre-training».\n');
		assert.equal((await cardsAt(document, new vscode.Position(2, 4))).length, 1);
	});
});
