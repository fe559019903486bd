import type { Entry } from '../../src/core/glossary/entry';
import type { Problem } from './problem';
import { toSentences } from './sentences';

const hype =
	/\b(?:revolutionary|revolutioni[sz]e[sd]?|game-chang(?:ing|er)|groundbreaking|cutting-edge|state-of-the-art|powerful|simply|seamless(?:ly)?|world-class|leverag(?:e[sd]?|ing)|unlock(?:s|ing)?|delve[sd]?|amazing|incredibl[ey]|best-in-class|next-generation)\b/i;
const contraction = /\b(?:\w+n['’]t|(?:it|that|there|what|who|let)['’]s|(?:they|we|you)['’](?:re|ve|ll))\b/i;
/** What others said is theirs. */
const quotation = /["“][^"“”]*["”]/g;
const definedAway =
	/^(?:A|The) (?:term|word|phrase|name) (?:used|that describes|for when|which describes)\b|^(?:Refers|When|Where|Is|Are)\b/i;

/** What a gloss must be: one sentence, genus first, without the term that it explains. */
export function glossProblems({ id, name, gloss }: Entry): Problem[] {
	const problems: string[] = [];
	const sentences = toSentences(gloss);
	if (sentences.length !== 1) {
		problems.push(`its gloss has ${sentences.length} sentences`);
	}

	if (!gloss.endsWith('.')) {
		problems.push('its gloss ends without a full stop');
	}

	if (!/^["“]?[A-Z0-9]/.test(gloss) || definedAway.test(gloss)) {
		problems.push('its gloss does not start with what kind of thing the term is');
	}

	if (wordPattern(name).test(gloss)) {
		problems.push('its gloss contains the term itself');
	}

	return problems.map(message => ({ where: id, message }));
}

/** Words and lengths that the writing guide rules out, in every text of an entry. */
export function styleProblems({ id, gloss, detail = '', why = '' }: Entry): Problem[] {
	const problems: string[] = [];
	for (const [part, text] of Object.entries({ gloss, detail, why })) {
		for (const [kind, pattern] of [
			['hype', hype],
			['contraction', contraction],
			['exclamation mark', /!(?!=)/],
		] as const) {
			const found = pattern.exec(text.replace(quotation, ''));
			if (found) {
				problems.push(`${kind} in its ${part}: “${found[0]}”`);
			}
		}
	}

	const details = toSentences(detail).length;
	if (details < 2 || details > 5) {
		problems.push(`its detail has ${details} sentences, not two to five`);
	}

	const whys = toSentences(why).length;
	if (whys < 1 || whys > 2) {
		problems.push(`its why has ${whys} sentences, not one or two`);
	}

	return problems.map(message => ({ where: id, message }));
}

/** What a press release could overturn: money, posts, sizes, ranks, owners, limits of a service, sole makers. */
const perishable: readonly RegExp[] = [
	/[$€£¥]\s?\d|\b(?:valuation|valued at|headcount|employees|market share|subscribers|sites now count)\b/i,
	/\b(?:chief executive|CEO|chief scientist|CTO|chairs (?:it|the))\b|\b(?:is|are) (?:the )?(?:head|director|president|chair) of\b/i,
	/\b(?:leads|heads) (?:it\b|the (?:company|group|laboratory|lab|team|institute|organisation|firm)\b)/,
	/\b(?:owned by|subsidiary of)\b/,
	/\b(?:currently|as of|(?:latest|newest) (?:version|release|model)s?|among the most used)\b/i,
	/\b(?:is|are|remains?|runs) the (?:[\w'’]+ )?(?:largest|biggest|best-known|leading|most (?:widely )?(?:used|popular)) (?!\w+ (?:of all|in the text))/,
	/\b(?:only|sole) (?:maker|supplier|vendor|company)\b|\bthat only \p{Lu}/u,
	/\b(?:accepts (?:values|up to)|files of up to|defaults to) |\bgenerally available since\b/,
];

/** A text with a price, a size, a job title or the like must say when that was true. */
export function ageProblems({ id, gloss, detail = '', why = '', asOf }: Entry): Problem[] {
	const text = `${gloss} ${detail} ${why}`;
	const found = perishable.map(kind => kind.exec(text)).find(place => place !== null);
	if (found && asOf === undefined) {
		return [{ where: id, message: `“${found[0]}” can age, but the entry has no asOf` }];
	}

	return asOf !== undefined && !/\bas of\b/i.test(text)
		? [{ where: id, message: 'it has an asOf, but no text says “as of”' }]
		: [];
}

/** Sentences that stand in two entries: one of them says nothing of its own. */
export function sharedSentenceProblems(entries: readonly Entry[]): Problem[] {
	const owners = new Map<string, string>();
	return entries.flatMap(({ id, gloss, detail = '', why = '' }) =>
		[gloss, detail, why].flatMap(toSentences).flatMap(sentence => {
			const key = sentence.toLowerCase().replace(/\W+/g, ' ').trim();
			const owner = owners.get(key);
			owners.set(key, owner ?? id);
			return owner === undefined ? [] : [{ where: id, message: `shares a sentence with “${owner}”: ${sentence}` }];
		}),
	);
}

function wordPattern(term: string): RegExp {
	const words = term.split(/[\s-]+/).map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, sign => `\\${sign}`));
	return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]?')}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
}
