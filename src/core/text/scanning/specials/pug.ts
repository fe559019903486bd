import type { SpecialRule } from '../../languages/languageData';
import { indentGuard } from '../indentGuard';
import { skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind, textKind } from '../spanBuffer';

const commentLines = createLines(commentKind);
const textLines = createLines(textKind);

function createLines(kind: number): Mode {
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			scan.add(text, from, end, kind);
			return end;
		},
	};
}

/** The lines of Pug, by `option`: `comment` (and the lines below that are set in deeper), or `text` behind `|`. */
export function pugBlock(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		let start = at + data.open.length;
		if (data.option !== 'comment') {
			addText(scan, text, start, end);
			return end;
		}

		start += text.charCodeAt(start) === 45 ? 1 : 0;
		scan.add(text, start, end, commentKind);
		scan.push(indentGuard, Math.min(at - scan.lineStart + 1, 0xff));
		scan.push(commentLines);
		return end;
	});
}

/** Text behind the name and the attributes of a tag: `p.lead(title="x") Text`. */
export function pugTag(data: SpecialRule): OpenRule {
	const pattern = /[\w.#:-]+(?:\([^)]*\))?\/?(?:&attributes\([^)]*\))?([ \t.!=]|$)/y;
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const name = found?.[0] ?? '';
		if (
			found?.[1] === ' ' &&
			!/^(?:if|else|unless|each|for|while|case|when|default|include|extends|block|append|prepend|mixin|doctype|var|const|let|import)\b/.test(
				name,
			)
		) {
			addText(scan, text, pattern.lastIndex, end);
			return end;
		}

		if (name.endsWith('.') && skipSpace(text, pattern.lastIndex, end) === end) {
			const language = /^(?:script|style)\b/.exec(name)?.[0];
			scan.push(indentGuard, Math.min(at - scan.lineStart + 1, 0xff));
			scan.push((language ? scan.findRoot(language === 'script' ? 'javascript' : 'css') : undefined) ?? textLines);
			return end;
		}

		return -1;
	});
}

/** Text, but for code in `#{ … }` and `!{ … }`. */
function addText(scan: Scan, text: string, from: number, end: number): void {
	let start = from;
	for (let open = text.indexOf('{', from); open > 0 && open < end; open = text.indexOf('{', start)) {
		const close = text.indexOf('}', open);
		const isCode = text[open - 1] === '#' || text[open - 1] === '!';
		scan.add(text, start, isCode ? open - 1 : open + 1, textKind);
		start = isCode ? (close < 0 ? end : close + 1) : open + 1;
	}

	scan.add(text, start, end, textKind);
}
