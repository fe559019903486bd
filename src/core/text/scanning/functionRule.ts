import type { Where } from '../languages/languageData';
import { OpenRule } from './openRule';
import type { Scan } from './scan';

/** Reads on from an opening mark; the column reached, or -1 if nothing special begins here. */
export type Enter = (scan: Scan, text: string, at: number, end: number) => number;

/** A rule whose decision takes a function. */
export class FunctionRule extends OpenRule {
	readonly #enter: Enter;

	constructor(open: string, where: Where, enter: Enter) {
		super(open, where);
		this.#enter = enter;
	}

	override enter(scan: Scan, text: string, at: number, end: number): number {
		return this.#enter(scan, text, at, end);
	}
}
