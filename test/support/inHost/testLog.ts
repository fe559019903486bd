/** How tests in an extension host speak to the process outside: by lines of the console that begin with a marker. */
export const marker = { line: '@@test', totals: '@@totals' } as const;

export interface TestTotals {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export function addTotals(all: readonly TestTotals[]): TestTotals {
	const sum = (key: keyof TestTotals): number => all.reduce((total, totals) => total + totals[key], 0);
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
