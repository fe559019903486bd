import { isSpace } from './characters';
import { leaveAtOnce } from './guardedMode';
import { nextModeId, type Guard, type Mode } from './mode';

const guard: Guard = {
	findEnd(_scan, text, from, end, payload) {
		if (from > 0) {
			return -1;
		}

		let column = 0;
		while (column < end && isSpace(text.charCodeAt(column))) {
			column++;
		}

		return column < end && column < payload ? 0 : -1;
	},
	leave: leaveAtOnce,
};

/** Holds another language in the lines that are indented by at least the payload. */
export const indentGuard: Mode = { id: nextModeId(), guard, read: leaveAtOnce };
