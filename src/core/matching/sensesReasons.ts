import type { Evidence, EvidenceName } from './sensesEvidence';

/** What a kind of evidence adds to the log-odds of the AI sense; `form` is what the form itself does. */
export type Contribution = readonly [name: EvidenceName | 'form', amount: number];

const maxReasons = 4;

/** The weightiest evidence for the decision, as sentences. */
export function reasonsOf(contributions: readonly Contribution[], evidence: Evidence, shown: boolean): string[] {
	const reasons = new Set<string>();
	const supporting = contributions.filter(([, amount]) => amount > 0 === shown);
	for (const [name] of supporting.sort((one, two) => Math.abs(two[1]) - Math.abs(one[1]))) {
		const cue = name === 'form' ? undefined : evidence.witness(name);
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

const sentences: Partial<Record<EvidenceName | 'form', (cue: string) => string>> = {
	surePhraseAi: standsAs,
	surePhraseOther: standsAs,
	phraseAi: standsAs,
	phraseOther: standsAs,
	weakPhraseAi: standsAs,
	weakPhraseOther: standsAs,
	nearOwnAi: closeBy,
	nearGroupAi: closeBy,
	nearOwnOther: closeBy,
	nearGroupOther: closeBy,
	wideOwnAi: nearby,
	wideAi: nearby,
	wideOther: nearby,
	documentAi: inDocument,
	documentOther: inDocument,
	documentPhraseAi: inDocument,
	documentPhraseOther: inDocument,
	usesAi: inDocument,
	usesOther: inDocument,
	pathForm: cue => `The file's name or folder says “${cue}”.`,
};
