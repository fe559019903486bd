/** An element that can have the keyboard, by what stays the same when its surroundings are made anew. */
interface FocusPlace {
	/** Selects the row, category or article that it stands in. */
	readonly owner: string;

	/** Its place among the links and buttons there. */
	readonly index: number;
}

const focusable = 'a, button, summary';

/**
 * Replaces the children of `container`. The keyboard and the scroll position stay where they are; where the focused element
 * has no successor, `container` gets the keyboard, so that it is not lost. Never takes the keyboard from the editor.
 */
export function replaceContent(container: HTMLElement, children: readonly Node[]): void {
	const { scrollTop } = container;
	const { activeElement } = document;
	const place = activeElement && activeElement !== container && container.contains(activeElement) && focusPlace(activeElement);
	container.replaceChildren(...children);
	container.scrollTop = scrollTop;
	if (place) {
		const successor = container.querySelector(place.owner)?.querySelectorAll<HTMLElement>(focusable)[place.index];
		(successor ?? container).focus({ preventScroll: true });
	}
}

function focusPlace(focused: Element): FocusPlace {
	const owner = focused.closest<HTMLElement>('[data-id], [data-category]');
	const [key, value] = Object.entries(owner?.dataset ?? {})[0] ?? [];
	return owner && key !== undefined
		? {
				owner: `${owner.tagName}[data-${key}="${CSS.escape(value ?? '')}"]`,
				index: [...owner.querySelectorAll(focusable)].indexOf(focused),
			}
		: { owner: ':not(*)', index: 0 };
}
