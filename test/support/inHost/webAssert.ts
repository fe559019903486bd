/** The few checks of `node:assert/strict` that tests in a web worker use; their bundle has this in its place. */
function fail(message: string | undefined, otherwise: string): never {
	throw new Error(message ?? otherwise);
}

function show(value: unknown): string {
	return JSON.stringify(value, undefined, 2) ?? String(value);
}

function ok(value: unknown, message?: string): asserts value {
	if (!value) {
		fail(message, `expected a truthy value, found ${show(value)}`);
	}
}

function equal(actual: unknown, expected: unknown, message?: string): void {
	if (!Object.is(actual, expected)) {
		fail(message, `expected ${show(expected)}, found ${show(actual)}`);
	}
}

/** Compares plain data (what JSON can hold). */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	if (show(actual) !== show(expected)) {
		fail(message, `expected ${show(expected)}, found ${show(actual)}`);
	}
}

function match(actual: string, expected: RegExp, message?: string): void {
	if (!expected.test(actual)) {
		fail(message, `expected ${expected}, found ${show(actual)}`);
	}
}

export default { ok, equal, deepEqual, match };
