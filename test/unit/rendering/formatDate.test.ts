import assert from 'node:assert/strict';
import { formatDate } from '../../../src/core/rendering/formatDate';

suite('formatDate', () => {
	test('writes days, months, and leaves the rest alone', () => {
		assert.deepEqual(['2026-05-09', '2026-11', '2026-13', 'soon'].map(formatDate), [
			'9 May 2026',
			'November 2026',
			'2026-13',
			'soon',
		]);
	});
});
