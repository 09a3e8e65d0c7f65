import { onceFor } from '../core/once-for.ts';
import { indicatorIndex } from '../indicators/indicator-index.ts';
import { allIndicators } from '../indicators/search.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { headlineIndicators } from '../lexicon/indicators/headline.ts';
import { KnownReports } from './known-reports.ts';
import type { KnownReport } from './known-reports.ts';
import type { IndicatorOf } from './mentions.ts';
import type { ReadingContext } from './read-report.ts';

/** What decides what is read for the table, besides the reports. */
export interface TrackSettings {
  /** Name or code of the region of reports that do not say it; null for none. */
  readonly region: string | null;
  readonly reports: readonly KnownReport[];
}

const noIndicators: readonly Indicator[] = [];

const byCode = onceFor(
  (own: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
    new Map(allIndicators(own).map((indicator) => [indicator.code, indicator])),
);

/** Finds indicators by code, a user's own among them. */
export function indicatorsWith(own: readonly Indicator[] = noIndicators): IndicatorOf {
  const known = byCode(own);
  return (code) => known.get(code);
}

/** Tells the place of a code in the order of rows: what reports lead with, then the rest as the lexicon has it. */
export const orderWith: (own: readonly Indicator[]) => (code: string) => number = onceFor((own) => {
  const codes = [...headlineIndicators.map(([code]) => code), ...byCode(own).keys()];
  const order = new Map<string, number>();
  for (const code of codes) if (!order.has(code)) order.set(code, order.size);
  return (code) => order.get(code) ?? order.size;
});

const knownReports = onceFor((reports: readonly KnownReport[]) => new KnownReports(reports));

/** What reports are read with. */
export function readingWith(
  { region, reports }: TrackSettings,
  own: readonly Indicator[] = noIndicators,
): ReadingContext {
  const index = indicatorIndex(own);
  return {
    region,
    known: knownReports(reports),
    indicatorOf: indicatorsWith(own),
    codeNamed: (name) => index.named(name)[0]?.indicators[0]?.code ?? null,
  };
}
