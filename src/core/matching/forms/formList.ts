import {
	ambiguousFlag,
	Form,
	formWords,
	leadBits,
	leadShift,
	lengthBits,
	nameFlag,
	type IndexSections,
} from '../index/indexLayout';
import type { KeyUnits } from './keyUnits';

/** A form of an entry, on its way into an index. */
export interface ListedForm {
	readonly key: KeyUnits;
	readonly entry: number;
	readonly surface: number;
	readonly flags: number;
}

/** The forms of a glossary with their surfaces: what index tables are built from. */
export class FormList {
	readonly forms: ListedForm[] = [];
	readonly surfaces: string[] = [];
	entryCount = 0;

	readonly #surfaceNumbers = new Map<string, number>();

	add(key: KeyUnits, entry: number, surface: string, of: { readonly ambiguous: boolean; readonly isName: boolean }): void {
		const flags = (of.ambiguous ? ambiguousFlag : 0) | (of.isName ? nameFlag : 0);
		this.forms.push({ key, entry, surface: this.#numberOf(surface), flags });
	}

	/** Adds what an index holds; its entries follow those that are here already. */
	addIndex(sections: IndexSections, keeps: (entry: number) => boolean): void {
		const { forms, units, marks, surfaces } = sections;
		const numbers = Array.from({ length: surfaces.length - 1 }, (_, surface) => this.#numberOf(surfaceText(sections, surface)));
		for (let at = formWords; at < forms.length; at += formWords) {
			const entry = forms[at + Form.Entry]!;
			if (keeps(entry)) {
				const start = forms[at + Form.UnitsStart]!;
				const size = forms[at + Form.Size]!;
				const end = start + (size & lengthBits);
				const lead = (size >> leadShift) & leadBits;
				this.forms.push({
					key: { units: units.subarray(start, end), marks: marks.subarray(start, end), lead },
					entry: this.entryCount + entry,
					surface: numbers[forms[at + Form.Surface]!]!,
					flags: size & (ambiguousFlag | nameFlag),
				});
			}
		}

		this.entryCount += sections.entryCount;
	}

	#numberOf(surface: string): number {
		let number = this.#surfaceNumbers.get(surface);
		if (number === undefined) {
			number = this.surfaces.push(surface) - 1;
			this.#surfaceNumbers.set(surface, number);
		}

		return number;
	}
}

/** A surface as the glossary writes it. */
export function surfaceText({ surfaces, text }: IndexSections, surface: number): string {
	return String.fromCharCode(...text.subarray(surfaces[surface], surfaces[surface + 1]));
}
