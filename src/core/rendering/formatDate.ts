const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * Writes an ISO date, or only its month, as people read it. Anything else comes back unchanged.
 *
 * @example
 * formatDate('2026-05-19') // '19 May 2026'
 * formatDate('2026-05') // 'May 2026'
 */
export function formatDate(date: string): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
	const name = months[Number(month) - 1];
	if (name === undefined) {
		return date;
	}

	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
