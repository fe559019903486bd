/**
 * What a language looks like to the scanner. A language is data: rules that are tried at the characters they begin with,
 * in their order. What no rule takes is code.
 */
export type LanguageData = CodeLanguage | MarkupLanguage | ProseLanguage;

interface Named {
	/** VS Code language ids. */
	readonly ids: readonly string[];
}

export interface CodeLanguage extends Named {
	readonly rules: readonly Rule[];

	/** What no rule takes is text, not code. */
	readonly isText?: true;

	/** Lines after which nothing is code any more: `__END__`. */
	readonly endMarkers?: readonly string[];

	/** What is still read behind an end marker. */
	readonly endRules?: readonly Rule[];

	/** What the scanner does at the end of a code line; see `lineEndings.ts`. */
	readonly lineEnd?: LineEndName;
}

/** Tags and text, as in HTML, with islands of other languages. */
export interface MarkupLanguage extends Named {
	readonly markup: MarkupData;
}

/** A document whose text is prose, read by a reader of its own. */
export interface ProseLanguage extends Named {
	readonly prose: ProseReaderName;
}

export interface MarkupData {
	/** Whether `<script>` and `<style>` hold other languages. */
	readonly html?: boolean;

	/** Tried before tags, in their order, everywhere but inside comments and raw elements. */
	readonly islands?: readonly Island[];

	/** The whole document begins with `---` lines of this language. */
	readonly frontMatter?: string;

	/** Elements whose content is not text: language by element name. */
	readonly raw?: Readonly<Record<string, string>>;
}

export interface Island {
	readonly open: string;
	readonly close: string;

	/** The marks are tags of Liquid by their names, however spaced: `{%- raw -%}`, and hold no Liquid. */
	readonly tag?: true;

	/** A comment; else `language`, else nothing is looked at. */
	readonly comment?: true;
	readonly language?: string;

	/** The language finds the end by itself, by a rule that closes it: `?>` in PHP, the brace that matches. */
	readonly closes?: 'itself' | 'brace';
}

export type ProseReaderName = 'plainText' | 'markdown' | 'mdx' | 'restructuredText' | 'latex' | 'gitCommit';
export type LineEndName = 'python' | 'yaml' | 'asciiDoc';

export type Rule = LineRule | BlockRule | StringRule | SpecialRule;

/** Where a rule applies. Sets of ASCII characters; the line's start counts as being after none of them. */
export interface Where {
	/** The character before is one of these, or the line begins here. */
	readonly after?: string;
	readonly notAfter?: string;

	/** The character before is one of these; the line's start does not do. */
	readonly prefix?: string;

	/** The last character before that is no blank is one of these, or none stands before. */
	readonly follows?: string;

	/** The character behind the opening mark is one of these; with `orEnd`, or none. */
	readonly before?: string;
	readonly notBefore?: string;

	/** Only white space stands before; or nothing. */
	readonly at?: 'lineStart' | 'column0';
	readonly ignoreCase?: true;
}

/** A comment up to the end of the line. */
export interface LineRule extends Where {
	readonly line: string;

	/** A backslash (or this character) at the line's end goes on with the comment. */
	readonly continues?: string;

	/** Ends the comment within the line, and stays code: `?>`. */
	readonly stop?: string;

	/** The kind of what follows; a comment if absent. */
	readonly kind?: SpanName;
}

/** A comment between two marks. */
export interface BlockRule extends Where {
	readonly block: readonly [open: string, close: string];
	readonly nested?: true;
	readonly kind?: SpanName;

	/** A decoration at the start of the lines inside; `*` if absent. */
	readonly leader?: string;
	readonly closeAt?: 'lineStart' | 'column0';

	/** The rest of the closing line belongs to the comment too. */
	readonly closesLine?: true;
}

export type SpanName = 'none' | 'comment' | 'docstring' | 'text' | 'string' | 'code';

export interface StringRule extends Where {
	readonly string: string;

	/** The opening mark if absent. */
	readonly close?: string;

	/** The escape character; a backslash if absent, none if empty. */
	readonly escape?: string;

	/** Whether a doubled closing mark stands for itself. */
	readonly doubled?: true;

	/** How far it may reach: one line (the default), any number, or as long as lines end with the escape character. */
	readonly lines?: 'one' | 'many' | 'escaped';

	/** Code within the string. */
	readonly inserts?: readonly Insert[];
	readonly kind?: SpanName;
	readonly closeAt?: 'lineStart';

	/** Only where the closing mark follows on the same line. */
	readonly closedOnly?: true;

	/** At most this many characters between the marks; else no string begins here. With `closedOnly`. */
	readonly maxLength?: number;
}

export interface Insert {
	readonly open: string;
	readonly close: string;

	/** Written twice, the opening mark stands for itself. */
	readonly doubled?: true;
}

/** What takes a function: see `specialRules.ts`. */
export interface SpecialRule extends Where {
	readonly special: string;
	readonly open: string;
	readonly kind?: SpanName;

	/** Means what the function says. */
	readonly option?: string;
}
