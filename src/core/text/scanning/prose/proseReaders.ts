import type { ProseReaderName } from '../../languages/languageData';
import { createDocumentMode, createFrontMatterMode } from '../frontMatter';
import type { Mode } from '../mode';
import { latex } from './latex';
import { MarkdownMode } from './markdown';
import { gitCommit, plainText } from './plainText';
import { restructuredText } from './restructuredText';

/** By name, the modes that read documents of text. Called once each. */
export const proseReaders: Readonly<Record<ProseReaderName, () => Mode>> = {
	plainText: () => plainText,
	markdown: () => createFrontMatterMode(new MarkdownMode(), 'yaml-front-matter'),
	mdx: () => createFrontMatterMode(new MarkdownMode(true), 'yaml-front-matter'),
	restructuredText: () => createDocumentMode(restructuredText),
	latex: () => latex,
	gitCommit: () => gitCommit,
};
