import { skipSpace } from '../characters';
import { nextModeId, type Mode } from '../mode';

/** Reads the lines of YAML's `|` and `>` scalars as spans of a kind: all that are indented by the payload at least. */
export function createBlockScalar(kind: number): Mode {
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			const start = skipSpace(text, from, end);
			if (start < end && start - scan.lineStart < scan.payload) {
				scan.pop();
				return from;
			}

			scan.add(text, start, end, kind);
			return end;
		},
	};
}
