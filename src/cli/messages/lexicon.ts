import type { Area } from '../../lexicon/indicators/indicator.ts';

/** The sentences about indicators and about a user's own words. */
export interface LexiconMessages {
  readonly notFound: (term: string) => string;
  readonly notText: string;
  readonly notOne: string;
  readonly repeated: (value: string) => string;
  readonly invalid: (file: string, count: number) => string;
  readonly areas: Readonly<Record<Area, string>>;
  readonly help: {
    readonly indicators: string;
    readonly term: string;
    readonly lexicon: string;
  };
}
