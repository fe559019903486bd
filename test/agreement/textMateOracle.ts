import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { grammars, injections } from 'tm-grammars';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammarFolder = dirname(require.resolve('tm-grammars/grammars/c.json'));

/** What a character is for the comparison. Docstrings count as strings: that they are prose is our decision, not the grammar's. */
export type Category = 'code' | 'comment' | 'string' | 'text' | 'mark';

/** One category a character, a letter each: `.` code, `c` comment, `s` string, `t` text, `m` a comment's mark. */
export type LineCategories = string;

/** Says what kind a token's scopes make it. */
export type ReadScopes = (scopes: readonly string[]) => Category;

/** What the grammar of Lean reads in comments. It is not in tm-grammars, and rules that include only what is absent are dropped. */
const leanMarkdown = 'source.lean4.markdown';

let registry: Promise<textmate.Registry> | undefined;

function openRegistry(): Promise<textmate.Registry> {
	registry ??= (async () => {
		const wasm = readFileSync(join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
		await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
		const fileByScope = new Map([...grammars, ...injections].map(({ scopeName, name }) => [scopeName, name]));
		return new textmate.Registry({
			onigLib: Promise.resolve({
				createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
				createOnigString: text => new oniguruma.OnigString(text),
			}),
			getInjections: scopeName => (scopeName === 'text.html.vue' ? ['vue.directives', 'vue.interpolations'] : []),
			loadGrammar: async scopeName => {
				if (scopeName === leanMarkdown) {
					return { scopeName, patterns: [], repository: { $self: {}, $base: {} } };
				}

				const name = fileByScope.get(scopeName);
				return name === undefined
					? null
					: textmate.parseRawGrammar(readFileSync(join(grammarFolder, `${name}.json`), 'utf8'), `${name}.json`);
			},
		});
	})();
	return registry;
}

/** Loads a grammar by its name in tm-grammars. */
export async function loadGrammar(name: string): Promise<textmate.IGrammar> {
	const info = [...grammars, ...injections].find(grammar => grammar.name === name);
	const grammar = info && (await (await openRegistry()).loadGrammar(info.scopeName));
	if (!grammar) {
		throw new Error(`tm-grammars has no grammar ${name}`);
	}

	return grammar;
}

/** Lines longer than this are given to neither side: vscode-textmate takes seconds for them. */
export const maxComparedUnits = 2000;

/** The categories of a file's lines as TextMate sees them. Lines too long are `undefined`. */
export function categoriesOf(
	grammar: textmate.IGrammar,
	lines: readonly string[],
	read: ReadScopes,
): (LineCategories | undefined)[] {
	let state = textmate.INITIAL;
	return lines.map(line => {
		if (line.length > maxComparedUnits) {
			return undefined;
		}

		const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
		state = ruleStack;
		return tokens
			.map(({ startIndex, endIndex, scopes }) => letterOf(read(scopes)).repeat(Math.min(endIndex, line.length) - startIndex))
			.join('');
	});
}

/** Tokenizes without reading the result: what the bench measures. */
export function tokenizeAll(grammar: textmate.IGrammar, lines: readonly string[]): void {
	let state = textmate.INITIAL;
	for (const line of lines) {
		state = grammar.tokenizeLine2(line, state).ruleStack;
	}
}

export function letterOf(category: Category): string {
	return category === 'code' ? '.' : category[0]!;
}
