import { isLetter, isSpace, isWord } from './scanning/characters';

/** Takes the parts of a span that are worth searching, in order. */
export type TakeSpan = (start: number, end: number) => void;

/** Where an address, a path, a tag or code may be noticed. */
const triggers = /[`<@\\/]|:(?=[\\/])|\.(?=[A-Za-z./\\])/g;

/** Endings of file names. Not those of names that products bear: `Node.js`, `llama.cpp`, `character.ai`. */
const fileEndings = new Set(
	(
		'bash bat bin c cfg conf csv dockerfile env gguf gitignore go gz h hpp html ini ipynb java json jsonc jsonl jsx kt lock log lua md mdx mjs onnx ' +
		'parquet pdf pkl png jpg jpeg gif svg php proto ps1 pt pth py pyi rb rs rst safetensors scss sh sql swift tar tex toml ts tsx tsv txt vue ' +
		'whl xml yaml yml zip cc cxx css cu ckpt npy npz'
	).split(' '),
);

/** A token is looked at no further than this before its trigger; one that is longer is data, not a word. */
const maxReach = 1000;

/**
 * Leaves out what is no prose within a span: URLs, e-mail addresses, file paths, and (unless it is a string) code between
 * backticks and tags. Linear but for the reach of a token.
 */
export function takeProse(text: string, start: number, end: number, isString: boolean, take: TakeSpan): void {
	let from = start;
	let index = findTrigger(text, start, end);
	while (index < end) {
		const code = text.charCodeAt(index);
		let first = index;
		let last = -1;
		if (code === 96) {
			last = isString ? -1 : findCodeEnd(text, index, end);
		} else if (code === 60) {
			last = isString ? -1 : findTagEnd(text, index, end);
		} else if (mayBeToken(text, index, end, code)) {
			first = findTokenStart(text, index, from);
			const tokenEnd = findTokenEnd(text, index, end);
			if (isTechnical(text, first, tokenEnd, index)) {
				last = tokenEnd;
			} else if (code === 47 || code === 92) {
				// The rest of the token has been judged with this part.
				index = Math.max(index, lastSlash(text, index, tokenEnd));
			}
		}

		if (last >= 0) {
			take(from, first);
			from = index = Math.max(last, index + 1);
		} else {
			index = code === 96 ? skipBackticks(text, index, end) : index + 1;
		}

		index = findTrigger(text, index, end);
	}

	take(from, end);
}

/** The next column that is worth a closer look; `end` if there is none. */
function findTrigger(text: string, from: number, end: number): number {
	triggers.lastIndex = from;
	return triggers.test(text) ? Math.min(triggers.lastIndex - 1, end) : end;
}

/** Whether a token that holds this character is worth the judgement: the character stands between others. */
function mayBeToken(text: string, index: number, end: number, code: number): boolean {
	const next = index + 1 < end ? text.charCodeAt(index + 1) : 32;
	switch (code) {
		case 58: // `://`, `C:\`, `mailto:`
			return next === 47 || next === 92;
		case 64:
			return isWord(next);
		case 46:
			return isLetter(next) || next === 47 || next === 92 || next === 46;
		default:
			return !isSpace(next);
	}
}

function skipBackticks(text: string, at: number, end: number): number {
	while (at < end && text.charCodeAt(at) === 96) {
		at++;
	}

	return at;
}

function findCodeEnd(text: string, at: number, end: number): number {
	const open = skipBackticks(text, at, end);
	const close = text.indexOf(text.slice(at, open), open);
	if (close < 0 || close >= end) {
		return -1;
	}

	return Math.min(close + open - at, end);
}

function findTagEnd(text: string, at: number, end: number): number {
	const next = text.charCodeAt(at + 1);
	if (!isLetter(next) && next !== 47) {
		return -1;
	}

	for (let index = at + 1; index < end && index - at < maxReach; index++) {
		const code = text.charCodeAt(index);
		if (code === 62) {
			return index + 1;
		}

		if (code === 60) {
			return -1;
		}
	}

	return -1;
}

/** What ends a token: white space, quotes, brackets and the like. */
const enders = '\t\n\v\f\r \u00a0\ufeff"\'`<>()[]{},;|*\u201c\u201d\u3001\u3002\uff0c';
const tokenEnd = new RegExp(`[${enders.replace(']', '\\]')}]`, 'g');

function findTokenStart(text: string, index: number, least: number): number {
	const stop = Math.max(least, index - maxReach);
	let start = index;
	while (start > stop && !enders.includes(text[start - 1]!)) {
		start--;
	}

	return start;
}

function findTokenEnd(text: string, index: number, end: number): number {
	let at = findEnder(text, index, end);
	if (text.charCodeAt(index) === 58) {
		// A URL may hold what ends other tokens, and brackets in pairs.
		for (let depth = 0; at < end; at = findEnder(text, at + 1, end)) {
			const code = text.charCodeAt(at);
			depth += code === 40 ? 1 : code === 41 ? -1 : 0;
			if (depth < 0 || !(code === 40 || code === 41 || code === 42 || code === 59 || code === 44)) {
				break;
			}
		}
	}

	while (at > index && '.:!?,;'.includes(text[at - 1]!)) {
		at--;
	}

	return at;
}

/** Found by the engine, not in a loop: a source map or a picture in a comment is one token of a hundred kilobytes. */
function findEnder(text: string, from: number, end: number): number {
	tokenEnd.lastIndex = from;
	return tokenEnd.test(text) ? Math.min(tokenEnd.lastIndex - 1, end) : end;
}

function lastSlash(text: string, index: number, end: number): number {
	let at = end - 1;
	while (at > index && text.charCodeAt(at) !== 47 && text.charCodeAt(at) !== 92) {
		at--;
	}

	return Math.max(at, index);
}

/** Whether a token is a URL, an e-mail address, a path or data: a source map, a picture, a key. */
function isTechnical(text: string, start: number, end: number, trigger: number): boolean {
	if (end - start > maxReach && /^[!-~]+$/.test(text.slice(start, start + maxReach))) {
		return true;
	}

	const code = text.charCodeAt(trigger);
	if (code === 58) {
		return trigger > start && (text.startsWith('://', trigger) || (trigger === start + 1 && isLetter(text.charCodeAt(start))));
	}

	if (code === 64) {
		// An address, a package's scope, a decorator or a person.
		const host = text.slice(trigger + 1, Math.min(end, trigger + 200));
		return trigger > start
			? isWord(text.charCodeAt(trigger - 1)) && /^[\w-]+(?:\.[\w-]+)+/.test(host)
			: /^[\w.-]+\/[\w.-]/.test(host);
	}

	const token = text.slice(start, Math.min(end, start + 300));
	if (code === 46) {
		if (token.startsWith('www.') || /^\.{1,2}[\\/]/.test(token)) {
			return true;
		}

		const dot = token.lastIndexOf('.');
		return !token.includes('/') && dot > 0 && fileEndings.has(token.slice(dot + 1).toLowerCase()) && /^[\w.$~-]+$/.test(token);
	}

	return isPath(token);
}

/** `/usr/lib`, `./a`, `~/a`, `C:\a`, `src/a.ts`, `a/b_c/d`; not `and/or`, `I/O`, `train/val/test`. */
function isPath(token: string): boolean {
	if (/^(?:[/\\]|~[/\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|\\\\)/.test(token)) {
		return /[A-Za-z]{2}|[~.:][/\\]\w/.test(token);
	}

	if (!/^[\w.@$%~+-]+(?:[/\\][\w.@$%~+*=#&?:-]*)+$/.test(token)) {
		return false;
	}

	const segments = token.split(/[/\\]/);
	const last = segments[segments.length - 1]!;
	// A file with an ending, or a host in front.
	if (/\.[A-Za-z][A-Za-z0-9]{0,5}$/.test(last) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/.test(segments[0]!)) {
		return true;
	}

	return segments.length > 2 && (last === '' || segments.some(segment => /[_.]/.test(segment)));
}
