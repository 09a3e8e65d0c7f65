import type { Language } from '../../document/messages/language.ts';
import type { TrackMeasure } from '../mention.ts';
import type { NoteCode } from '../note.ts';
import type { Verdict } from '../verdict/rule.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of the table for people. */
export interface TrackWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly measure: Readonly<Record<TrackMeasure, string>>;
  readonly note: Readonly<Record<NoteCode, (detail: string) => string>>;
  /** Names of sheets. */
  readonly sheets: Readonly<Record<'long' | 'wide' | 'sources', string>>;
  /** Heads of columns by their names. */
  readonly heads: Readonly<Record<string, string>>;
}

const languages: Readonly<Record<Language, TrackWords>> = { zh, en };

/** The words of a language. */
export function trackWords(language: Language): TrackWords {
  return languages[language];
}
