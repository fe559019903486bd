import { nextModeId, type Guard, type Mode } from './mode';
import type { Scan } from './scan';

/**
 * Text of another language up to a mark, as between `<%` and `%>`. The mark belongs to the surroundings, which read on behind it.
 *
 * @param close A pattern must be global.
 */
export function createGuardedMode(close: string | RegExp): Mode {
	return typeof close === 'string'
		? createMode(
				(text, from) => text.indexOf(close, from),
				() => close.length,
			)
		: createMode(
				(text, from) => {
					close.lastIndex = from;
					return close.exec(text)?.index ?? -1;
				},
				(text, at) => {
					close.lastIndex = at;
					return close.test(text) ? close.lastIndex - at : 0;
				},
			);
}

/** As `createGuardedMode`, for an end tag in any case, which the surroundings read themselves. */
export function createElementMode(name: string): Mode {
	const close = new RegExp(`</${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'gi');
	return createMode(
		(text, from) => {
			close.lastIndex = from;
			return close.exec(text)?.index ?? -1;
		},
		() => 0,
	);
}

function createMode(find: (text: string, from: number) => number, lengthAt: (text: string, at: number) => number): Mode {
	const guard: Guard = {
		findEnd(_scan, text, from, end) {
			const at = find(text, from);
			return at >= 0 && at + lengthAt(text, at) <= end ? at : -1;
		},
		leave(scan, text, at) {
			scan.pop();
			return at + lengthAt(text, at);
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
