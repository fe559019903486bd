import { filterBits } from './slotTable';

/** Words of the filter for one number: bits of hashes, then bits of what follows. They share a line of the processor's cache. */
export const filterWordsPerSlot = 2;

/** Whether a filter may hold a word, by its hash. */
export function mayHoldWord(filter: Int32Array, hash: number): boolean {
	const bits = filterBits(hash);
	return (filter[slotOfWord(filter, hash)]! & bits) === bits;
}

/** Whether a word that a filter may hold may be a term. */
export function mayBeWhole(filter: Int32Array, hash: number): boolean {
	return (filter[slotOfWord(filter, hash)]! & wholeBit(hash)) !== 0;
}

/** Whether a term may go on with a unit behind a word that a filter may hold. */
export function mayFollow(filter: Int32Array, hash: number, unit: number): boolean {
	return (filter[slotOfWord(filter, hash) + 1]! & followerBit(unit)) !== 0;
}

/**
 * Makes a filter hold a word.
 *
 * @param followers Added `followerBit`s of what it goes on with.
 */
export function holdWord(filter: Int32Array, hash: number, isWhole: boolean, followers: number): void {
	const slot = slotOfWord(filter, hash);
	filter[slot]! |= filterBits(hash) | (isWhole ? wholeBit(hash) : 0);
	filter[slot + 1]! |= followers;
}

/** The bit of a folded unit; several share one. */
export function followerBit(unit: number): number {
	return 1 << (unit & 31);
}

function wholeBit(hash: number): number {
	return 1 << (hash >>> 17);
}

/** Where a filter, of a power of two of numbers, tells of a hash. */
function slotOfWord(filter: Int32Array, hash: number): number {
	return ((hash ^ (hash >>> 15)) << 1) & (filter.length - filterWordsPerSlot);
}
