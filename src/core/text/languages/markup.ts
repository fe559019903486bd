import type { MarkupLanguage } from './languageData';

/** Languages of tags, and the templates that are pages with islands of code. */
export const markupLanguages: readonly MarkupLanguage[] = [
	{ ids: ['html', 'xhtml'], markup: { html: true } },
	{ ids: ['xml', 'xsl', 'svg', 'xsd'], markup: {} },
	{
		ids: ['php'],
		markup: {
			html: true,
			islands: [
				{ open: '<?php', close: '?>', language: 'php-code', closes: 'itself' },
				{ open: '<?=', close: '?>', language: 'php-code', closes: 'itself' },
				{ open: '<?', close: '?>', language: 'php-code', closes: 'itself' },
			],
		},
	},
];
