import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { EntryHead } from '../../../src/core/glossary/entry';
import { createSenseJudge } from '../../../src/core/matching/senses/senseJudge';
import type { SenseView, Verdict } from '../../../src/core/matching/senses/senseJudge';
import type { SenseData } from '../../../src/core/matching/senses/senseData';

const data = JSON.parse(
	readFileSync(new URL('../../../src/core/matching/senses/senseWeights.json', import.meta.url), 'utf8'),
) as SenseData;

/** Entries as the shipped glossary has them, with the words that they are tied to here. */
const entriesOf: Readonly<Record<string, readonly string[]>> = {
	provider: ['provider (AI Act)'],
	deployer: ['deployer (AI Act)'],
	policy: ['policy (reinforcement learning)'],
	rollout: ['rollout'],
	critic: ['value function'],
	bias: ['bias (parameter)', 'algorithmic bias'],
	node: ['neuron'],
	harness: ['agent harness'],
	memory: ['memory (AI)'],
	checkpoint: ['checkpoint', 'checkpoint (agents)'],
	artifact: ['artifact (Claude)'],
	hook: ['agent hooks'],
	cached: ['KV cache', 'prompt caching'],
	agent: ['agent'],
	model: ['model'],
	token: ['token'],
};

/** Texts about AI before which the samples stand: they must not decide. */
const aboutAi = 'Our LLM assistant sends each prompt to Claude or GPT; tokens are counted, and the model answers.\n\n\n';

suite('senses of one setting', () => {
	const samples: readonly (readonly [text: string, shown: readonly string[]])[] = [
		['New «providers»: Groq, Cerebras, Together. Default model is `gpt-5-mini`.', []],
		['The gateway picks a «provider» by latency and by the price per million tokens.', []],
		['Under the AI Act a «provider» of a high-risk AI system draws up technical documentation.', ['provider (AI Act)']],
		['A «deployer» assigns human oversight and meets its obligations under the regulation.', ['deployer (AI Act)']],
		['They put in place a «policy» to comply with copyright law when a model is trained.', []],
		['Before deployment the model was evaluated under our responsible scaling «policy».', []],
		['Our AI «policy» asks staff not to paste customer data into ChatGPT.', []],
		['With PPO the «policy» is a language model whose completions a reward model scores.', ['policy (reinforcement learning)']],
		['Each «rollout» is scored, and the advantage is the reward less the mean of the group in GRPO.', ['rollout']],
		['«rollout» restart of the deployment that serves the Llama model with vLLM', []],
		['Three LLM agents work together: a planner, a coder and a «critic».', []],
		[
			'The «critic» estimates the expected reward of a state, the actor takes the step; both are neural networks.',
			['value function'],
		],
		['We report sycophancy of the LLM and gender «bias» on BBQ.', ['algorithmic bias']],
		['The linear layer of the neural network has weights and a «bias» per hidden neuron.', ['bias (parameter)']],
		['# «node» labels and taints of the GPU pool where the LLM runs', []],
		['A «node» of the hidden layer of the neural network sums its weighted inputs before the activation.', ['neuron']],
		['We release weights, data and the training «harness» of the language model.', []],
		['The agent «harness» around the model runs the loop and executes tool calls; Claude Code is one.', ['agent harness']],
		['# gradient checkpointing: trade compute for «memory» when the model is trained', []],
		['The agent writes what it learned to «memory», so that the assistant remembers user preferences.', ['memory (AI)']],
		['# a «checkpoint» of the model weights every 1000 steps of training', ['checkpoint']],
		['Claude Code makes a «checkpoint» before each edit; the coding agent can rewind.', ['checkpoint', 'checkpoint (agents)']],
		['The classifier model is published as a Maven «artifact» of the training pipeline.', []],
		['A PreToolUse «hook» in Claude Code runs before each tool call of the agent.', ['agent hooks']],
		['The LLM dashboard shows input tokens and «cached» tokens of the prompt.', ['prompt caching']],
	];
	for (const [text, shown] of samples) {
		test(`${text} → ${shown.join(', ') || 'nothing'}`, () => {
			const verdict = verdictOn(aboutAi + text);
			assert.deepEqual(verdict.shown ? verdict.entries : [], shown, verdict.reasons.join(' '));
		});
	}

	test('show where the paragraph speaks of it, not another one', () => {
		const far = 'In PPO the reward of an episode is discounted.\n';
		const near = 'One step of the language model is an action, and training\ntakes days. With each batch the «policy» changes.';
		assert.equal(verdictOn(`${far}${near}`).shown, true);
		assert.equal(verdictOn(`${far}\n\n\n${near}`).shown, false);
	});

	test('are not shown by their own word', () => {
		assert.equal(verdictOn(`${aboutAi}The LLM agent follows the «policy»; each policy of the agents is a policy.`).shown, false);
	});

	test('say what is missing', () => {
		assert.deepEqual(verdictOn(`${aboutAi}The AI SDK lets you pick a «provider» for the model.`).reasons, [
			'Nothing in this passage speaks of duties under the AI Act.',
		]);
	});
});

suite('senses of people, forecasts and credentials in texts about AI', () => {
	const hidden = [
		'An FBI «agent» had asked OpenAI for chat logs of ChatGPT.',
		'The insurance «agent» asked Claude for a summary of the policy.',
		'AI demand stays strong. We «model» EPS of 15.40 for the maker of GPUs.',
		"The bank's «model» of credit risk is older than ChatGPT.",
		'auth_token: ${JIRA_TOKEN}  # «token» rotates every 24 h',
		'# HF_TOKEN must be set (read «token»); GPU memory is for the Llama weights',
		'Put your «token» into the environment as `SLACK_TOKEN`; the bot asks the LLM.',
		'Log in to Hugging Face: the gated model needs a «token» with read access.',
	];
	for (const text of hidden) {
		test(`hides ${text}`, () => {
			const verdict = verdictOn(aboutAi + text);
			assert.equal(verdict.shown, false, verdict.reasons.join(' '));
		});
	}

	const shown = [
		'The bank built an AI «agent» with Claude; it calls tools to read balances.',
		'The «model» assumes nothing: the LLM is asked for JSON.',
		'max_new_tokens: each «token» that the model generates is billed',
		'The client sends the access token first; then the LLM answers «token» by token.',
		'// API_TOKEN is read from the environment; «tokens» generated by the model are counted',
		'A custom «agent» of the SDK gets its own prompt and tools.',
	];
	for (const text of shown) {
		test(`shows ${text}`, () => {
			const verdict = verdictOn(aboutAi + text);
			assert.equal(verdict.shown, true, verdict.reasons.join(' '));
		});
	}
});

function verdictOn(marked: string): Omit<Verdict, 'entries'> & { readonly entries: readonly string[] } {
	const lines = marked.replace(/[«»]/g, '').split('\n');
	const markedLines = marked.split('\n');
	const line = markedLines.findIndex(text => text.includes('«'));
	const start = markedLines[line]!.indexOf('«');
	const end = markedLines[line]!.indexOf('»') - 1;
	const surface = lines[line]!.slice(start, end);
	const ids = entriesOf[surface] ?? entriesOf[surface.slice(0, -1)]!;
	const heads = ids.map((id): EntryHead => ({ id, name: id, category: 'agents', aliases: [] }));
	const view: SenseView = {
		documentName: 'notes.md',
		languageId: 'markdown',
		revision: 0,
		lineCount: lines.length,
		lineText: at => lines[at]!,
	};
	const verdict = createSenseJudge(data, heads).judge(
		{
			range: { start: { line, character: start }, end: { line, character: end } },
			entries: heads.map((_, place) => place),
			ambiguous: true,
		},
		view,
	);
	return { ...verdict, reasons: verdict.reasons, entries: verdict.entries.map(place => ids[place]!) };
}
