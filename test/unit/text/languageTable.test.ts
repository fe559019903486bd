import { deepStrictEqual, equal } from 'node:assert/strict';
import { findLanguage, languageFamilies } from '../../../src/core/text/languages/languageTable';

suite('table of languages', () => {
	test('a family lists the ids of its languages, each once', () => {
		const all = languageFamilies.flatMap(({ ids, create }) => {
			const own = create().flatMap(language => language.ids);
			deepStrictEqual(ids.split(','), own);
			return own;
		});
		equal(new Set(all).size, all.length);
	});

	test('a language is found by a whole id only', () => {
		equal(findLanguage('typescript'), findLanguage('typescript'));
		equal(findLanguage('type'), undefined);
		equal(findLanguage('c,cpp'), undefined);
		equal(findLanguage(''), undefined);
	});
});
