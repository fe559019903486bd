import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activateExtension } from '../support/inHost/extension';
import { markTerms, openMarked } from '../support/inHost/markedText';

suite('API', () => {
	test('lookUp finds an entry by name, alias, acronym and other spellings', async () => {
		const api = await activateExtension();
		for (const [text, name] of [
			['frontier model', 'frontier model'],
			['Frontier Models', 'frontier model'],
			['frontier-model', 'frontier model'],
			['pretraining', 'pre-training'],
			['RAG', 'retrieval-augmented generation'],
			['Managed Agents', 'Managed Agents'],
		] as const) {
			assert.equal((await api.lookUp(text))?.name, name, text);
		}
	});

	test('lookUp gives the whole entry', async () => {
		const entry = await (await activateExtension()).lookUp('pre-training');
		assert.ok(entry);
		assert.match(entry.gloss, /vast data/);
		assert.ok(entry.sources.every(({ url }) => url.startsWith('https://')) && entry.sources.length > 0);
	});

	test('lookUp knows nothing of other words', async () => {
		const api = await activateExtension();
		assert.deepEqual(await Promise.all(['', 'wooden table', 'rag doll'].map(text => api.lookUp(text))), [
			undefined,
			undefined,
			undefined,
		]);
	});

	test('findTerms names the terms in document order', async () => {
		const { document, ranges } = await openMarked('markdown', '«Pre-trained» on text, a «frontier model» needs «LoRA».');
		const terms = await (await activateExtension()).findTerms(document);
		assert.deepEqual(
			terms.map(({ name, range }) => [name, range]),
			[
				['pre-training', ranges[0]],
				['frontier model', ranges[1]],
				['LoRA', ranges[2]],
			],
		);
	});

	test('findTerms follows edits', async () => {
		const { document } = await openMarked('typescript', '// a «frontier model»\nconst a = 1;\n');
		assert.equal(await markTerms(document), '// a «frontier model»\nconst a = 1;\n');

		await edit(document, new vscode.Range(0, 0, 0, 0), '/* opened\n');
		assert.equal(await markTerms(document), '/* opened\n// a «frontier model»\nconst a = 1;\n');

		await edit(document, new vscode.Range(2, 11, 2, 11), '"frontier model" */ // pre-training');
		assert.equal(
			await markTerms(document),
			'/* opened\n// a «frontier model»\nconst a = 1"«frontier model»" */ // «pre-training»;\n',
		);

		await edit(document, new vscode.Range(0, 0, 1, 0), '');
		assert.equal(await markTerms(document), '// a «frontier model»\nconst a = 1"frontier model" */ // pre-training;\n');
	});

	test('findTerms follows a change of language', async () => {
		const { document } = await openMarked('plaintext', 'a frontier model\n');
		assert.equal(await markTerms(document), 'a «frontier model»\n');
		const python = await vscode.languages.setTextDocumentLanguage(document, 'python');
		assert.equal(await markTerms(python), 'a frontier model\n');
	});

	test('findTerms reads the Markdown cells of a notebook, and the comments of its code', async () => {
		const notebook = await vscode.workspace.openNotebookDocument(
			'jupyter-notebook',
			new vscode.NotebookData([
				new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'About *pre-training*.', 'markdown'),
				new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'x = "pre-training"  # a frontier model', 'python'),
			]),
		);
		assert.deepEqual(await Promise.all(notebook.getCells().map(cell => markTerms(cell.document))), [
			'About *«pre-training»*.',
			'x = "pre-training"  # a «frontier model»',
		]);
	});

	test('findTerms finds nothing in an empty document', async () => {
		const { document } = await openMarked('markdown', '');
		assert.deepEqual(await (await activateExtension()).findTerms(document), []);
	});
});

async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
	const change = new vscode.WorkspaceEdit();
	change.replace(document.uri, range, text);
	assert.ok(await vscode.workspace.applyEdit(change));
}
