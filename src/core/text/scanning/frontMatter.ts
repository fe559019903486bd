import { unknownText } from './guardedMode';
import { skipSpace } from './characters';
import { nextModeId, type Guard, type Mode } from './mode';

const closers = ['---', '+++', ';;;'];

/**
 * A document that may begin with front matter between two lines `---` (of `language`), `+++` (TOML) or `;;;` (JSON),
 * which is read as its own language; then `body` reads on.
 */
export function createFrontMatterMode(body: Mode, language: string): Mode {
	const guard: Guard = {
		findEnd(_scan, text, from, end, payload) {
			const closer = closers[payload]!;
			const closes = from === 0 && (text.startsWith(closer) || (payload === 0 && text.startsWith('...')));
			return closes && skipSpace(text, 3, end) === end ? 0 : -1;
		},
		leave(scan, _text, _at, end) {
			scan.replace(started);
			return end;
		},
	};
	const matter: Mode = { id: nextModeId(), guard, read: (_scan, _text, _from, end) => end };
	// Once the first line is behind, the body reads upon a mode that marks it so.
	const started: Mode = {
		id: nextModeId(),
		read(scan, _text, from) {
			scan.push(body);
			return from;
		},
	};
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			const kind =
				scan.states.parent(scan.state) === scan.state || from === scan.lineStart
					? closers.indexOf(text.slice(from, from + 3))
					: -1;
			if (kind >= 0 && skipSpace(text, from + 3, end) === end) {
				scan.push(matter, kind);
				scan.push(scan.findRoot(kind === 0 ? language : kind === 1 ? 'toml' : 'json') ?? unknownText);
				return end;
			}

			scan.push(started);
			scan.push(body);
			return from;
		},
		endLine(scan) {
			// An empty first line: no front matter.
			scan.push(started);
			scan.push(body);
		},
	};
}

/** A document whose body keeps a payload, which the bare language cannot. */
export function createDocumentMode(body: Mode): Mode {
	return {
		id: nextModeId(),
		read(scan, _text, from) {
			scan.push(body);
			return from;
		},
		endLine: scan => scan.push(body),
	};
}
