import { isSpace } from '../characters';
import { nextModeId, type Mode } from '../mode';
import { commentKind, textKind } from '../spanBuffer';

/** A document that is all text. */
export const plainText: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		scan.add(text, from, end, textKind);
		return end;
	},
};

/** The difference below the scissors of a commit message. */
const patch: Mode = { id: nextModeId(), read: (_scan, _text, _from, end) => end };

/** A commit message: text, and the comments that git puts there. */
export const gitCommit: Mode = {
	id: nextModeId(),
	read(scan, text, from, end) {
		if (from === scan.lineStart) {
			if (text.charCodeAt(from) === 35) {
				if (text.includes('>8')) {
					scan.push(patch);
				}

				scan.add(text, from + 1, end, commentKind);
				return end;
			}

			if (text.startsWith('diff --git ')) {
				scan.push(patch);
				return end;
			}

			// Trailers such as `Signed-off-by: A. Name <address>` name people.
			if (/^[A-Z][\w-]+-[bB]y: /.test(text) && isSpace(text.charCodeAt(text.indexOf(':') + 1))) {
				return end;
			}
		}

		scan.add(text, from, end, textKind);
		return end;
	},
};
