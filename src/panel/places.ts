export type Tab = 'file' | 'all' | 'briefings';

/** Something that the page can show. */
export type Place =
	| { readonly kind: 'list'; readonly tab: Tab }
	| { readonly kind: 'entry'; readonly id: string }
	| { readonly kind: 'briefing'; readonly id: string };

/** The places a person has been to, as in a browser. Plain data, so that it can be kept while the page is hidden. */
export interface Trail {
	readonly places: readonly Place[];
	readonly current: number;
}

/** Longer trails forget their oldest places. */
const mostPlaces = 50;

export const firstTrail: Trail = { places: [{ kind: 'list', tab: 'file' }], current: 0 };

export function currentPlace({ places, current }: Trail): Place {
	return places[current] ?? { kind: 'list', tab: 'file' };
}

/** Goes to a new place and forgets the way forward; going to where one is changes nothing. */
export function goTo(trail: Trail, place: Place): Trail {
	if (JSON.stringify(place) === JSON.stringify(currentPlace(trail))) {
		return trail;
	}

	const places = [...trail.places.slice(0, trail.current + 1), place].slice(-mostPlaces);
	return { places, current: places.length - 1 };
}

/** Goes back (−1) or forward (1); at an end it stays. */
export function step(trail: Trail, by: -1 | 1): Trail {
	return canStep(trail, by) ? { ...trail, current: trail.current + by } : trail;
}

export function canStep({ places, current }: Trail, by: -1 | 1): boolean {
	return places[current + by] !== undefined;
}
