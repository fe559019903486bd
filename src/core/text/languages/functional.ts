import { digits, word } from '../scanning/characters';
import type { CodeLanguage, Rule } from './languageData';

const symbols = '!#$%&*+./<=>?@\\^|~:';
const primeOrCharacter: Rule = { special: 'rustApostrophe', open: "'", notAfter: `${word}'` };
const dashes: Rule = { line: '--', notAfter: symbols, notBefore: symbols };
const haskellComments: readonly Rule[] = [
	{ block: ['{-#', '#-}'], kind: 'none' },
	{ block: ['{-', '-}'], nested: true, leader: '-' },
	dashes,
];
const mlComment: Rule = { block: ['(*', '*)'], nested: true, notBefore: ')' };
const lispStrings: readonly Rule[] = [
	{ special: 'quotedCharacter', open: '#\\' },
	{ string: '"', lines: 'many' },
];

/** Haskell and ML and their kin, the Lisps, logic. */
export function functionalLanguages(): readonly CodeLanguage[] {
	return [
		{
			ids: ['haskell', 'literate haskell', 'cabal', 'purescript', 'idris', 'agda', 'dhall'],
			rules: [...haskellComments, { string: '"""', lines: 'many' }, { string: '"', lines: 'escaped' }, primeOrCharacter],
		},
		{
			ids: ['elm'],
			rules: [
				{ block: ['{-', '-}'], nested: true, leader: '-' },
				{ line: '--' },
				{ string: '"""', lines: 'many' },
				{ string: '"' },
				primeOrCharacter,
			],
		},
		{
			ids: ['ocaml', 'ocaml.interface', 'reason', 'sml', 'coq', 'rocq', 'isabelle', 'standard-ml'],
			rules: [
				mlComment,
				{ string: '"', lines: 'many' },
				{ string: '{|', close: '|}', escape: '', lines: 'many' },
				primeOrCharacter,
			],
		},
		{
			ids: ['fsharp'],
			rules: [
				mlComment,
				{ line: '//' },
				{ string: '"""', escape: '', lines: 'many' },
				{ string: '"', prefix: '@', escape: '', doubled: true, lines: 'many' },
				{ string: '"', lines: 'many' },
				primeOrCharacter,
			],
		},
		{
			ids: ['lean', 'lean4'],
			rules: [{ block: ['/-', '-/'], nested: true, leader: '-' }, { line: '--' }, { string: '"', lines: 'many' }],
		},
		{
			ids: ['clojure', 'clojurescript', 'edn', 'fennel', 'hy'],
			rules: [{ line: ';' }, { special: 'quotedCharacter', open: '\\' }, { string: '"', lines: 'many' }],
		},
		{
			ids: ['lisp', 'commonlisp', 'common-lisp', 'scheme', 'racket', 'janet'],
			rules: [{ block: ['#|', '|#'], nested: true, leader: '|' }, { line: ';', notAfter: '#' }, ...lispStrings],
		},
		{
			ids: ['elisp', 'emacs-lisp', 'emacslisp'],
			rules: [{ line: ';' }, { special: 'quotedCharacter', open: '?' }, { string: '"', lines: 'many' }],
		},
		{
			ids: ['erlang'],
			rules: [{ line: '%' }, { special: 'quotedCharacter', open: '$' }, { string: '"', lines: 'many' }, { string: "'" }],
		},
		{
			ids: ['prolog', 'logtalk', 'mercury'],
			rules: [
				{ line: '%' },
				{ block: ['/*', '*/'] },
				{ special: 'quotedCharacter', open: "0'" },
				{ string: '"', lines: 'many' },
				{ string: "'", notAfter: digits },
			],
		},
		{
			ids: ['wolfram', 'mathematica'],
			rules: [
				{ block: ['(*', '*)'], nested: true },
				{ string: '"', lines: 'many' },
			],
		},
		{ ids: ['wat', 'wasm'], rules: [{ block: ['(;', ';)'], nested: true }, { line: ';;' }, { string: '"' }] },
		{ ids: ['llvm'], rules: [{ line: ';' }, { string: '"' }] },
		{
			ids: ['smalltalk'],
			rules: [
				{ block: ['"', '"'] },
				{ special: 'quotedCharacter', open: '$' },
				{ string: "'", escape: '', doubled: true, lines: 'many' },
			],
		},
	];
}
