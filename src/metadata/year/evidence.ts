import type { Outline } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { DocumentKind, YearBasis } from '../metadata.ts';

/** What the year of a document is read from. */
export interface YearEvidence {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly kind: DocumentKind;
  readonly title: string | null;
  /** The lines before the text starts. */
  readonly head: readonly string[];
  /** The first lines of the text. */
  readonly opening: readonly string[];
}

/** A year with what it was read from. */
export interface FoundYear {
  readonly year: number;
  readonly basis: YearBasis;
}

/** A year that something speaks for, and how surely. */
export interface YearVote {
  readonly year: number;
  readonly basis: YearBasis;
  readonly weight: number;
}

/** How much each place of a document counts: one that names its session outweighs all that merely hint at a year. */
export const weights = {
  session: 40,
  number: 40,
  headings: 25,
  title: 14,
  date: 15,
  told: 12,
  text: 8,
} as const;
