import type { SpecialRule } from '../../languages/languageData';
import { skipSpace } from '../characters';
import { FunctionRule } from '../functionRule';
import { nextModeId, type Mode } from '../mode';
import type { OpenRule } from '../openRule';
import type { Scan } from '../scan';
import { commentKind } from '../spanBuffer';

const directive = /=([a-z]\w*|[A-Z]{2,}\b)[ \t]*([\w-]*)/y;
const codeBlocks = /^(?:code|input|output|data)$/;

/** Documentation in blocks of `=begin … =end`, which nest. The payload holds how many are open, and the one that began code. */
const pod: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		let depth = scan.payload & 0xff;
		let codeDepth = scan.payload >> 8;
		const found = from === scan.lineStart ? findDirective(text, from, end) : undefined;
		if (!found) {
			if (codeDepth === 0) {
				scan.add(text, from, end, commentKind);
			}

			return end;
		}

		if (found.word === 'begin') {
			depth = Math.min(depth + 1, 0xff);
			codeDepth = codeDepth === 0 && codeBlocks.test(found.name) ? depth : codeDepth;
		} else if (found.word === 'end') {
			codeDepth = codeDepth === depth ? 0 : codeDepth;
			depth--;
		} else if (codeDepth === 0 && found.word !== 'for') {
			scan.add(text, found.behind, end, commentKind);
		}

		if (depth === 0) {
			scan.pop();
		} else {
			scan.setPayload(depth | (codeDepth << 8));
		}

		return end;
	},
};

/** Documentation of one paragraph, from `=head1`, `=item` or the like to an empty line. */
const paragraph: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		const found = from === scan.lineStart ? findDirective(text, from, end) : undefined;
		if (found?.word === 'begin') {
			scan.pop();
			return openPod(scan, found, text, end);
		}

		scan.add(text, found ? found.behind : from, end, commentKind);
		return end;
	},
	endLine(scan, text, end) {
		if (skipSpace(text, scan.lineStart, end) === end) {
			scan.pop();
		}
	},
};

/** The documentation of Raku that begins with a directive. */
export function rakuPod(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'lineStart' }, (scan, text, at, end) => {
		const found = findDirective(text, at, end);
		return found && found.word !== 'end' ? openPod(scan, found, text, end) : -1;
	});
}

interface Directive {
	readonly word: string;

	/** What stands behind the word: of `=begin`, the name of the block. */
	readonly name: string;
	readonly behind: number;
}

function openPod(scan: Scan, { word, name, behind }: Directive, text: string, end: number): number {
	if (word === 'begin') {
		scan.push(pod, 1 | (codeBlocks.test(name) ? 0x100 : 0));
	} else if (word !== 'for' || !codeBlocks.test(name)) {
		scan.push(paragraph);
		scan.add(text, behind, word === 'for' ? behind : end, commentKind);
	}

	return end;
}

function findDirective(text: string, from: number, end: number): Directive | undefined {
	directive.lastIndex = skipSpace(text, from, end);
	const found = directive.exec(text);
	return found ? { word: found[1]!, name: found[2]!, behind: found.index + 1 + found[1]!.length } : undefined;
}
