/** Whether a line of C stands in a branch that a literal condition switches off: `#if 0`, or the `#else` of `#if 1`. */
export function isSwitchedOff(lines: readonly string[], index: number): boolean {
	const open: { literal: string | undefined; off: boolean }[] = [];
	for (const line of lines.slice(0, index)) {
		const [, word, condition] = /^\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*)/.exec(line) ?? [];
		const top = open[open.length - 1];
		if (word === 'endif') {
			open.pop();
		} else if (word === 'elif' || word === 'else') {
			if (top) {
				top.off = top.literal === '1';
			}
		} else if (word !== undefined) {
			const literal = /^[01]\b/.exec(condition!)?.[0];
			open.push({ literal, off: literal === '0' });
		}
	}

	return open.some(({ off }) => off);
}
