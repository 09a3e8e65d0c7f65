import type { LineOptions } from './lines.ts';
import type { IndicatorOptions } from '../indicator-filter.ts';

/** Forms of the table; the first is the default in a pipe or a file. */
export const trackFormats = [
  'csv',
  'json',
  'ndjson',
  'yaml',
  'tsv',
  'table',
  'xlsx',
  'parquet',
  'html',
  'svg',
] as const;

export type TrackFormat = (typeof trackFormats)[number];

export interface TrackOptions extends LineOptions, IndicatorOptions {
  readonly format?: TrackFormat;
  /** Whether rows about several years are given as well. */
  readonly periods?: boolean;
  readonly force?: boolean;
  readonly region?: string;
  readonly regions?: string;
  /** Region, year and indicator; what follows them is paths. */
  readonly explain?: readonly string[];
}
