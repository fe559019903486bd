import type { EntryHead } from '../../glossary/entry';
import { pluralsOfNoun, singularOfNoun } from './inflectNoun';
import { formsOfVerb } from './inflectVerb';
import { symbolVariants, withoutParentheses } from './symbolVariants';

/** A way in which a text may write an entry. */
export interface SurfaceForm {
	/** Name, alias or verb as the glossary writes it. */
	readonly surface: string;

	/** The same, inflected or with other symbols. */
	readonly written: string;
	readonly ambiguous: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
const preposition = /^(?:as|at|by|for|from|in|of|on|to|with|without)$/i;
const particle = /^(?:away|back|down|in|off|on|out|over|through|up)$/i;
const ordinaryWord = /^\p{Lu}?\p{Ll}+$/u;
const acronym = /^(?=.*\p{Lu})[\p{L}\p{N}]*[\p{L}]$/u;

/**
 * Every way in which a text may write an entry, case, spaces and hyphens aside; its own spellings first.
 *
 * @param firstCapitalCounts Whether a word with a capital is a name, which has no singular.
 */
export function surfaceForms(head: EntryHead, firstCapitalCounts = true): readonly SurfaceForm[] {
	const nouns = [head.name, ...head.aliases].flatMap(withoutParentheses);
	const verbs = head.verbs ?? [];
	const all = [
		...[...nouns, ...verbs].map(surface => [surface, surface] as const),
		...(head.plural === false ? [] : nouns).flatMap(surface => pairs(surface, otherNumbers(surface, firstCapitalCounts))),
		...verbs.flatMap(surface => pairs(surface, verbForms(surface))),
	];
	const ambiguous = new Set(head.ambiguous?.map(foldPlainly));
	const forms = new Map<string, SurfaceForm>();
	for (const [surface, inflected] of all) {
		for (const written of symbolVariants(inflected)) {
			if (!forms.has(written)) {
				const isAmbiguous = ambiguous.has(foldPlainly(surface)) || ambiguous.has(foldPlainly(written));
				forms.set(written, { surface, written, ambiguous: isAmbiguous });
			}
		}
	}

	return [...forms.values()];
}

function pairs(surface: string, written: readonly string[]): readonly (readonly [string, string])[] {
	return written.map(form => [surface, form]);
}

function foldPlainly(surface: string): string {
	return surface.toLowerCase().replace(/[\s_-]+/g, '');
}

/** A noun phrase with its head word, and its last word, in the other number. */
function otherNumbers(surface: string, firstCapitalCounts: boolean): readonly string[] {
	const words = [...surface.matchAll(word)];
	const last = words.at(-1);
	if (!last || last.index + last[0].length !== surface.length) {
		return [];
	}

	const beforePreposition = words.findIndex((match, index) => index > 0 && preposition.test(match[0])) - 1;
	const heads = beforePreposition < 0 ? [last] : [words[beforePreposition]!, last];
	return heads.flatMap(head => otherNumbersOfWord(head[0], firstCapitalCounts).map(other => replaceWord(surface, head, other)));
}

function otherNumbersOfWord(noun: string, firstCapitalCounts: boolean): readonly string[] {
	const lowerCase = noun.toLowerCase();
	if (ordinaryWord.test(noun)) {
		const singular = noun === lowerCase || !firstCapitalCounts ? singularOfNoun(lowerCase) : undefined;
		const others = singular === undefined ? pluralsOfNoun(lowerCase) : [singular];
		return noun.length < 2 ? [] : others.map(other => withCaseOf(noun, other));
	}

	if (/^\p{Lu}{2,}s$/u.test(noun)) {
		return [noun.slice(0, -1)];
	}

	return noun.length > 1 && acronym.test(noun) ? [noun + (/[sx]$/i.test(noun) ? 'es' : 's')] : [];
}

function verbForms(surface: string): readonly string[] {
	const words = [...surface.matchAll(word)];
	const isPhrasal = words.length > 1 && particle.test(words.at(-1)![0]);
	const verb = words.at(isPhrasal ? -2 : -1);
	return verb ? formsOfVerb(verb[0].toLowerCase()).map(form => replaceWord(surface, verb, withCaseOf(verb[0], form))) : [];
}

/** Keeps the capitals of a word in one of its other forms, as far as both begin with the same letters. */
function withCaseOf(original: string, form: string): string {
	let same = 0;
	while (same < form.length && original[same]?.toLowerCase() === form[same]) {
		same++;
	}

	return original.slice(0, same) + form.slice(same);
}

function replaceWord(surface: string, match: RegExpExecArray, replacement: string): string {
	return surface.slice(0, match.index) + replacement + surface.slice(match.index + match[0].length);
}
