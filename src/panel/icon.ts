import arrowLeft from '@vscode/codicons/src/icons/arrow-left.svg';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg';
import book from '@vscode/codicons/src/icons/book.svg';
import comment from '@vscode/codicons/src/icons/comment.svg';
import megaphone from '@vscode/codicons/src/icons/megaphone.svg';
import pass from '@vscode/codicons/src/icons/pass.svg';

const sources = { arrowLeft, arrowRight, book, comment, megaphone, pass };

export type IconName = keyof typeof sources;

/** A codicon in the colour of the text around it, silent to screen readers. */
export function icon(name: IconName): Element {
	const svg = new DOMParser().parseFromString(sources[name], 'image/svg+xml').documentElement;
	svg.setAttribute('class', 'icon');
	svg.setAttribute('aria-hidden', 'true');
	return document.importNode(svg, true);
}
