import type { Category, ReadScopes } from './textMateOracle';

const commentMark = /^(?:punctuation\.definition\.comment|keyword\.command\.rem)/;
const embeddedCode =
	/^(?:meta\.(?:embedded|template\.expression|interpolation|string-contents)|source\.[\w-]+\.embedded|punctuation\.section\.embedded)/;

/** What is neither text nor code of another language in a document of text. */
const noText = new RegExp(
	'^(?:' +
		[
			'meta\\.(?:scope\\.jinja|prolog|escape\\.haml|section\\.attributes|tag|math|definition|link\\.reference\\.def|separator|preamble|include|citation|reference|label|attributelist|block\\.attribute|directive\\.block)',
			'entity\\.(?:name\\.(?:tag|directive|variable)|other)',
			'markup\\.(?:raw|inline\\.raw|fenced_code|underline\\.link|math|other|code|meta\\.attribute-list|link)',
			'(?:support|keyword|variable|storage|constant)\\.',
			'string\\.(?!other\\.link|quoted\\.double\\.untitled|unquoted)',
			'punctuation\\.definition\\.(?:constant|tag|entity|function|keyword|variable)',
			'invalid\\.',
		].join('|') +
		')',
);

/** For code: a comment whatever stands in it; else the innermost of the scopes that say string or embedded code. */
export function readCodeScopes(scopes: readonly string[]): Category {
	if (scopes.some(scope => scope.startsWith('comment'))) {
		return commentMark.test(scopes[scopes.length - 1]!) ? 'mark' : 'comment';
	}

	for (let index = scopes.length - 1; index > 0; index--) {
		const scope = scopes[index]!;
		if (/^string\.(?:regexp|unquoted|other\.link|interpolated\.makefile)/.test(scope)) {
			return 'code';
		}

		if (scope.startsWith('string')) {
			return 'string';
		}

		if (scope.startsWith('meta.jsx.children')) {
			return 'text';
		}

		if (embeddedCode.test(scope) || scope.startsWith('meta.tag') || scope.startsWith('entity.')) {
			return 'code';
		}
	}

	return 'code';
}

/** For documents of text, and of tags and text: what no scope calls something else is text. */
export function readProseScopes(scopes: readonly string[]): Category {
	const inner = scopes.map(scope => /^meta\.embedded\.block\.(?:markdown|html)/.test(scope)).lastIndexOf(true);
	if (inner > 0) {
		// A fence of text holds text.
		return readProseScopes(['text', ...scopes.slice(inner + 1)]);
	}

	const embedded = scopes
		.slice(1)
		.some(scope => /^(?:source\.|meta\.embedded|text\.\w+\.embedded|js\.(?:inline\.)?haml)/.test(scope));
	const asCode = readCodeScopes(scopes);
	if (asCode === 'comment' || asCode === 'mark' || embedded) {
		return asCode;
	}

	if (scopes.slice(1).some(scope => scope.startsWith('string.quoted') || scope.startsWith('meta.attribute'))) {
		return asCode;
	}

	if (
		/^(?:constant\.character\.(?:entity|escape)|punctuation\.definition\.(?:list|constant)|punctuation\.definition\.string)/i.test(
			scopes[scopes.length - 1]!,
		)
	) {
		return 'mark';
	}

	return scopes.slice(1).some(scope => noText.test(scope)) ? 'code' : 'text';
}

/** For Gherkin, whose grammar tells titles, cells and words of steps from one another: all but tags and comments is text. */
function readGherkinScopes(scopes: readonly string[]): Category {
	const asCode = readCodeScopes(scopes);
	return asCode === 'comment' || asCode === 'mark' || scopes.some(scope => scope.startsWith('entity.name.type'))
		? asCode
		: 'text';
}

const proseLanguages = new Set(
	'html xml vue svelte astro markdown restructuredtext latex asciidoc twig handlebars erb pug jinja liquid org haml'.split(' '),
);

/** How the scopes of a language's grammar are to be read. */
export function scopesReaderFor(languageId: string): ReadScopes {
	if (languageId === 'gherkin') {
		return readGherkinScopes;
	}

	return proseLanguages.has(languageId) ? readProseScopes : readCodeScopes;
}
