import type { ProseLanguage } from './languageData';

/** Documents that are text. */
export function proseLanguages(): readonly ProseLanguage[] {
	return [
		{ ids: ['plaintext', 'log', 'text'], prose: 'plainText' },
		{ ids: ['markdown', 'quarto', 'rmd', 'prompt', 'instructions', 'chatagent', 'skill'], prose: 'markdown' },
		{ ids: ['mdx'], prose: 'mdx' },
		{ ids: ['restructuredtext', 'rst'], prose: 'restructuredText' },
		{ ids: ['latex', 'tex', 'doctex', 'markdown_latex_combined'], prose: 'latex' },
		{ ids: ['git-commit', 'scminput'], prose: 'gitCommit' },
	];
}
