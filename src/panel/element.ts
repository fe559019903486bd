import { icon, type IconName } from './icon';

type Child = Node | string | undefined | false;

interface Attributes {
	readonly class?: string;
	readonly title?: string;
	readonly href?: string;
	readonly role?: string;
	readonly dir?: 'auto';
	readonly onClick?: (event: MouseEvent) => void;
	readonly [aria: `aria-${string}`]: string | undefined;
	readonly [data: `data-${string}`]: string | undefined;
}

/** Creates an element; strings among its children become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const { onClick, ...plain } = attributes;
	const created = document.createElement(tag);
	for (const [name, value] of Object.entries(plain)) {
		if (typeof value === 'string') {
			created.setAttribute(name, value);
		}
	}

	if (onClick) {
		created.addEventListener('click', onClick as EventListener);
	}

	if (tag === 'button') {
		created.setAttribute('type', 'button');
	}

	created.append(...children.filter(child => child !== undefined && child !== false));
	return created;
}

/** A link within the page. No button: the words of a button do not break over lines. */
export function placeLink(label: string, onClick: () => void, title?: string): HTMLElement {
	const link = element('a', { class: 'link', role: 'link', onClick, ...(title !== undefined && { title }) }, label);
	link.tabIndex = 0;
	link.addEventListener('keydown', event => {
		if (event.key === 'Enter') {
			onClick();
		}
	});
	return link;
}

/** A link out of the editor; VS Code opens it in the browser after asking. */
export function externalLink(label: string, url: string): HTMLElement {
	const isWeb = /^https?:\/\//i.test(url);
	return isWeb ? element('a', { href: url, title: url }, label) : element('span', {}, label);
}

/** A remark about what is shown, or why nothing is. */
export function quiet(text: string): HTMLElement {
	return element('p', { class: 'quiet' }, text);
}

/** A button that shows only an icon; its label is read out, and is its tool tip. */
export function iconButton(name: IconName, label: string, onClick: () => void): HTMLButtonElement {
	return element('button', { class: 'icon-button', title: label, 'aria-label': label, onClick }, icon(name));
}
