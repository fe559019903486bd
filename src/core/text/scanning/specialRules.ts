import type { SpecialRule } from '../languages/languageData';
import type { LanguageParts } from './compileLanguage';
import type { OpenRule } from './openRule';
import { cellMagic } from './specials/cellMagic';
import { closingBrace, columnSeven, docAttribute, docString, openingBrace, quotedCharacter } from './specials/characters';
import { csharpQuote, cppRaw, rustApostrophe, rustRaw, swiftRaw, dRaw, rRaw } from './specials/rawStrings';
import { asciiDocCode } from './specials/asciiDoc';
import { blockRegex } from './specials/coffee';
import { hamlFilter, hamlTag } from './specials/haml';
import { indentedComment } from './specials/indentedLines';
import { jsxElement } from './specials/jsx';
import { pugBlock, pugTag } from './specials/pug';
import { scriptSlash } from './specials/scriptSlash';
import { delimitedLines } from './specials/delimitedLines';
import { describedValue } from './specials/describedValue';
import { luaLong } from './specials/luaLong';
import { matched } from './specials/matched';
import { nixIndented } from './specials/nix';
import { orgSource } from './specials/org';
import { perlHeredoc, perlOperator, perlPod, perlSlash } from './specials/perl';
import { phpClose, phpHeredoc } from './specials/php';
import { pythonQuote } from './specials/python';
import { rakuPod } from './specials/raku';
import { rubyHeredoc, rubyPercent, rubySlash, sigil } from './specials/ruby';
import { shellHeredoc } from './specials/shell';
import { yamlQuote } from './specials/yaml';
import { transposeQuote, matlabBlock } from './specials/matlab';

/** Rules that data alone cannot say, by the name that data calls them. */
export const specialRules: Readonly<Record<string, (data: SpecialRule, parts: LanguageParts) => OpenRule>> = {
	asciiDocCode,
	blockRegex,
	cellMagic,
	closingBrace,
	columnSeven,
	cppRaw,
	csharpQuote,
	dRaw,
	delimitedLines,
	describedValue,
	docAttribute,
	docString,
	hamlFilter,
	hamlTag,
	indentedComment,
	jsxElement,
	luaLong,
	matched,
	matlabBlock,
	nixIndented,
	openingBrace,
	orgSource,
	perlHeredoc,
	perlOperator,
	perlPod,
	perlSlash,
	phpClose,
	phpHeredoc,
	pugBlock,
	pugTag,
	pythonQuote,
	quotedCharacter,
	rRaw,
	rakuPod,
	rubyHeredoc,
	rubyPercent,
	rubySlash,
	rustApostrophe,
	rustRaw,
	scriptSlash,
	shellHeredoc,
	sigil,
	swiftRaw,
	transposeQuote,
	yamlQuote,
};
