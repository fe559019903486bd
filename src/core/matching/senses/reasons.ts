import { evidenceNames } from './evidence';
import type { Evidence, EvidenceName } from './evidence';

const maxReasons = 4;

/** The weightiest evidence for the decision, as sentences. */
export function reasonsOf(evidence: Evidence, weights: Float64Array, shown: boolean): string[] {
	const amounts = evidenceNames.map((name, index) => ({ name, amount: evidence.values[index]! * weights[index]! }));
	const supporting = amounts.filter(({ amount }) => (shown ? amount > 0 : amount < 0));
	const reasons = new Set<string>();
	for (const { name } of supporting.sort((one, two) => Math.abs(two.amount) - Math.abs(one.amount))) {
		const cue = evidence.witness(name);
		const sentence = cue === undefined ? undefined : sentences[name]?.(cue);
		if (sentence !== undefined && reasons.size < maxReasons) {
			reasons.add(sentence);
		}
	}

	if (reasons.size === 0) {
		reasons.add(shown ? 'The word is seldom used in another sense.' : 'Nothing nearby speaks for the AI sense.');
	}

	return [...reasons];
}

function standsAs(cue: string): string {
	return `It stands as “${cue}”.`;
}

function closeBy(cue: string): string {
	return `“${cue}” stands close by.`;
}

function nearby(cue: string): string {
	return `“${cue}” stands nearby.`;
}

function inDocument(cue: string): string {
	return `“${cue}” stands in this document.`;
}

const sentences: Partial<Record<EvidenceName, (cue: string) => string>> = {
	surePhraseAi: standsAs,
	surePhraseOther: standsAs,
	phraseAi: standsAs,
	phraseOther: standsAs,
	weakPhraseAi: standsAs,
	weakPhraseOther: standsAs,
	linePhraseAi: closeBy,
	linePhraseOther: closeBy,
	nearOwnAi: closeBy,
	nearGroupAi: closeBy,
	nearOwnOther: closeBy,
	nearGroupOther: closeBy,
	wideOwnAi: nearby,
	wideAi: nearby,
	wideOther: nearby,
	documentAi: inDocument,
	documentOther: inDocument,
	documentTone: inDocument,
	pathForm: cue => `The file's name or folder says “${cue}”.`,
};
