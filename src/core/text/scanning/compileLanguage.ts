import type { CodeLanguage, Insert, Rule } from '../languages/languageData';
import { BlockCommentRule } from './blockCommentRule';
import { CodeMode, TextMode } from './codeMode';
import { createEndMarkerRules } from './endMarkers';
import { LineCommentRule } from './lineCommentRule';
import { lineEndings } from './lineEndings';
import type { Mode } from './mode';
import { createNestedMode } from './nesting';
import type { OpenRule } from './openRule';
import { specialRules } from './specialRules';
import { StringRule } from './stringRule';

/** What a special rule may ask for while a language is made ready. */
export interface LanguageParts {
	/** The mode that reads the language from its start. */
	readonly root: CodeMode;

	/** A mode for the language's code within brackets. */
	insertMode(insert: Insert & { readonly comments?: boolean }, endsWithLine: boolean): Mode;
}

/** Makes a language of rules ready to run. */
export function compileCodeLanguage(language: CodeLanguage): Mode {
	const root = language.isText ? new TextMode() : new CodeMode();
	const rules: OpenRule[] = [];
	const rulesWithoutComments: OpenRule[] = [];
	const known = new Map<string, Mode>();
	const parts: LanguageParts = {
		root,
		insertMode(insert, endsWithLine) {
			const open = bracketOf(insert);
			const key = `${open} ${insert.close} ${endsWithLine} ${insert.comments}`;
			let mode = known.get(key);
			if (!mode) {
				mode = createNestedMode(open, insert.close, insert.comments === false ? rulesWithoutComments : rules, endsWithLine);
				known.set(key, mode);
			}

			return mode;
		},
	};
	for (const data of language.rules) {
		const rule = compileRule(data, parts);
		rules.push(rule);
		if (!('line' in data)) {
			rulesWithoutComments.push(rule);
		}
	}

	if (language.endMarkers) {
		const endRules = (language.endRules ?? []).map(rule => compileRule(rule, parts));
		root.setRules(createEndMarkerRules(language.endMarkers, endRules));
	}

	const lineEnd = language.lineEnd ? lineEndings[language.lineEnd](rules) : undefined;
	root.setRules(rules, lineEnd);
	return root;
}

/** The bracket that nests inside an insert: the last character of its mark, if that has a partner. */
function bracketOf(insert: Insert): string {
	const last = insert.open[insert.open.length - 1]!;
	return '({['.includes(last) ? last : insert.close;
}

function compileRule(rule: Rule, parts: LanguageParts): OpenRule {
	if ('line' in rule) {
		return new LineCommentRule(rule);
	}

	if ('block' in rule) {
		return new BlockCommentRule(rule);
	}

	if ('special' in rule) {
		const create = specialRules[rule.special];
		if (!create) {
			throw new Error(`No special rule is called ${rule.special}`);
		}

		return create(rule, parts);
	}

	const endsWithLine = (rule.lines ?? 'one') === 'one';
	return new StringRule(rule, () =>
		(rule.inserts ?? []).map(insert => parts.insertMode({ ...insert, comments: !endsWithLine }, endsWithLine)),
	);
}
