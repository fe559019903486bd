/** What a span holds, as small integers; `none` is looked at by nobody: a link's target, a tag. */
export const spanKinds = ['none', 'comment', 'docstring', 'text', 'string', 'code'] as const;

export const noneKind = 0;
export const commentKind = 1;
export const docstringKind = 2;
export const textKind = 3;
export const stringKind = 4;
export const codeKind = 5;

/** The spans of one line: half-open columns, sorted, disjoint. Reused from line to line, so that scanning allocates nothing. */
export class SpanBuffer {
	/** Off: the scanner computes states only, and `add` is not called. */
	enabled = true;

	/** Whether spans of strings and the `none` spans are wanted too. */
	wantsStrings = false;

	count = 0;
	#data = new Int32Array(96);

	clear(): void {
		this.count = 0;
	}

	/** Appends a span; an empty one, or one before the end of the last, is dropped. */
	add(start: number, end: number, kind: number): void {
		const at = this.count * 3;
		if (start >= end || (at > 0 && start < this.#data[at - 2]!)) {
			return;
		}

		if (at + 3 > this.#data.length) {
			const larger = new Int32Array(this.#data.length * 2);
			larger.set(this.#data);
			this.#data = larger;
		}

		this.#data[at] = start;
		this.#data[at + 1] = end;
		this.#data[at + 2] = kind;
		this.count++;
	}

	start(index: number): number {
		return this.#data[index * 3]!;
	}

	end(index: number): number {
		return this.#data[index * 3 + 1]!;
	}

	kind(index: number): number {
		return this.#data[index * 3 + 2]!;
	}
}
