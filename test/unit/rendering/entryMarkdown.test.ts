import assert from 'node:assert/strict';
import type { Briefing } from '../../../src/core/glossary/briefing';
import type { Entry } from '../../../src/core/glossary/entry';
import { entryMarkdown, type CardLinks } from '../../../src/core/rendering/entryMarkdown';

const links: CardLinks = { toEntry: id => `entry:${encodeURIComponent(id)}`, toBriefing: id => `briefing:${id}` };

const entry: Entry = {
	id: 'pre-training',
	name: 'pre-training',
	category: 'training',
	aliases: ['foundation training'],
	gloss: 'The first training phase of a model.',
	related: ['fine-tuning'],
	sources: [{ title: 'A paper', url: 'https://example.org/a_(b)' }],
	asOf: '2026-05',
};

const briefing: Briefing = {
	id: 'a-move',
	kind: 'story',
	headline: 'A move',
	date: '2026-05-19',
	asOf: '2026-11-01',
	summary: 'One sentence. Two sentences.',
	sections: [],
	essence: '',
	terms: ['pre-training'],
};

suite('entryMarkdown', () => {
	test('writes the whole card', () => {
		assert.deepEqual(entryMarkdown({ entry, categoryTitle: 'Training', briefings: [briefing], reasons: [] }, links).split('\n'), [
			'**pre\\-training** &nbsp;·&nbsp; Training &nbsp;[$(book)](entry:pre-training "Open in the AI Glossary panel")',
			'',
			'The first training phase of a model.',
			'',
			'Also: foundation training  ',
			'See also: [fine\\-tuning](entry:fine-tuning "Open fine-tuning")  ',
			'Source: [A paper](https://example.org/a_%28b%29 "https://example.org/a_(b)") (as of May 2026)',
			'',
			'---',
			'',
			'$(megaphone) **A move** · 19 May 2026  ',
			'One sentence. Two sentences. [Read the briefing](briefing:a-move "Open the briefing in the panel")',
		]);
	});

	test('tells a date once', () => {
		const dated = { ...entry, gloss: 'The head of a lab (as of May 2026).' };
		const markdown = entryMarkdown({ entry: dated, categoryTitle: 'People', briefings: [], reasons: [] }, links);
		assert.equal(markdown.split('as of').length, 2, markdown);
	});

	test('leaves out what an entry does not have', () => {
		const bare = { ...entry, aliases: [], related: [], sources: [] };
		const markdown = entryMarkdown({ entry: bare, categoryTitle: 'Training', briefings: [], reasons: [] }, links);
		assert.deepEqual(markdown.split('\n\n').slice(1), ['The first training phase of a model.']);
	});

	test('tells one story, and leads to the others', () => {
		const other = { ...briefing, id: 'another', headline: 'Another move' };
		const markdown = entryMarkdown({ entry, categoryTitle: 'T', briefings: [briefing, other], reasons: [] }, links);
		assert.deepEqual(markdown.split('\n').slice(-2), [
			'One sentence. Two sentences. [Read the briefing](briefing:a-move "Open the briefing in the panel")  ',
			'Also: [Another move](briefing:another "Open the briefing in the panel")',
		]);
	});

	test('says why, when asked', () => {
		const markdown = entryMarkdown(
			{ entry, categoryTitle: 'T', briefings: [], reasons: ['“LLM” stands close by.', 'So it is.'] },
			links,
		);
		assert.match(markdown, /\*Why here: “LLM” stands close by\. So it is\.\*$/);
	});

	test('lets no markup through', () => {
		const hostile = { ...entry, gloss: '<img src=x> [a](command:b) **c** $(zap)', id: '`x`' };
		const markdown = entryMarkdown({ entry: hostile, categoryTitle: 'T', briefings: [], reasons: [] }, links);
		assert.ok(markdown.includes('&lt;img src\\=x&gt; \\[a\\]\\(command\\:b\\) \\*\\*c\\*\\* \\$\\(zap\\)'), markdown);
		assert.ok(markdown.startsWith('**\\`x\\`**'), markdown);
	});

	test('a hostile address cannot leave its link', () => {
		const hostile = { ...entry, sources: [{ title: 't', url: 'https://x/) [y](command:z' }] };
		const markdown = entryMarkdown({ entry: hostile, categoryTitle: 'T', briefings: [], reasons: [] }, links);
		assert.ok(markdown.includes('[t](https://x/%29%20[y]%28command:z "'), markdown);
	});
});
