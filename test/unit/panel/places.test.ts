import assert from 'node:assert/strict';
import { canStep, currentPlace, firstTrail, goTo, step, type Place } from '../../../src/panel/places';

const entry = (id: string): Place => ({ kind: 'entry', id });

suite('places', () => {
	test('back and forward lead where one has been', () => {
		const trail = goTo(goTo(firstTrail, entry('a')), entry('b'));
		assert.deepEqual(currentPlace(step(trail, -1)), entry('a'));
		assert.deepEqual(currentPlace(step(step(trail, -1), 1)), entry('b'));
		assert.deepEqual([canStep(trail, 1), canStep(trail, -1), canStep(firstTrail, -1)], [false, true, false]);
	});

	test('a new place forgets the way forward', () => {
		const trail = goTo(step(goTo(goTo(firstTrail, entry('a')), entry('b')), -1), entry('c'));
		assert.deepEqual(trail.places.slice(1), [entry('a'), entry('c')]);
	});

	test('staying is no step, and ends hold', () => {
		const trail = goTo(firstTrail, entry('a'));
		assert.equal(goTo(trail, entry('a')), trail);
		assert.equal(step(trail, 1), trail);
	});

	test('a long trail forgets its beginning', () => {
		let trail = firstTrail;
		for (let count = 0; count < 60; count++) {
			trail = goTo(trail, entry(String(count)));
		}

		assert.deepEqual([trail.places.length, currentPlace(trail)], [50, entry('59')]);
	});
});
