/** Something to be timed, and what it returned last. */
export interface Subject {
	readonly name: string;
	readonly run: () => number;
}

export interface Timing {
	readonly name: string;

	/** Median over all rounds. */
	readonly milliseconds: number;
	readonly result: number;
}

/** Runs every subject once a round, one after the other, so that what the machine does besides hits all alike. */
export function timeInRounds(subjects: readonly Subject[], rounds: number): Timing[] {
	const times = subjects.map((): number[] => []);
	const results = subjects.map(() => 0);
	for (let round = -1; round < rounds; round++) {
		for (const [place, { run }] of subjects.entries()) {
			const start = performance.now();
			results[place] = run();
			if (round >= 0) {
				times[place]!.push(performance.now() - start);
			}
		}
	}

	return subjects.map(({ name }, place) => ({ name, milliseconds: percentile(times[place]!, 0.5), result: results[place]! }));
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
