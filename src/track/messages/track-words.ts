import type { TrackMeasure } from '../mention.ts';
import type { NoteCode } from '../note.ts';
import type { Verdict } from '../verdict/rule.ts';

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
