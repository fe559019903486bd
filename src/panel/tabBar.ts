import { element } from './element';
import type { Tab } from './places';

/** In the order in which they stand. */
export const tabLabels: Readonly<Record<Tab, string>> = { file: 'In this file', all: 'All terms', briefings: 'Briefings' };
const tabs = Object.keys(tabLabels) as Tab[];

export interface TabBar {
	readonly element: HTMLElement;

	/** Marks a tab as chosen; `undefined`: none. */
	mark(tab: Tab | undefined): void;
}

/**
 * The tabs over the lists; one stop of the Tab key, within which the arrow keys choose.
 *
 * @param contentId Id of the element that shows the chosen list.
 */
export function createTabBar(contentId: string, choose: (tab: Tab) => void): TabBar {
	const buttons = tabs.map(tab =>
		element('button', { role: 'tab', 'data-tab': tab, 'aria-controls': contentId, onClick: () => choose(tab) }, tabLabels[tab]),
	);
	const bar = element('div', { class: 'tabs', role: 'tablist' }, ...buttons);
	bar.addEventListener('keydown', event => {
		const current = buttons.findIndex(button => button === document.activeElement);
		const places: Record<string, number> = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: buttons.length - 1 };
		const next = buttons[places[event.key] ?? -1];
		if (next) {
			next.focus();
			next.click();
			event.preventDefault();
		}
	});
	return {
		element: bar,
		mark(tab) {
			for (const [place, button] of buttons.entries()) {
				const isChosen = button.dataset['tab'] === tab;
				button.setAttribute('aria-selected', String(isChosen));
				button.tabIndex = isChosen || (tab === undefined && place === 0) ? 0 : -1;
			}
		},
	};
}
