import { languageNames } from './languages/languageNames';
import type { LanguageData } from './languages/languageData';
import { findLanguage, languageFamilies } from './languages/languageTable';
import { describeUnknownLanguage, type CommentMarkers } from './languages/unknownLanguage';
import { Language } from './scanLine';
import { compileCodeLanguage } from './scanning/compileLanguage';
import { compileMarkupLanguage } from './scanning/markup';
import type { Mode } from './scanning/mode';
import { proseReaders } from './scanning/prose/proseReaders';

const roots = new Map<LanguageData, Mode>();
const guesses = new Map<string, Mode>();

/** Whether the language table knows a VS Code language id, or another name of one. */
export function isKnownLanguage(languageId: string): boolean {
	return findData(languageId) !== undefined;
}

/** The ids of all languages of the table. */
export function knownLanguageIds(): string[] {
	return languageFamilies.flatMap(({ ids }) => ids.split(','));
}

/**
 * Opens a language for one document. Languages are made ready when they are first asked for, and shared after that.
 *
 * @param markers Used if the table does not know the language.
 */
export function openLanguage(languageId: string, markers?: CommentMarkers): Language {
	return new Language(findRoot(languageId) ?? guessRoot(markers), findRoot);
}

function findRoot(languageId: string): Mode | undefined {
	const data = findData(languageId);
	if (!data) {
		return undefined;
	}

	let root = roots.get(data);
	if (!root) {
		root = compile(data);
		roots.set(data, root);
	}

	return root;
}

function findData(languageId: string): LanguageData | undefined {
	const lowerCase = languageId.toLowerCase();
	return findLanguage(languageId) ?? findLanguage(lowerCase) ?? findLanguage(ownName(lowerCase) ?? lowerCase);
}

function compile(data: LanguageData): Mode {
	if ('rules' in data) {
		return compileCodeLanguage(data);
	}

	return 'markup' in data ? compileMarkupLanguage(data) : proseReaders[data.prose]();
}

function guessRoot(markers: CommentMarkers | undefined): Mode {
	const key = JSON.stringify([markers?.lineComment, markers?.blockComment]);
	let root = guesses.get(key);
	if (!root) {
		root = compileCodeLanguage(describeUnknownLanguage(markers));
		guesses.set(key, root);
	}

	return root;
}

function ownName(name: string): string | undefined {
	return Object.hasOwn(languageNames, name) ? languageNames[name] : undefined;
}
