import type { Where } from '../languages/languageData';
import { createCharacterSet, isInSet, skipSpaceBack } from './characters';
import type { Scan } from './scan';

/** A rule made ready to run. */
export abstract class OpenRule {
	readonly length: number;
	readonly #second: number;

	/** Absent in most rules, which so are made in a fraction of the time. */
	readonly #conditions: Conditions | undefined;

	constructor(
		readonly open: string,
		where: Where,
	) {
		this.length = open.length;
		this.#second = open.length > 1 && !where.ignoreCase ? open.charCodeAt(1) : -1;
		const isPlain =
			(where.after ?? where.notAfter ?? where.prefix ?? where.follows ?? where.before ?? where.notBefore ?? where.at) ===
				undefined && !where.ignoreCase;
		this.#conditions = isPlain ? undefined : new Conditions(open, where);
	}

	/** What the rule may begin with, at least: its mark, or the first letter in both cases. */
	firstMarks(): string[] {
		const first = this.#conditions?.folded?.[0];
		return first === undefined ? [this.open] : [first, first.toUpperCase()];
	}

	/** Whether the rule applies at `at`, whose character is known to be the first of `open`. */
	applies(scan: Scan, text: string, at: number, end: number): boolean {
		if (this.#second >= 0 && text.charCodeAt(at + 1) !== this.#second) {
			return false;
		}

		if (at + this.length > end) {
			return false;
		}

		const conditions = this.#conditions;
		if (this.length > 2 && conditions?.folded === undefined && !text.startsWith(this.open, at)) {
			return false;
		}

		return conditions === undefined || conditions.hold(scan, text, at, end);
	}

	/** Reads on from the opening mark; the column reached, or a negative number if the rule does not apply after all. */
	abstract enter(scan: Scan, text: string, at: number, end: number): number;
}

/** Where a rule applies, beside its opening mark. */
class Conditions {
	/** The mark in lower case, where case does not matter. */
	readonly folded: string | undefined;
	readonly #length: number;
	readonly #at: Where['at'];
	readonly #after: Uint8Array | undefined;
	readonly #notAfter: Uint8Array | undefined;
	readonly #prefix: Uint8Array | undefined;
	readonly #follows: Uint8Array | undefined;
	readonly #before: Uint8Array | undefined;
	readonly #notBefore: Uint8Array | undefined;

	constructor(open: string, where: Where) {
		this.folded = where.ignoreCase ? open.toLowerCase() : undefined;
		this.#length = open.length;
		this.#at = where.at;
		this.#after = toSet(where.after);
		this.#notAfter = toSet(where.notAfter);
		this.#prefix = toSet(where.prefix);
		this.#follows = toSet(where.follows);
		this.#before = toSet(where.before);
		this.#notBefore = toSet(where.notBefore);
	}

	hold(scan: Scan, text: string, at: number, end: number): boolean {
		if (this.folded !== undefined && text.slice(at, at + this.#length).toLowerCase() !== this.folded) {
			return false;
		}

		if (this.#at !== undefined && !(this.#at === 'column0' ? at === scan.lineStart : scan.startsLine(text, at))) {
			return false;
		}

		if (this.#prefix && (at === scan.lineStart || !isInSet(this.#prefix, text.charCodeAt(at - 1)))) {
			return false;
		}

		if (at > scan.lineStart) {
			const before = text.charCodeAt(at - 1);
			if ((this.#after && !isInSet(this.#after, before)) || (this.#notAfter && isInSet(this.#notAfter, before))) {
				return false;
			}
		}

		if (this.#follows) {
			const last = skipSpaceBack(text, at, scan.lineStart);
			if (last > scan.lineStart && !isInSet(this.#follows, text.charCodeAt(last - 1))) {
				return false;
			}
		}

		const behind = at + this.#length;
		const next = behind < end ? text.charCodeAt(behind) : 10;
		return !(this.#before && !isInSet(this.#before, next)) && !(this.#notBefore && isInSet(this.#notBefore, next));
	}
}

function toSet(characters: string | undefined): Uint8Array | undefined {
	return characters === undefined ? undefined : createCharacterSet(characters);
}
