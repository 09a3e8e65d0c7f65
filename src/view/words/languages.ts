import type { Language } from '../../document/messages/language.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** The page's words in every language. */
export const words: Readonly<Record<Language, Words>> = { zh, en };
