import type { MarkupLanguage } from './languageData';

/** Languages of tags, and the templates that are pages with islands of code. */
export function markupLanguages(): readonly MarkupLanguage[] {
	return [
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
		{
			ids: ['vue', 'vue-html'],
			markup: {
				html: true,
				raw: { i18n: 'json', docs: 'markdown' },
				islands: [{ open: '{{', close: '}}', language: 'typescript' }],
			},
		},
		{
			ids: ['svelte'],
			markup: { html: true, islands: [{ open: '{', close: '}', language: 'typescript-in-braces', closes: 'itself' }] },
		},
		{
			ids: ['astro'],
			markup: {
				html: true,
				frontMatter: 'typescript',
				islands: [{ open: '{', close: '}', language: 'typescript-in-braces', closes: 'itself' }],
			},
		},
		{
			ids: ['angular', 'angular-html', 'ng-template'],
			markup: { html: true, islands: [{ open: '{{', close: '}}', language: 'typescript' }] },
		},
		{
			ids: ['handlebars', 'mustache', 'glimmer'],
			markup: {
				html: true,
				islands: [
					{ open: '{{!--', close: '--}}', comment: true },
					{ open: '{{~!--', close: '--}}', comment: true },
					{ open: '{{!', close: '}}', comment: true },
					{ open: '{{{', close: '}}}' },
					{ open: '{{', close: '}}' },
				],
			},
		},
		{
			ids: ['jinja', 'jinja-html', 'django-html', 'django-txt', 'twig', 'nunjucks', 'njk'],
			markup: {
				html: true,
				islands: [
					{ open: '{#', close: '#}', comment: true },
					{ open: '{%', close: '%}' },
					{ open: '{{', close: '}}' },
				],
			},
		},
		{
			ids: ['liquid'],
			markup: {
				html: true,
				frontMatter: 'yaml-front-matter',
				islands: [
					{ open: 'comment', close: 'endcomment', tag: true, comment: true },
					{ open: 'raw', close: 'endraw', tag: true, language: 'plaintext' },
					{ open: 'schema', close: 'endschema', tag: true, language: 'jsonc' },
					{ open: 'javascript', close: 'endjavascript', tag: true, language: 'javascript' },
					{ open: 'stylesheet', close: 'endstylesheet', tag: true, language: 'css' },
					{ open: '{% #', close: '%}', comment: true },
					{ open: '{%- #', close: '%}', comment: true },
					{ open: '{%', close: '%}' },
					{ open: '{{', close: '}}' },
				],
			},
		},
		{
			ids: ['razor', 'aspnetcorerazor', 'cshtml'],
			markup: {
				html: true,
				islands: [
					{ open: '@*', close: '*@', comment: true },
					{ open: '@{', close: '}', language: 'csharp-in-braces', closes: 'itself' },
					{ open: '@code {', close: '}', language: 'csharp-in-braces', closes: 'itself' },
					{ open: '@functions {', close: '}', language: 'csharp-in-braces', closes: 'itself' },
				],
			},
		},
		{
			ids: ['blade', 'laravel-blade'],
			markup: {
				html: true,
				islands: [
					{ open: '{{--', close: '--}}', comment: true },
					{ open: '{!!', close: '!!}' },
					{ open: '{{', close: '}}' },
					{ open: '<?php', close: '?>', language: 'php-code', closes: 'itself' },
				],
			},
		},
		embedded(['erb', 'html.erb'], 'ruby'),
		embedded(['html-eex', 'heex', 'eex'], 'elixir'),
		embedded(['ejs'], 'javascript'),
		embedded(['asp'], 'vb'),
		embedded(['jsp'], 'java'),
	];
}

/** Pages with code of a language between `<%` and `%>`. */
function embedded(ids: readonly string[], language: string): MarkupLanguage {
	return {
		ids,
		markup: {
			html: true,
			islands: [
				{ open: '<%!--', close: '--%>', comment: true },
				{ open: '<%--', close: '--%>', comment: true },
				{ open: '<%#', close: '%>', comment: true },
				{ open: '<%', close: '%>', language },
			],
		},
	};
}
