import { cFamilyLanguages } from './cFamily';
import { configurationLanguages } from './configuration';
import { functionalLanguages } from './functional';
import type { LanguageData } from './languageData';
import { markupLanguages } from './markup';
import { proseLanguages } from './proseLanguages';
import { scientificLanguages } from './scientific';
import { scriptLanguages } from './script';
import { scriptingLanguages } from './scripting';
import { textualLanguages } from './textual';

/** Every language that the scanner knows. Within a file one table holds a family; ids of VS Code come first. */
export const languageTable: readonly LanguageData[] = [
	...proseLanguages,
	...scriptLanguages,
	...cFamilyLanguages,
	...scriptingLanguages,
	...configurationLanguages,
	...functionalLanguages,
	...scientificLanguages,
	...textualLanguages,
	...markupLanguages,
];
