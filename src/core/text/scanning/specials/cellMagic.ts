import type { SpecialRule } from '../../languages/languageData';
import { FunctionRule } from '../functionRule';
import { unknownText } from '../guardedMode';
import type { OpenRule } from '../openRule';

/** Cell magics of Jupyter after which the cell is Python still. */
const pythonMagics = new Set([
	'time',
	'timeit',
	'capture',
	'prun',
	'python',
	'python3',
	'pypy',
	'debug',
	'memit',
	'mprun',
	'cython',
]);

/** `%%bash` of a notebook: the rest of the cell is of another language, or of none. */
export function cellMagic(data: SpecialRule): OpenRule {
	return new FunctionRule(data.open, { ...data, at: 'column0' }, (scan, text, at, end) => {
		const name = /^%%(\w+)/.exec(text.slice(at, at + 40))?.[1]?.toLowerCase();
		if (name === undefined) {
			return -1;
		}

		if (!pythonMagics.has(name)) {
			scan.push(scan.findRoot(name) ?? unknownText);
		}

		return end;
	});
}
