import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { DocumentProse, maxProseColumn } from '../../../src/core/text/documentProse';
import { knownLanguageIds, isKnownLanguage } from '../../../src/core/text/openLanguage';
import { allSpans, assertProse, assertProseAndStrings, documentOf } from './markedProse';

/** A document that counts how often a line is read. */
function countingDocument(lines: string[]) {
	const counted = { reads: 0, lineCount: lines.length, lineText: (line: number) => (counted.reads++, lines[line]!) };
	return counted;
}

suite('DocumentProse', () => {
	test('knows the languages of VS Code and the popular others', () => {
		const builtIn =
			'bat clojure coffeescript c cpp cuda-cpp csharp css dart diff dockerfile dockercompose dotenv fsharp git-commit git-rebase ignore go groovy handlebars ' +
			'hlsl html ini properties java javascript javascriptreact json jsonc jsonl snippets julia tex latex bibtex less log lua makefile markdown objective-c ' +
			'objective-cpp perl raku php powershell prompt instructions chatagent jade python r razor restructuredtext ruby rust scss search-result shaderlab ' +
			'shellscript sql swift typescript typescriptreact vb xml xsl yaml plaintext erb';
		const popular =
			'kotlin scala haskell elixir erlang ocaml zig nim matlab fortran-modern ada solidity terraform hcl proto3 graphql toml vue svelte astro nix cmake asm ' +
			'verilog systemverilog vhdl lisp scheme racket prolog tcl jinja liquid asciidoc org gdscript mdx crystal d elm purescript v';
		deepStrictEqual(
			`${builtIn} ${popular}`.split(' ').filter(id => !isKnownLanguage(id)),
			[],
		);
		ok(new Set(knownLanguageIds()).size === knownLanguageIds().length);
	});

	test('strings and code, where they are asked for', () => {
		assertProse('typescript', '«const frontierModel» = "«the agent»"; // «why»', 'everything');
		assertProse('python', '«def f»():\n    """«doc»"""', 'everything');
		assertProseAndStrings(
			'python',
			'x = \'it is\' + f"«a »{b}« c»" # «yes»'.replace("'it is'", "'«it is»'").replace('«a »', '«a» ').replace('« c»', ' «c»'),
		);
		assertProse(
			'markdown',
			'«Text with» `«code»` «and» [«link»](http://no)'.replace('«and» [«link»]', '«and [link»]'),
			'everything',
		);
	});

	test('a language that the table does not know, by its comment marks', () => {
		const lines = ['x = 1 // no', '%% yes', '<# a', 'b #>'];
		const prose = new DocumentProse(documentOf(lines), 'no-such', {
			scope: 'commentsAndProse',
			commentMarkers: { lineComment: '%%', blockComment: ['<#', '#>'] },
		});
		deepStrictEqual(
			lines.map((line, index) => prose.spansOfLine(index).map(({ start, end }) => line.slice(start, end))),
			[[], ['yes'], ['a'], ['b']],
		);
	});

	test('cells of notebooks', () => {
		assertProse('python', "%%bash\necho 'it' # «shell»");
		assertProse('python', '%%time\nx = 1 # «python»\n!ls # «bang»');
	});

	test('reads up to the line that is asked for, once', () => {
		const document = countingDocument(Array.from({ length: 1000 }, () => 'x // y'));
		const prose = new DocumentProse(document, 'typescript', { scope: 'commentsAndProse' });
		prose.spansOfLine(9);
		strictEqual(document.reads, 10);
		prose.spansOfLine(10);
		strictEqual(document.reads, 11);
	});

	test('a keystroke in a long file reads the edited line', () => {
		const lines = Array.from({ length: 100_000 }, () => 'x // y');
		const document = countingDocument(lines);
		const prose = new DocumentProse(document, 'typescript', { scope: 'commentsAndProse' });
		prose.spansOfLine(lines.length - 1);
		document.reads = 0;
		lines[50_000] = 'xy // z';
		deepStrictEqual(prose.edit({ startLine: 50_000, removedLines: 1, insertedLines: 1 }), { firstLine: 50_000, endLine: 50_001 });
		strictEqual(document.reads, 1);
		lines[50_000] = '/* opens';
		lines[50_010] = 'closes */';
		prose.edit({ startLine: 50_010, removedLines: 1, insertedLines: 1 });
		document.reads = 0;
		deepStrictEqual(prose.edit({ startLine: 50_000, removedLines: 1, insertedLines: 1 }), { firstLine: 50_000, endLine: 50_011 });
		strictEqual(document.reads, 11);
	});

	test('an absurd line is read for its state, and searched at its beginning', () => {
		const line = `/* first */ ${'a=b/c;"x";'.repeat(300_000)} /* opens`;
		const [spans, next] = allSpans([line, 'a comment still'], 'javascript');
		deepStrictEqual(spans, [{ start: 3, end: 8, kind: 'comment' }]);
		// Beyond two million units not even the state is kept up.
		deepStrictEqual(next, []);
		const shorter = `${' '.repeat(maxProseColumn)}/* unseen, but open`;
		deepStrictEqual(allSpans([shorter, 'a comment'], 'javascript'), [[], [{ start: 0, end: 9, kind: 'comment' }]]);
	});

	test('lines outside the document have no spans', () => {
		const prose = new DocumentProse(documentOf(['']), 'python', { scope: 'everything' });
		deepStrictEqual([prose.spansOfLine(-1), prose.spansOfLine(0), prose.spansOfLine(1)], [[], [], []]);
	});
});
