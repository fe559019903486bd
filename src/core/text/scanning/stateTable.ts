import type { Mode } from './mode';

/** A line's state fits 16 bits. */
const maxStates = 0xffff;
const maxDepth = 200;

/**
 * The stacks of open modes that occur in a document, each with a small number: 0 is the bare language.
 *
 * A stack is a node of a tree: its parent is the stack below, so that pushing looks a child up and popping reads a field.
 * Equal stacks have equal numbers, so two states agree when their numbers do. When the table is full or a stack too deep,
 * `push` answers with the stack unchanged: wrong spans, but an end.
 */
export class StateTable {
	readonly #modes: Mode[];
	readonly #parents: number[] = [0];
	readonly #payloads: number[] = [0];
	readonly #guards: number[] = [0];
	readonly #depths: number[] = [0];
	readonly #children = new Map<number, number>();
	readonly #tags: string[] = [''];
	readonly #tagIds = new Map<string, number>();

	constructor(root: Mode) {
		this.#modes = [root];
	}

	mode(state: number): Mode {
		return this.#modes[state]!;
	}

	/** The stack below the top; the root's is the root. */
	parent(state: number): number {
		return this.#parents[state]!;
	}

	/** A number that the top mode keeps: a depth, a tag, an indentation. */
	payload(state: number): number {
		return this.#payloads[state]!;
	}

	/** The nearest stack, from this one down, whose top bounds an embedded language; 0: none. */
	guard(state: number): number {
		return this.#guards[state]!;
	}

	/** @param payload Below 2²⁰. */
	push(state: number, mode: Mode, payload: number): number {
		const key = (state * 0x1000 + mode.id) * 0x100000 + payload;
		const known = this.#children.get(key);
		if (known !== undefined) {
			return known;
		}

		const depth = this.#depths[state]! + 1;
		const created = this.#modes.length;
		if (depth > maxDepth || created >= maxStates) {
			return state;
		}

		this.#modes.push(mode);
		this.#parents.push(state);
		this.#payloads.push(payload & 0xfffff);
		this.#guards.push(mode.guard ? created : this.#guards[state]!);
		this.#depths.push(depth);
		this.#children.set(key, created);
		return created;
	}

	/** A number for a text that a mode keeps, such as the end tag of a heredoc. At most 65,535 of them; then 0, the empty text. */
	tagId(tag: string): number {
		const known = this.#tagIds.get(tag);
		if (known !== undefined) {
			return known;
		}

		if (this.#tags.length > 0xffff) {
			return 0;
		}

		this.#tags.push(tag);
		this.#tagIds.set(tag, this.#tags.length - 1);
		return this.#tags.length - 1;
	}

	tag(id: number): string {
		return this.#tags[id] ?? '';
	}
}
