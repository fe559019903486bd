import { nextModeId, type Guard, type Mode } from './mode';
import type { Scan } from './scan';

/** Text of another language up to a fixed mark, as between `<%` and `%>`; the mark belongs to the surroundings. */
export function createGuardedMode(close: string, ignoreCase = false): Mode {
	const pattern = ignoreCase ? new RegExp(close.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi') : undefined;
	const guard: Guard = {
		findEnd(_scan, text, from, end) {
			let at: number;
			if (pattern) {
				pattern.lastIndex = from;
				at = pattern.exec(text)?.index ?? -1;
			} else {
				at = text.indexOf(close, from);
			}

			return at >= 0 && at + close.length <= end ? at : -1;
		},
		leave(scan, _text, at) {
			scan.pop();
			return ignoreCase ? at : at + close.length;
		},
	};
	return { id: nextModeId(), read: leaveAtOnce, guard };
}

/** What a guard's mode reads when the embedded language has closed itself: nothing. */
export function leaveAtOnce(scan: Scan, _text: string, from: number, _end: number): number {
	scan.pop();
	return from;
}

/** Text that is none: embedded in a language that is not known. */
export const unknownText: Mode = {
	id: nextModeId(),
	read: (_scan, _text, _from, end) => end,
};
