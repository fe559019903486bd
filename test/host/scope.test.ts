import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardsAt } from '../support/inHost/hovers';
import { assertExplained, openMarked } from '../support/inHost/markedText';
import { withSetting } from '../support/inHost/settings';

suite('scope', () => {
	test('strings are searched when asked for, code is not', () =>
		withSetting('scope', 'commentsProseAndStrings', () =>
			assertExplained('typescript', 'const frontierModel = "a «frontier model»"; // «pre-training»\n'),
		));

	test('identifiers are searched when asked for', () =>
		withSetting('scope', 'everything', () =>
			assertExplained('python', 'def load_«frontier_model»(a):  # «pre-training»\n    return «frontierModel»\n'),
		));

	test('the term under the cursor comes first, then the others of its identifier', () =>
		withSetting('scope', 'everything', async () => {
			const { document, ranges } = await openMarked('typescript', 'const frontierModelOf«Pretraining» = 1;\n');
			const cards = await cardsAt(document, ranges[0]!.start.translate(0, 3));
			assert.deepEqual(
				cards[0]?.markdown.match(/^\*\*[^*]+\*\*/gm)?.map(name => name.replaceAll(/[*\\]/g, '')),
				['pre-training', 'frontier model'],
			);
		}));

	test('an ignored term leaves the shorter one within it', () =>
		withSetting('ignore', ['reinforcement learning from human feedback'], () =>
			assertExplained('markdown', 'About «reinforcement learning» from human feedback.\n'),
		));

	test('an unknown value is the default', () =>
		withSetting('scope', 'nonsense', async () => {
			const { document } = await openMarked('typescript', 'const frontierModel = 1;\n');
			assert.deepEqual(await cardsAt(document, new vscode.Position(0, 8)), []);
		}));
});
