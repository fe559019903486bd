/** Which files of which packages stand for a language. */
export interface ComparedLanguage {
	/** A VS Code language id. */
	readonly id: string;

	/** The grammar's name in tm-grammars. */
	readonly grammar: string;

	/** What the path of a file looks like. */
	readonly files: RegExp;
	/** Names of npm packages. */
	readonly npm: readonly string[];

	/** Names of Debian's packages, of `src:` archives beside them, and of `npm:` packages that the quick comparison does without. */
	readonly debian: readonly string[];

	/** One of the 25 most used languages. */
	readonly isCommon: boolean;
}

/** @param npm Names of packages, with blanks between; so is `debian`. */
export function compared(
	id: string,
	grammar: string,
	files: RegExp,
	npm: string,
	debian: string,
	isCommon: boolean,
): ComparedLanguage {
	return { id, grammar, files, npm: npm.split(' ').filter(Boolean), debian: debian.split(' ').filter(Boolean), isCommon };
}
