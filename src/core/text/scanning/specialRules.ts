import type { SpecialRule } from '../languages/languageData';
import type { LanguageParts } from './compileLanguage';
import type { OpenRule } from './openRule';
import { csharpQuote, cppRaw, rustApostrophe, rustRaw, swiftRaw, dRaw } from './specials/rawStrings';
import { jsxElement } from './specials/jsx';
import { scriptSlash } from './specials/scriptSlash';
import { luaLong } from './specials/luaLong';
import { perlHeredoc, perlOperator, perlPod, perlSlash } from './specials/perl';
import { phpClose, phpHeredoc } from './specials/php';
import { pythonQuote } from './specials/python';
import { rubyHeredoc, rubyPercent, rubySlash } from './specials/ruby';
import { shellHeredoc, sqlDollar } from './specials/shell';
import { yamlQuote } from './specials/yaml';
import { transposeQuote, matlabBlock } from './specials/matlab';

/** Rules that data alone cannot say, by the name that data calls them. */
export const specialRules: Readonly<Record<string, (data: SpecialRule, parts: LanguageParts) => OpenRule>> = {
	cppRaw,
	csharpQuote,
	dRaw,
	jsxElement,
	luaLong,
	matlabBlock,
	perlHeredoc,
	perlOperator,
	perlPod,
	perlSlash,
	phpClose,
	phpHeredoc,
	pythonQuote,
	rubyHeredoc,
	rubyPercent,
	rubySlash,
	rustApostrophe,
	rustRaw,
	scriptSlash,
	shellHeredoc,
	sqlDollar,
	swiftRaw,
	transposeQuote,
	yamlQuote,
};
