import type { MarkupData } from '../languages/languageData';
import { isSpace, isWord } from './characters';
import { createElementMode, unknownText } from './guardedMode';
import type { MarkupMode } from './markup';
import { nextModeId, type Mode } from './mode';
import type { Scan } from './scan';
import { noneKind, stringKind } from './spanBuffer';

const htmlRaw: Readonly<Record<string, string>> = { script: 'javascript', style: 'css' };

/** Names of languages as `lang` and `type` attributes give them. */
const languageNames: Readonly<Record<string, string>> = {
	ts: 'typescript',
	tsx: 'typescriptreact',
	jsx: 'javascriptreact',
	js: 'javascript',
	module: 'javascript',
	'text/javascript': 'javascript',
	'application/javascript': 'javascript',
	'text/ecmascript': 'javascript',
	'text/babel': 'javascriptreact',
	'text/typescript': 'typescript',
	'application/json': 'json',
	'application/ld+json': 'json',
	importmap: 'json',
	speculationrules: 'json',
	'text/css': 'css',
	scss: 'scss',
	sass: 'sass',
	less: 'less',
	stylus: 'stylus',
	postcss: 'css',
	pug: 'jade',
	'text/x-handlebars-template': 'handlebars',
	'text/x-handlebars': 'handlebars',
	'text/template': 'html',
	'text/html': 'html',
	'text/ng-template': 'html',
	'text/x-template': 'html',
};

/** A tag from behind its `<`. The payload names the element whose raw content follows; 0: text follows. */
export class TagMode implements Mode {
	readonly id = nextModeId();
	readonly #raw: Readonly<Record<string, string>>;
	readonly #rawModes = new Map<string, Mode>();
	readonly #quoted: readonly Mode[];

	constructor(
		readonly markup: MarkupMode,
		data: MarkupData,
	) {
		this.#raw = { ...(data.html ? htmlRaw : {}), ...data.raw };
		this.#quoted = ['"', "'"].map(quote => createAttributeMode(markup, quote));
	}

	enter(scan: Scan, text: string, from: number, end: number): number {
		let at = from;
		while (at < end && (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 45)) {
			at++;
		}

		const name = at - from < 20 ? text.slice(from, at).toLowerCase() : '';
		let payload = 0;
		const raw = Object.hasOwn(this.#raw, name) ? this.#raw[name] : undefined;
		if (raw !== undefined) {
			payload = scan.states.tagId(`${name} ${this.#languageOf(text, at, end) ?? raw}`);
		}

		scan.push(this, payload);
		return at;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const entered = scan.state;
		for (let index = from; index < end; index++) {
			const code = text.charCodeAt(index);
			if (code === 62) {
				this.#close(scan, text.charCodeAt(index - 1) === 47 && index > from);
				return index + 1;
			}

			if (code === 34 || code === 39) {
				// A quote within an unquoted word is no string's beginning.
				const before = text.charCodeAt(index - 1);
				if (index > scan.lineStart && before !== 61 && !isSpace(before)) {
					continue;
				}

				scan.push(this.#quoted[code === 34 ? 0 : 1]!);
				return index + 1;
			}

			const island = this.markup.islands.length > 0 ? this.markup.findIsland(text, index, end, code) : undefined;
			if (island) {
				const reached = this.markup.enterIsland(scan, text, index, end, island);
				if (scan.state !== entered) {
					return reached;
				}

				index = reached - 1;
			} else if (code === 60) {
				scan.pop();
				return index;
			}
		}

		return end;
	}

	#close(scan: Scan, isEmpty: boolean): void {
		const tag = scan.states.tag(scan.payload);
		scan.pop();
		if (tag === '' || isEmpty) {
			return;
		}

		const [name, language] = tag.split(' ');
		let guard = this.#rawModes.get(name!);
		if (!guard) {
			guard = createElementMode(name!);
			this.#rawModes.set(name!, guard);
		}

		scan.push(guard);
		scan.push(scan.findRoot(language!) ?? unknownText);
	}

	/** What `lang` or `type` says, if the tag says it on this line. */
	#languageOf(text: string, from: number, end: number): string | undefined {
		const close = text.indexOf('>', from);
		const tag = text.slice(from, Math.min(close < 0 ? end : close, from + 500));
		const named = /\s(?:lang|type)\s*=\s*["']?([^"'\s>]+)/.exec(tag)?.[1]?.toLowerCase();
		if (named === undefined) {
			return undefined;
		}

		return languageNames[named] ?? (/^[a-z]+$/.test(named) ? named : 'unknown');
	}
}

/** The value of an attribute, in which islands may stand. */
function createAttributeMode(markup: MarkupMode, quote: string): Mode {
	const closeCode = quote.charCodeAt(0);
	return {
		id: nextModeId(),
		read(scan, text, from, end) {
			const entered = scan.state;
			let start = from;
			for (let index = from; index < end; index++) {
				const code = text.charCodeAt(index);
				if (code === closeCode) {
					scan.add(text, start, index, stringKind);
					scan.pop();
					return index + 1;
				}

				const island = markup.islands.length > 0 ? markup.findIsland(text, index, end, code) : undefined;
				if (island) {
					scan.add(text, start, index, stringKind);
					start = markup.enterIsland(scan, text, index, end, island);
					if (scan.state !== entered) {
						return start;
					}

					index = start - 1;
				}
			}

			scan.add(text, start, end, scan.spans.wantsStrings ? stringKind : noneKind);
			return end;
		},
	};
}
