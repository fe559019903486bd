/**
 * Times several ways of doing the same, a round of each after the other, so that a noisy machine disturbs all alike.
 *
 * Each is done once before, so that it is compiled.
 *
 * @returns The median time of each, in milliseconds.
 */
export function medianTimesMs(rounds: number, ways: readonly (() => void)[]): number[] {
	const times: number[][] = ways.map(() => []);
	for (const way of ways) {
		way();
	}

	for (let round = 0; round < rounds; round++) {
		ways.forEach((way, index) => {
			const start = performance.now();
			way();
			times[index]!.push(performance.now() - start);
		});
	}

	return times.map(median);
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1]!;
}
