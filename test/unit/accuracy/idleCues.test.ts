import assert from 'node:assert/strict';
import type { CueUses } from '../../accuracy/idleCues';
import { withoutIdleCues } from '../../accuracy/idleCues';

suite('withoutIdleCues', () => {
	const data = {
		groups: { llm: 'LLM, GPT' },
		forms: { token: { kind: 'core' as const, ai: '@llm, max ~!, next ~, vocabulary, logits', other: 'lexer, coin' } },
	};

	/** So many packages that use the form, with these cues nearby. */
	function users(count: number, ...cues: string[]): CueUses[] {
		return Array.from({ length: count }, () => new Map([['token', new Set(cues)]]));
	}

	test('drops words that hardly any package has near the form, and keeps groups and phrases', () => {
		const { forms, groups } = withoutIdleCues(data, [...users(60, 'lexer'), ...users(3, 'vocabulary'), ...users(2, 'logits')]);
		assert.equal(forms['token']!.ai, '@llm, max ~!, next ~, vocabulary');
		assert.equal(forms['token']!.other, 'lexer');
		assert.deepEqual(groups, data.groups);
	});

	test('keeps every cue of a form that few packages use', () => {
		assert.deepEqual(withoutIdleCues(data, users(20)).forms, data.forms);
	});
});
