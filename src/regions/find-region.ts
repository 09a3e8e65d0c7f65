import { levelOf, stemOf } from './division.ts';
import type { Division } from './division.ts';
import { Divisions, tableOf } from './divisions.ts';
import { country } from './region.ts';
import type { Region, RegionHints } from './region.ts';
import { tableVersions } from './table.ts';
import { countryNames } from '../lexicon/bodies.ts';
import { phrase } from '../lexicon/phrase.ts';

/** Bodies that speak for the whole country. */
const national = phrase`^${countryNames}`;

let known: Divisions | null = null;

/** The tables, read once. */
export function divisions(): Divisions {
  return (known ??= new Divisions());
}

const noHints: RegionHints = { words: [] };

/** The region that a name means in a year; null where no table has it, or several do and nothing tells which. */
export function regionNamed(
  name: string,
  year: number | null,
  hints: RegionHints = noHints,
): Region | null {
  if (national.test(name)) return country;
  const { found, before } = divisionsIn(name);
  const best = bestOf(found, year, [before, ...hints.words]);
  return best && regionOf(best, year);
}

/** The region of a code, as it was in a year; null where no table has it. */
export function regionCoded(code: string, year: number | null): Region | null {
  if (code === country.code) return country;
  const table = tableOf(year);
  const found = divisions().coded(code);
  const then = found.find(({ from, to }) => from <= table && table <= to) ?? found.at(-1);
  return then ? regionOf(then, year) : null;
}

/** The same place in another year, under the name and the code that it had then. */
export function regionIn(region: Region, year: number): Region {
  if (region === country) return country;
  const table = tableOf(year);
  const then = divisions().all.filter(
    (division) =>
      division.from <= table &&
      table <= division.to &&
      division.code.slice(0, 2) === region.code.slice(0, 2) &&
      divisions().lastOf(division).code === region.place,
  );
  const [only] = then;
  return only && then.length === 1 ? regionOf(only, year) : region;
}

/** The longest name at the end of a text that a table has, whole or without its ending, and what stands before it. */
function divisionsIn(text: string): {
  readonly found: readonly Division[];
  readonly before: string;
} {
  for (let from = 0; from < text.length; from++) {
    const found = divisions().named(text.slice(from));
    if (found.length > 0) return { found, before: text.slice(0, from) };
  }
  for (let from = 0; from < text.length - 1; from++) {
    const found = divisions().stemmed(text.slice(from));
    if (found.length > 0) return { found: highest(found), before: text.slice(0, from) };
  }
  return { found: [], before: '' };
}

/** Of divisions with one short name those of the highest level: 吉林 is the province. */
function highest(found: readonly Division[]): readonly Division[] {
  const levels = ['province', 'prefecture', 'county'] as const;
  const level = levels.find((asked) => found.some((division) => levelOf(division) === asked));
  return found.filter((division) => levelOf(division) === level);
}

/** Points of a division around that a word names: no distance in time outdoes it. */
const named = 1000;

function bestOf(
  found: readonly Division[],
  year: number | null,
  words: readonly string[],
): Division | null {
  const table = tableOf(year);
  const scored = found
    .map((division) => ({ division, score: scoreOf(division, table, words) }))
    .sort((a, b) => b.score - a.score || length(b.division) - length(a.division));
  const [first] = scored;
  if (!first) return null;
  const place = divisions().lastOf(first.division).code;
  const rival = scored.find(
    ({ division, score }) =>
      score >= named * Math.floor(first.score / named) &&
      divisions().lastOf(division).code !== place &&
      !isSame(division, first.division) &&
      isLate(division, table) === isLate(first.division, table),
  );
  return rival ? null : first.division;
}

/** Whether a division had ended before the table, or had not begun. */
function isLate({ from, to }: Division, table: number): boolean {
  return table < from - 1 || table > to + 1;
}

/** One division that some tables count to a city and others to the province itself: 定州市. */
function isSame(one: Division, other: Division): boolean {
  return one.name === other.name && one.code.slice(0, 2) === other.code.slice(0, 2);
}

function length({ from, to }: Division): number {
  return to - from;
}

/** What speaks for a division: each word that names one around it, and the nearness of its tables. */
function scoreOf(division: Division, table: number, words: readonly string[]): number {
  const distance = Math.max(0, division.from - table, table - division.to);
  const around = divisions().around(division, table);
  const weights = words.map((word, index) =>
    around.some(({ name }) => word.includes(stemOf(name)))
      ? named * 2 ** (words.length - index)
      : 0,
  );
  return weights.reduce((sum, weight) => sum + weight, 0) + tableVersions.length - distance;
}

function regionOf(division: Division, year: number | null): Region {
  const table = Math.min(Math.max(tableOf(year), division.from), division.to);
  return {
    name: division.name,
    code: division.code,
    codeVersion: tableVersions[table] ?? '',
    level: levelOf(division),
    parents: divisions()
      .around(division, table)
      .map(({ code, name }) => ({ code, name })),
    place: divisions().lastOf(division).code,
  };
}
