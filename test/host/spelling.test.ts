import { assertExplained } from '../support/inHost/markedText';

suite('spellings of a term', () => {
	const texts: Readonly<Record<string, string>> = {
		'any case of ordinary words': '«frontier model», «Frontier Model», «FRONTIER MODELS»',
		'plural and possessive': "«frontier models», the «frontier model»'s size",
		'hyphen, space, joined and other dashes': '«pre-training», «pretraining», «pre training», «pre‑training», «pre–training»',
		'no-break space': 'a «frontier\u00a0model»',
		'verb forms': 'to «pre-train», «pre-trained», «fine-tuning», «fine-tuned»',
		'acronyms keep their case': 'One «LLM», two «LLMs»; «RAG» puts passages into the «prompt». Not: llm, rags.',
		'a word that spells an acronym is none': 'A rag doll, two rags.',
		'over the end of a line of prose': 'a «frontier\nmodel» here',
		'the longest term wins': 'a «frontier model» that is a «large language model»',
		'whole words only': 'ragged, frontier modelling, loran',
		'not in addresses and paths': 'https://example.com/frontier-model, mail RAG@example.com, ./frontier-model/RAG.txt',
	};
	for (const [what, marked] of Object.entries(texts)) {
		test(what, () => assertExplained('markdown', marked));
	}

	test('over the end of a line of a comment, with the leader between', async () => {
		await assertExplained('typescript', '/**\n * A «frontier\n * model».\n */\n');
		await assertExplained('python', '# a «frontier\n# model»\nx = 1\n');
	});

	test('not over a line of code between two comments', () => assertExplained('python', '# a frontier\nx = 1\n# mast\n'));
});

suite('words that only look like terms', () => {
	test('tokens, agents and attention of other trades', () =>
		assertExplained(
			'typescript',
			[
				'// The JWT token expires after an hour; the refresh token is revoked.',
				'// The user agent is in the User-Agent header.',
				'// Pay attention to the order.',
				'',
			].join('\n'),
		));

	test('the same words in their AI sense', () =>
		assertExplained(
			'markdown',
			'The «prompt» has 200 «tokens», so the «large language model» keeps it in its «context window».',
		));
});
