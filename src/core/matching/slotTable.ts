/** 0 stands for a free slot. */
export function storedHash(hash: number): number {
	return hash === 0 ? 1 : hash;
}

/** Where to look for a hash first, in a table whose size is a power of two. */
export function homeSlot(hash: number, mask: number): number {
	return (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
}

/**
 * The bit of a filter that stands for a hash.
 *
 * @param mask Number of the filter's bits less one.
 */
export function filterBit(hash: number, mask: number): number {
	return (hash ^ (hash >>> 15)) & mask;
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
