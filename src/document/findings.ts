import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Timer } from '../core/timer.ts';
import type { FoundMetadata } from '../metadata/metadata.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Outline } from '../outline/section.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Repaired } from '../repair/repaired.ts';
import type { Source } from '../source/source.ts';
import type { Table } from '../tables/table.ts';
import type { Language } from './messages/language.ts';

/** What the stages up to the document's facts made of one input. */
export interface Findings {
  readonly source: Source;
  readonly repaired: Noticed<Repaired>;
  readonly normalized: Normalized;
  readonly outline: Noticed<Outline>;
  readonly metadata: FoundMetadata;
  readonly tables: Noticed<readonly Table[]>;
  /** The user's own words. */
  readonly lexicon: Lexicon;
  readonly segmenter: Segmenter;
  /** What decoding noticed. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the stages after the document's facts noticed; none until they have run. */
  readonly doubts: readonly Diagnostic[];
  /** Whether the numbers that measure nothing are told of. */
  readonly debug: boolean;
  /** Language of the diagnostics' sentences. */
  readonly language: Language;
  /** Runs each stage that is left. */
  readonly time: Timer;
}
