import { filterBits, filterWord } from './slotTable';

/** Whether a word that a filter may hold (`mayHold`) may be a term, by its hash. */
export function mayBeWhole(filter: Int32Array, hash: number): boolean {
	return (filter[filterWord(filter, hash)]! & wholeBit(hash)) !== 0;
}

/** Whether a term may go on with a folded unit behind a word that the filter beside `followers` may hold. */
export function mayFollow(followers: Int32Array, hash: number, unit: number): boolean {
	return (followers[filterWord(followers, hash)]! & followerBit(unit)) !== 0;
}

/**
 * Makes a filter hold a word.
 *
 * @param bits Added `followerBit`s of what it goes on with.
 */
export function holdWord(filter: Int32Array, followers: Int32Array, hash: number, isWhole: boolean, bits: number): void {
	filter[filterWord(filter, hash)]! |= filterBits(hash) | (isWhole ? wholeBit(hash) : 0);
	followers[filterWord(followers, hash)]! |= bits;
}

/** The bit of a folded unit; several share one. */
export function followerBit(unit: number): number {
	return 1 << (unit & 31);
}

function wholeBit(hash: number): number {
	return 1 << (hash >>> 17);
}
