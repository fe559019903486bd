import { CodeMode } from './codeMode';
import { FunctionRule } from './functionRule';
import type { OpenRule } from './openRule';
import type { Scan } from './scan';

const maxDepth = 0xffff;

/**
 * Code between brackets within something else: `${ … }`. The payload of the mode counts the brackets that are open inside.
 *
 * @param open The bracket that nests; several for marks such as `%{` share one.
 * @param endsWithLine Whether the code cannot go on in the next line.
 */
export function createNestedMode(open: string, close: string, rules: readonly OpenRule[], endsWithLine: boolean): CodeMode {
	const mode = new CodeMode();
	const brackets: OpenRule[] = [
		new FunctionRule(close, {}, (scan, _text, at) => {
			if (scan.payload === 0) {
				scan.pop();
			} else {
				scan.setPayload(scan.payload - 1);
			}

			return at + close.length;
		}),
	];
	if (open !== close) {
		brackets.push(
			new FunctionRule(open, {}, (scan, _text, at) => {
				scan.setPayload(Math.min(scan.payload + 1, maxDepth));
				return at + open.length;
			}),
		);
	}

	mode.setRules(brackets, endsWithLine ? popAtLineEnd : undefined);
	mode.setRules(rules);
	return mode;
}

function popAtLineEnd(scan: Scan): void {
	scan.pop();
}
