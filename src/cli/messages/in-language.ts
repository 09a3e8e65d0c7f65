import type { Language } from '../../document/messages/language.ts';
import { messages as en } from './en.ts';
import type { Messages } from './messages.ts';
import { messages as zh } from './zh.ts';

const languages: Readonly<Record<Language, Messages>> = { zh, en };

/** The sentences of a language. */
export function messagesIn(language: Language): Messages {
  return languages[language];
}
