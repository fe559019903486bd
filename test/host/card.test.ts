import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardsAt, hoversAt, isCard } from '../support/inHost/hovers';
import { openMarked } from '../support/inHost/markedText';
import { withSetting } from '../support/inHost/settings';

suite('hover card', () => {
	test('has name, category, gloss, see-also, source and the briefing', async () => {
		const card = await cardOf('We read about «pre-training».');
		for (const part of [
			/\*\*pre\\?-training\*\*/,
			/Training/,
			/vast data/,
			/See also: \[/,
			/Source: \[.+\]\(https:\/\//,
			/Karpathy.*Anthropic/,
			/\(command:aiGlossary\.openBriefing\?/,
		]) {
			assert.match(card, part);
		}
	});

	test('has the aliases', async () => assert.match(await cardOf('a «LoRA» adapter'), /Also: .*low\\-rank adaptation/i));

	test('a term outside every story has no briefing', async () => {
		assert.ok(!(await cardOf('a «LoRA» adapter')).includes('aiGlossary.openBriefing'));
	});

	test('runs only the commands that it needs', async () => {
		const { document, ranges } = await openMarked('markdown', 'about «pre-training»');
		const [hover] = (await hoversAt(document, ranges[0]!.start)).filter(isCard);
		const [contents] = hover!.contents as vscode.MarkdownString[];
		assert.deepEqual(contents!.isTrusted, { enabledCommands: ['aiGlossary.lookUp', 'aiGlossary.openBriefing'] });
		assert.ok(!contents!.supportHtml);
	});

	test('a rule stands between the cards of a word that may mean two terms', async () => {
		const { document, ranges } = await openMarked(
			'markdown',
			'A frontier model at a «checkpoint» of its pre-training, before LoRA, to rewind to.',
		);
		const [card] = await cardsAt(document, ranges[0]!.start);
		assert.match(card!.markdown, /^\*\*checkpoint\*\*[^]+\n---\n\n\*\*checkpoint \\\(agents/);
	});

	test('comes after the hovers of a language', async () => {
		const { document, ranges } = await openMarked('markdown', 'about «pre-training»');
		const language = vscode.languages.registerHoverProvider('markdown', {
			provideHover: () => new vscode.Hover('of the language'),
		});
		try {
			const hovers = await hoversAt(document, ranges[0]!.start);
			assert.deepEqual(hovers.map(isCard), [false, true]);
		} finally {
			language.dispose();
		}
	});

	test('can be switched off, and on again', async () => {
		const { document, ranges } = await openMarked('markdown', 'about «pre-training»');
		const count = async (): Promise<number> => (await cardsAt(document, ranges[0]!.start)).length;
		assert.equal(await count(), 1);
		await withSetting('hover.enabled', false, async () => assert.equal(await count(), 0));
		assert.equal(await count(), 1);
	});

	test('leaves the briefing out when asked to', () =>
		withSetting('hover.briefings', false, async () => {
			assert.ok(!(await cardOf('about «pre-training»')).includes('aiGlossary.openBriefing'));
		}));

	test('says nothing about an ignored term', () =>
		withSetting('ignore', ['Frontier Models'], async () => {
			const { document } = await openMarked('markdown', 'a frontier model');
			assert.deepEqual(await cardsAt(document, new vscode.Position(0, 4)), []);
		}));
});

/** The card over the only marked part of a Markdown text. */
async function cardOf(marked: string): Promise<string> {
	const { document, ranges } = await openMarked('markdown', marked);
	const [card] = await cardsAt(document, ranges[0]!.start);
	assert.ok(card, `no card over ${marked}`);
	return card.markdown;
}
