import type { Diagnostic, DiagnosticCode } from '../../core/diagnostic.ts';
import { sentences as en } from './en.ts';
import { sentences as zh } from './zh.ts';

/** A language that messages are written in. */
export type Language = 'zh' | 'en';

/** Makes a sentence of a diagnostic's arguments. */
export type Sentence = (args: Diagnostic['args']) => string;

/** A sentence for every code; a code without one does not compile. */
export type Sentences = Readonly<Record<DiagnosticCode, Sentence>>;

const languages: Readonly<Record<Language, Sentences>> = { zh, en };

/** The diagnostic in a sentence: quotes the value and says what to do. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  return languages[language][diagnostic.code](diagnostic.args);
}
