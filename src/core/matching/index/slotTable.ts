/** 0 stands for a free slot. */
export function storedHash(hash: number): number {
	return hash === 0 ? 1 : hash;
}

/** Where to look for a hash first, in a table whose size is a power of two. */
export function homeSlot(hash: number, mask: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/** Whether a filter, of a power of two of words, may hold a hash: where it says no, it does not. */
export function mayHold(filter: Int32Array, hash: number): boolean {
	const bits = filterBits(hash);
	return (filter[filterWord(filter, hash)]! & bits) === bits;
}

/** Makes a filter hold a hash. */
export function hold(filter: Int32Array, hash: number): void {
	filter[filterWord(filter, hash)]! |= filterBits(hash);
}

/** Which word of a filter tells of a hash. */
export function filterWord(filter: Int32Array, hash: number): number {
	return (hash ^ (hash >>> 15)) & (filter.length - 1);
}

/** Two bits in one word tell more than one and cost the same look-up. */
export function filterBits(hash: number): number {
	return (1 << (hash >>> 27)) | (1 << (hash >>> 22));
}

/**
 * What an index has for a hash: its first form, shifted left by one, and in bit 0 whether longer terms begin so. 0: nothing.
 *
 * @param mask Number of slots less one.
 */
export function findSlot(slots: Int32Array, mask: number, hash: number): number {
	const stored = storedHash(hash);
	for (let slot = homeSlot(stored, mask); ; slot = (slot + 1) & mask) {
		const found = slots[slot * 2]!;
		if (found === stored) {
			return slots[slot * 2 + 1]!;
		}

		if (found === 0) {
			return 0;
		}
	}
}
