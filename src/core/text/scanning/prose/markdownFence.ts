import { isSpace, skipSpace } from '../characters';
import { unknownText } from '../guardedMode';
import { nextModeId, type Guard, type Mode } from '../mode';
import type { Scan } from '../scan';

/** Directives of MyST and Quarto whose content is text. */
const textDirectives =
	/^\{(?:note|warning|tip|important|caution|danger|hint|attention|seealso|admonition|error|margin|dropdown)\b/;

/** What a fence says of output and the like: shown letter by letter, not read as prose. */
const plainNames = new Set(['text', 'plaintext', 'txt', 'log', 'plain']);

const guard: Guard = {
	findEnd(_scan, text, from, end, payload) {
		if (from > 0) {
			return -1;
		}

		const { mark, count, quoted, indent } = readPayload(payload);
		const start = skipMargin(text, end, quoted);
		const at = skipSpace(text, Math.max(start, 0), end);
		if (start < 0 || (at < end && at - start < Math.min(indent, 1))) {
			return 0;
		}

		let index = at;
		while (index < end && text.charCodeAt(index) === mark) {
			index++;
		}

		return index - at >= count && skipSpace(text, index, end) === end ? 0 : -1;
	},
	skip(_scan, text, payload) {
		const { quoted, indent } = readPayload(payload);
		let at = Math.max(skipMargin(text, text.length, quoted), 0);
		const most = at + indent;
		while (at < most && at < text.length && isSpace(text.charCodeAt(at))) {
			at++;
		}

		return at;
	},
	leave(scan, text, at, end) {
		const { mark, quoted } = readPayload(scan.payload);
		scan.pop();
		const start = skipMargin(text, end, quoted);
		// The line of the closing fence is read; a line that the quotation or item has ended is the text's.
		return start >= 0 && text.charCodeAt(skipSpace(text, start, end)) === mark ? end : at;
	},
};

/** Holds the language of a fence. The payload packs the fence's mark, its width, and how its lines are set in. */
export const fence: Mode = { id: nextModeId(), guard, read: (_scan, _text, _from, end) => end };

/** Opens a fence at `at`; -1 if none begins there. */
export function readFenceStart(scan: Scan, text: string, at: number, end: number, quoted: boolean, indent: number): number {
	const mark = text.charCodeAt(at);
	let behind = at;
	while (behind < end && text.charCodeAt(behind) === mark) {
		behind++;
	}

	const count = behind - at;
	if (count < 3 || (mark === 96 && text.indexOf('`', behind) >= 0)) {
		return -1;
	}

	const info = text.slice(behind, Math.min(end, behind + 80)).trim();
	scan.push(fence, (mark === 96 ? 1 : 0) | (Math.min(count, 31) << 1) | (quoted ? 64 : 0) | (Math.min(indent, 63) << 7));
	scan.push(languageOf(scan, info));
	return end;
}

function languageOf(scan: Scan, info: string): Mode {
	if (textDirectives.test(info)) {
		return scan.findRoot('markdown') ?? unknownText;
	}

	const name = /^[{.]*\s*\.?([\w+#.-]+)/.exec(info)?.[1]?.toLowerCase();
	return (name === undefined || plainNames.has(name) ? undefined : scan.findRoot(name)) ?? unknownText;
}

function readPayload(payload: number) {
	return {
		mark: (payload & 1) !== 0 ? 96 : 126,
		count: (payload >> 1) & 31,
		quoted: (payload & 64) !== 0,
		indent: (payload >> 7) & 63,
	};
}

/** The column behind the quotation marks of a line; -1 if the line has none but should. */
function skipMargin(text: string, end: number, quoted: boolean): number {
	if (!quoted) {
		return 0;
	}

	let at = skipSpace(text, 0, end);
	if (text.charCodeAt(at) !== 62) {
		return -1;
	}

	let behind = at;
	while (at < end && text.charCodeAt(at) === 62) {
		behind = at + 1;
		at = skipSpace(text, behind, end);
	}

	return text.charCodeAt(behind) === 32 ? behind + 1 : behind;
}
