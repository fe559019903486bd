/**
 * Makes text stand for itself in Markdown: no markup, link, HTML or icon can come of it.
 *
 * Line breaks become spaces, so the text stays in its paragraph.
 *
 * @example
 * escapeMarkdown('*a* [b](c)') // '\\*a\\* \\[b\\]\\(c\\)'
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_{}[\]()#+\-!~|$:@^=]/g, '\\$&')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/(\d)\./g, '$1\\.')
		.replace(/www\./gi, 'www\\.')
		.replace(/\s*[\r\n]+\s*/g, ' ');
}
