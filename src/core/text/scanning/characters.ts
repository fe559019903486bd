/** ASCII letters, digits and the underscore, for the conditions of a rule. */
export const word = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
export const digits = '0123456789';

const wordSet = createCharacterSet(word);

/** A table of 128 flags; characters outside ASCII belong to no set. */
export function createCharacterSet(characters: string): Uint8Array {
	const set = new Uint8Array(128);
	for (let index = 0; index < characters.length; index++) {
		set[characters.charCodeAt(index)] = 1;
	}

	return set;
}

export function isInSet(set: Uint8Array, code: number): boolean {
	return code < 128 && set[code] === 1;
}

/** A space, a tab, or a line ending's character that slipped in. */
export function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

/** An ASCII letter or digit, the underscore, or anything outside ASCII. */
export function isWord(code: number): boolean {
	return code < 128 ? wordSet[code] === 1 : code === code;
}

export function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** The first column from `from` on that is no white space; `end` if there is none. */
export function skipSpace(text: string, from: number, end: number): number {
	while (from < end && isSpace(text.charCodeAt(from))) {
		from++;
	}

	return from;
}

/** The column after the last character before `from` that is no white space; `least` if there is none. */
export function skipSpaceBack(text: string, from: number, least: number): number {
	while (from > least && isSpace(text.charCodeAt(from - 1))) {
		from--;
	}

	return from;
}
