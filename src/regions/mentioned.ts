import { levelOf, stemOf } from './division.ts';
import type { Division, Level } from './division.ts';
import { tableOf } from './divisions.ts';
import { divisions } from './find-region.ts';

/** Names up to this long are looked for. */
const longest = 12;
/** Mentions that a place has at least to be the one that a text is about. */
const least = 3;
/** How many times as often as any other it is named. */
const lead = 3;

/** The name of the only division of a level that a text names again and again; null for none. */
export function mostMentioned(text: string, level: Level, year: number | null): string | null {
  return leading(mentionsOf(text, level, tableOf(year)));
}

const shortestName = 2;

/** The first place that words name whole; null where they name none. */
export function placeNamedIn(words: string): string | null {
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = Math.min(words.length, from + longest); to >= from + shortestName; to--) {
      const name = words.slice(from, to);
      if (divisions().named(name).length > 0) return name;
    }
  }
  return null;
}

/** Cities that a text names at least for its province to be told by them. */
const leastCities = 3;

/** The province whose cities a text names, and hardly any of others; null for none. */
export function provinceOfCities(text: string): string | null {
  const table = tableOf(null);
  const cities = mentionsOf(text, 'prefecture', table);
  if (cities.size < leastCities) return null;
  const counts = new Map<string, number>();
  for (const [name, count] of cities) {
    const [province] = divisions()
      .named(name)
      .flatMap((city) => divisions().around(city, table));
    if (province) counts.set(province.name, (counts.get(province.name) ?? 0) + count);
  }
  return leading(counts);
}

/** How often a text names each division of a level. */
function mentionsOf(text: string, level: Level, table: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const names = namesOf(level, table);
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
      const name = names.get(text.slice(at, at + length));
      if (name === undefined) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      at += length - 1;
      break;
    }
  }
  return counts;
}

function leading(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < least || first[1] < lead * (second?.[1] ?? 0)) return null;
  return first[0];
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Whole names, and those without their ending that are no common words, of the divisions that a table has. */
function namesOf(level: Level, table: number): ReadonlyMap<string, string> {
  const key = `${level} ${String(table)}`;
  let names = known.get(key);
  if (!names)
    known.set(key, (names = new Map(divisions().all.flatMap((d) => spellings(d, level, table)))));
  return names;
}

function spellings(division: Division, level: Level, table: number): (readonly [string, string])[] {
  const { name, from, to } = division;
  if (levelOf(division) !== level || table < from || table > to) return [];
  const stem = stemOf(name);
  return stem.length > 1 && stem !== name && !/^[东西南北中城新]/.test(stem)
    ? [
        [name, name],
        [stem, name],
      ]
    : [[name, name]];
}
