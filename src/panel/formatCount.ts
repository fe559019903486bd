/** Writes a count as people read it: `50,000`. */
export function formatCount(count: number): string {
	return count.toLocaleString('en');
}
