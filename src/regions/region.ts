import type { Level } from './division.ts';

/** A region with its place in GB/T 2260. */
export interface Region {
  readonly name: string;
  /** Six digits; CN for the country. */
  readonly code: string;
  /** Month of the table that the code was read from: 201607. */
  readonly codeVersion: string;
  readonly level: Level | 'country';
  /** Codes and names of the divisions around it, the largest first. */
  readonly parents: readonly RegionName[];
  /** What stays the same when it is renamed: the code of what it is today, or was last. */
  readonly place: string;
}

export interface RegionName {
  readonly code: string;
  readonly name: string;
}

/** What else is known of a region than its name, for names that several have. */
export interface RegionHints {
  /** Words that may name the divisions around it, the most telling first: a title, a file's path, a text. */
  readonly words: readonly string[];
}

/** The country as a region. */
export const country: Region = {
  name: '全国',
  code: 'CN',
  codeVersion: 'ISO 3166-1',
  level: 'country',
  parents: [],
  place: 'CN',
};
