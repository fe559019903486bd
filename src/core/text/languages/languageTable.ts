import { cFamilyLanguages } from './cFamily';
import { configurationLanguages } from './configuration';
import type { LanguageData } from './languageData';
import { markupLanguages } from './markup';
import { proseLanguages } from './proseLanguages';
import { scriptLanguages } from './script';
import { scriptingLanguages } from './scripting';

/** Every language that the scanner knows. */
export const languageTable: readonly LanguageData[] = [
	...proseLanguages,
	...scriptLanguages,
	...cFamilyLanguages,
	...scriptingLanguages,
	...configurationLanguages,
	...markupLanguages,
];
