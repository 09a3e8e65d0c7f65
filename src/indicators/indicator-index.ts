import {
  countSuffixes,
  noPlaces,
  placeEndings,
  provinceNames,
  rateSuffixes,
  scopePrefixes,
} from '../lexicon/indicators/affixes.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { standardIndicators } from '../lexicon/indicators/indicators.ts';
import { normalName } from './normal-name.ts';

/** Indicators of a name, and whether the name has it that the number is a rate of change (增速). */
export interface Named {
  readonly indicators: readonly Indicator[];
  readonly isRate: boolean;
}

const prefixes: ReadonlySet<string> = new Set([...scopePrefixes, ...provinceNames]);
const longestPrefix = Math.max(...scopePrefixes.map((word) => word.length));
const suffixes: ReadonlySet<string> = new Set([...countSuffixes, ...rateSuffixes]);
const rates: ReadonlySet<string> = new Set(rateSuffixes);
const longestSuffix = Math.max(...rateSuffixes.map((word) => word.length));
const endings: ReadonlySet<string> = new Set(placeEndings);

/** A year in front of a name: 2020年, 一九五八年. */
const year = /^(?:\d{4}|[一二三四五六七八九〇零]{4})年/;
/** Names of places up to this long are looked through. */
const longestPlace = 12;
/** What no place's name holds. */
const noName = /[\d、，和及与占人民]/;
/** Longer wordings name no standard indicator. */
const longestName = 60;

/** Finds indicators by their names, in time of the name's length. */
export class IndicatorIndex {
  readonly #own = new Map<string, Indicator[]>();
  /** No two standard indicators have a name in common. */
  readonly #standard = new Map<string, Indicator>();

  /** The standard indicators, and `own` ones, which are asked first. */
  constructor(own: readonly Indicator[]) {
    for (const indicator of own) {
      for (const name of new Set([indicator.name, ...indicator.synonyms].map(normalName))) {
        const same = this.#own.get(name);
        if (same) same.push(indicator);
        else this.#own.set(name, [indicator]);
      }
    }
    for (const indicator of standardIndicators()) {
      this.#standard.set(indicator.name, indicator);
      for (const synonym of indicator.synonyms) this.#standard.set(synonym, indicator);
    }
  }

  /**
   * Each reading of a wording as an indicator's name, the longest name first: as it stands, then without words
   * that say no more than how it is counted (总量, 增速), then without those in front that say where and when.
   */
  *named(wording: string): Generator<Named> {
    if (wording.length > longestName) return;
    const seen = new Set<string>();
    const open = [normalName(wording)];
    for (let name = open.shift(); name !== undefined; name = open.shift()) {
      if (seen.has(name)) continue;
      seen.add(name);
      yield* this.#withoutSuffixes(name);
      open.push(...withoutPrefix(name));
    }
  }

  *#withoutSuffixes(name: string): Generator<Named> {
    let isRate = false;
    for (let rest = name; ;) {
      const standard = this.#standard.get(rest);
      const indicators = [...(this.#own.get(rest) ?? []), ...(standard ? [standard] : [])];
      if (indicators.length > 0) yield { indicators, isRate };
      const suffix = suffixOf(rest);
      if (suffix === null) return;
      isRate ||= rates.has(suffix);
      rest = rest.slice(0, -suffix.length);
    }
  }
}

const indices = new WeakMap<readonly Indicator[], IndicatorIndex>();

/** The standard indicators with `own` ones, which win over them; made once for a list. */
export function indicatorIndex(own: readonly Indicator[]): IndicatorIndex {
  let index = indices.get(own);
  if (!index) {
    index = new IndicatorIndex(own);
    indices.set(own, index);
  }
  return index;
}

/** The longest suffix that leaves a name of two characters or more. */
function suffixOf(name: string): string | null {
  for (let length = Math.min(longestSuffix, name.length - 2); length > 0; length--) {
    const suffix = name.slice(-length);
    if (suffixes.has(suffix)) return suffix;
  }
  return null;
}

/** The name without each word or place that may stand in front of it. */
function withoutPrefix(name: string): string[] {
  const rests: string[] = [];
  const dated = year.exec(name);
  if (dated) rests.push(name.slice(dated[0].length));
  for (let length = Math.min(longestPrefix, name.length - 2); length > 0; length--) {
    if (prefixes.has(name.slice(0, length))) rests.push(name.slice(length));
  }
  for (let to = 2; to <= Math.min(longestPlace, name.length - 2); to++) {
    if (endings.has(name.charAt(to - 1)) && isPlace(name.slice(0, to))) rests.push(name.slice(to));
  }
  return rests;
}

function isPlace(name: string): boolean {
  return !noName.test(name) && !noPlaces.some((word) => name.endsWith(word) && word.length > 1);
}
