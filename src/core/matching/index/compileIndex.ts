import type { EntryHead } from '../../glossary/entry';
import { buildTables } from './buildTables';
import { FormList } from '../forms/formList';
import { spellKey, type CaseRule } from '../forms/spellKey';
import { surfaceForms } from '../forms/surfaceForms';
import { TermIndex } from './termIndex';

const mostUnits = 0xffff;
const mostLead = 0xf;

export interface CompileOptions {
	/**
	 * Whether a word's first capital alone makes it a name. `true` (the default, right for a glossary that writes ordinary terms
	 * in lower case): *Claude* is not *claude*. `false`, for glossaries that write `Landing Page`: only capitals of acronyms
	 * and mixed-case words (`RAG`, `LoRA`) count.
	 */
	readonly firstCapitalCounts?: boolean;
}

/**
 * Compiles an index that finds every form of the entries. A match gives entries by their place in `heads`.
 *
 * Takes some 30 µs an entry: compile a shipped glossary ahead, and load it with `loadIndex`.
 */
export function compileIndex(heads: readonly EntryHead[], { firstCapitalCounts = true }: CompileOptions = {}): TermIndex {
	const list = new FormList();
	for (const [entry, head] of heads.entries()) {
		addForms(list, entry, head, firstCapitalCounts);
	}

	list.entryCount = heads.length;
	return new TermIndex(buildTables(list));
}

/** An index, and which of its entries to keep (all, if not said). */
export interface IndexPart {
	readonly index: TermIndex;
	readonly keeps?: (entry: number) => boolean;
}

/** Joins indexes into one. The entries of each part are counted on from those of the parts before it, kept or not. */
export function mergeIndexes(parts: readonly IndexPart[]): TermIndex {
	const list = new FormList();
	for (const { index, keeps = () => true } of parts) {
		list.addIndex(index.sections, keeps);
	}

	return new TermIndex(buildTables(list));
}

function caseRule(head: EntryHead, firstCapitalCounts: boolean): CaseRule {
	if (head.caseSensitive !== undefined) {
		return head.caseSensitive ? 'exact' : 'none';
	}

	return firstCapitalCounts ? 'capitals' : 'inner';
}

function addForms(list: FormList, entry: number, head: EntryHead, firstCapitalCounts: boolean): void {
	const rule = caseRule(head, firstCapitalCounts);
	const known = new Set<string>();
	for (const { surface, written, ambiguous } of surfaceForms(head, firstCapitalCounts)) {
		const key = spellKey(written, rule);
		if (key && key.units.length <= mostUnits && key.lead <= mostLead) {
			const identity = `${key.lead} ${String.fromCharCode(...Array.from(key.units), ...Array.from(key.marks))}`;
			if (!known.has(identity)) {
				known.add(identity);
				list.add(key, entry, surface, { ambiguous, isName: written === head.name });
			}
		}
	}
}
