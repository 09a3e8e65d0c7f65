import type { Diagnostic } from '../../core/diagnostic.ts';
import { sentences as en } from './en.ts';
import type { Language, Sentences } from './language.ts';
import { sentences as zh } from './zh.ts';

const languages: Readonly<Record<Language, Sentences>> = { zh, en };

/** The diagnostic in a sentence: quotes the value and says what to do. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  return languages[language][diagnostic.code](diagnostic.args);
}
