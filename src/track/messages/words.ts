import type { Language } from '../../document/messages/language.ts';
import { en } from './en.ts';
import type { TrackWords } from './track-words.ts';
import { zh } from './zh.ts';

const languages: Readonly<Record<Language, TrackWords>> = { zh, en };

/** The words of a language. */
export function trackWords(language: Language): TrackWords {
  return languages[language];
}
