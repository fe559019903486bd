import { commonLanguages } from './commonLanguages';
import type { ComparedLanguage } from './comparedLanguage';
import { otherLanguages } from './otherLanguages';
import { sampledLanguages } from './sampledLanguages';

export const comparedLanguages: readonly ComparedLanguage[] = [...commonLanguages, ...otherLanguages, ...sampledLanguages];
