import type { StringRule as StringData } from '../languages/languageData';
import { isSpace, skipSpace } from './characters';
import { Finder } from './finder';
import { nextModeId, type Mode } from './mode';
import { OpenRule } from './openRule';
import type { Scan } from './scan';
import { spanKinds, stringKind } from './spanBuffer';

/** How far a string that must close on its line is followed. */
const maxClosedUnits = 1000;

/** A string, a character, a quoted name: what stands between its marks is no code. */
export class StringRule extends OpenRule {
	readonly #data: StringData;
	readonly #createInsertModes: () => readonly Mode[];
	#mode: StringMode | undefined;
	readonly #closedOnly: boolean;
	readonly #maxLength: number;

	/** @param createInsertModes How the code of `rule.inserts` reads, one mode each; asked when such a string is first met. */
	constructor(rule: StringData, createInsertModes: () => readonly Mode[] = () => []) {
		super(rule.string, rule);
		this.#data = rule;
		this.#createInsertModes = createInsertModes;
		this.#closedOnly = rule.closedOnly ?? false;
		this.#maxLength = rule.maxLength ?? maxClosedUnits;
	}

	enter(scan: Scan, text: string, at: number, end: number): number {
		const mode = (this.#mode ??= new StringMode(this.#data, this.#createInsertModes()));
		if (this.#closedOnly && !mode.closesWithin(text, at + this.length, end, this.#maxLength)) {
			return -1;
		}

		return mode.enter(scan, text, at + this.length, end);
	}
}

/** Code within a string, made ready. */
interface StringInsert {
	readonly open: string;
	readonly code: number;
	readonly doubled: boolean;
	readonly mode: Mode;
}

export class StringMode implements Mode {
	readonly id = nextModeId();
	readonly #close: string;
	readonly #closeCode: number;
	readonly #escape: number;
	readonly #doubled: boolean;
	readonly #lines: 'one' | 'many' | 'escaped';
	readonly #kind: number;
	readonly #closeAt: StringData['closeAt'];
	readonly #ignoreCase: boolean;

	readonly #inserts: readonly StringInsert[];
	readonly #finder: Finder;

	constructor(rule: StringData, insertModes: readonly Mode[]) {
		this.#close = rule.close ?? rule.string;
		this.#closeCode = this.#close.charCodeAt(0);
		const escape = rule.escape ?? '\\';
		this.#escape = escape === '' ? -1 : escape.charCodeAt(0);
		this.#doubled = rule.doubled ?? false;
		this.#lines = rule.lines ?? 'one';
		this.#kind = rule.kind ? spanKinds.indexOf(rule.kind) : stringKind;
		this.#closeAt = rule.closeAt;
		this.#ignoreCase = rule.ignoreCase ?? false;
		this.#inserts = (rule.inserts ?? []).map((insert, index) => ({
			open: insert.open,
			code: insert.open.charCodeAt(0),
			doubled: insert.doubled ?? false,
			mode: insertModes[index]!,
		}));
		this.#finder = new Finder([this.#close, ...(escape === '' ? [] : [escape[0]!]), ...this.#inserts.map(insert => insert.open)]);
	}

	/** Reads from behind the opening mark; pushes this mode only if the string goes on beyond what one call can read. */
	enter(scan: Scan, text: string, from: number, end: number): number {
		const entered = scan.state;
		const reached = this.#readOn(scan, text, from, end, entered, false);
		if (!scan.closed && scan.state === entered && this.#goesOn(text, end)) {
			scan.push(this);
		}

		return reached;
	}

	read(scan: Scan, text: string, from: number, end: number): number {
		const reached = this.#readOn(scan, text, from, end, scan.state, true);
		if (scan.closed) {
			scan.pop();
		}

		return reached;
	}

	endLine(scan: Scan, text: string, end: number): void {
		if (!this.#goesOn(text, end)) {
			scan.pop();
		}
	}

	/** Whether the closing mark follows before `end`, at most `maxLength` characters on. */
	closesWithin(text: string, from: number, end: number, maxLength: number): boolean {
		for (let index = from; index < end && index - from <= maxLength; index++) {
			const code = text.charCodeAt(index);
			if (code === this.#escape) {
				index++;
			} else if (code === this.#closeCode && text.startsWith(this.#close, index)) {
				return true;
			}
		}

		return false;
	}

	#goesOn(text: string, end: number): boolean {
		return this.#lines === 'many' || (this.#lines === 'escaped' && endsEscaped(text, end, this.#escape));
	}

	#readOn(scan: Scan, text: string, from: number, end: number, entered: number, onTop: boolean): number {
		const closeCode = this.#closeCode;
		const escape = this.#escape;
		const width = this.#close.length;
		if (this.#closeAt !== undefined) {
			return this.#readToLineStart(scan, text, from, end);
		}

		let index = this.#finder.next(scan, text, from, end);
		while (index < end) {
			const code = text.charCodeAt(index);
			let next = index + 1;
			if (code === closeCode && index + width <= end && (width === 1 || text.startsWith(this.#close, index))) {
				if (!this.#doubled || index + 2 * width > end || !text.startsWith(this.#close, index + width)) {
					scan.add(text, from, index, this.#kind);
					scan.closed = true;
					return index + width;
				}

				next = index + 2 * width;
			} else {
				const insert = this.#findInsert(text, index, end, code);
				if (insert) {
					const behind = index + insert.open.length;
					if (!insert.doubled || !text.startsWith(insert.open, behind)) {
						scan.add(text, from, index, this.#kind);
						scan.state = scan.states.push(onTop ? entered : scan.states.push(entered, this, 0), insert.mode, 0);
						scan.closed = false;
						return behind;
					}

					next = behind + insert.open.length;
				} else if (code === escape) {
					next++;
				}
			}

			index = this.#finder.next(scan, text, next, end);
		}

		scan.add(text, from, end, this.#kind);
		scan.closed = false;
		return end;
	}

	/** The insert whose mark stands at `index`. */
	#findInsert(text: string, index: number, end: number, code: number): StringInsert | undefined {
		for (const insert of this.#inserts) {
			if (insert.code === code && text.startsWith(insert.open, index) && index + insert.open.length <= end) {
				return insert;
			}
		}

		return undefined;
	}

	#closesAt(text: string, at: number): boolean {
		const close = this.#close;
		return this.#ignoreCase
			? text.slice(at, at + close.length).toLowerCase() === close.toLowerCase()
			: text.startsWith(close, at);
	}

	#readToLineStart(scan: Scan, text: string, from: number, end: number): number {
		const at = skipSpace(text, scan.lineStart, end);
		scan.closed = from <= at && this.#closesAt(text, at) && at + this.#close.length <= end;
		scan.add(text, from, scan.closed ? at : end, this.#kind);
		return scan.closed ? at + this.#close.length : end;
	}
}

/** Whether the line ends with an odd number of escape characters (white space behind them forgiven by nobody). */
export function endsEscaped(text: string, end: number, escape: number): boolean {
	let count = 0;
	if (end < text.length && !isSpace(text.charCodeAt(end))) {
		return false;
	}

	while (end - count > 0 && text.charCodeAt(end - count - 1) === escape) {
		count++;
	}

	return count % 2 === 1;
}
