import { onceFor } from '../core/once-for.ts';
import { CharSet } from '../core/char-set.ts';
import {
  countSuffixes,
  noPlaces,
  placeEndings,
  provinceNames,
  rateSuffixes,
  scopePrefixes,
} from '../lexicon/indicators/affixes.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { StandardNames } from '../lexicon/indicators/indicators.ts';
import { EndingFilter } from './ending-filter.ts';
import { normalName } from './normal-name.ts';

/** Indicators of a name, and whether the name has it that the number is a rate of change (增速). */
export interface Named {
  /** The part of the wording that is the name, in its normal form. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly isRate: boolean;
}

const prefixes: ReadonlySet<string> = new Set([...scopePrefixes, ...provinceNames]);
const prefixOpenings = new CharSet([...prefixes].map((word) => word.charAt(0)).join(''));
const longestPrefix = Math.max(...scopePrefixes.map((word) => word.length));
const suffixes: ReadonlySet<string> = new Set([...countSuffixes, ...rateSuffixes]);
const rates: ReadonlySet<string> = new Set(rateSuffixes);
const longestSuffix = Math.max(...rateSuffixes.map((word) => word.length));
const suffixEnds = new CharSet([...suffixes].map((word) => word.slice(-1)).join(''));
const endings = new CharSet(placeEndings);

/** By which prices or people a name has its number counted: 按2030年价格计算. */
const basis = /^按[^、，]{1,14}?(?:计算|计)/;
/** A year in front of a name: 2020年, 一九五八年. */
const year = /^(?:\d{4}|[一二三四五六七八九〇零]{4})年/;
const yearLength = 4;
/** Names of places up to this long are looked through. */
const longestPlace = 12;
/** Words that end like a place and are none: of two characters or three. */
const others: ReadonlySet<string> = new Set(noPlaces);
/** What no place's name holds. */
const noName = /[\d、，和及与占人民]/;
/** Longer wordings name no standard indicator. */
const longestName = 60;
const none: readonly Named[] = [];
const noIndicators: readonly Indicator[] = [];
/** Words for one thing at the end of a name. */
const shareWords: readonly string[] = ['比例', '占比', '比重'];
const shareEnds = new CharSet('例比重');
/** How those are called whom an insurance covers. */
const insured = '保险人数';
/** How many wordings are looked up before their endings are. */
const often = 500;
/** What wordings were read as is kept: most come again. A longer one would keep the text that it was cut out of. */
const longestKept = 12;
const mostKept = 4096;

/** Finds indicators by their names, in time of the name's length. */
export class IndicatorIndex {
  readonly #own = new Map<string, Indicator[]>();
  /** No two standard indicators have a name in common. */
  readonly #standard = new StandardNames();
  /** Made when the index has been asked often: for one page it costs more than it saves. */
  #endings: EndingFilter | null = null;
  #asked = 0;
  readonly #reads = new Map<string, readonly Named[]>();

  /** The standard indicators, and `own` ones, which are asked first. */
  constructor(own: readonly Indicator[]) {
    for (const indicator of own) {
      for (const name of new Set([indicator.name, ...indicator.synonyms].map(normalName))) {
        const same = this.#own.get(name);
        if (same) same.push(indicator);
        else this.#own.set(name, [indicator]);
      }
    }
  }

  /**
   * Each reading of a wording as an indicator's name, the longest name first: as it stands, then without words
   * that say no more than how it is counted (总量, 增速), then without those in front that say where and when.
   */
  named(wording: string): readonly Named[] {
    return this.namedPlain(normalName(wording));
  }

  /** `named` of a wording in its normal form. */
  namedPlain(whole: string): readonly Named[] {
    if (whole.length > longestKept) return whole.length > longestName ? none : this.#read(whole);
    const known = this.#reads.get(whole);
    if (known) return known;
    const readings = this.#read(whole);
    if (this.#reads.size >= mostKept) this.#reads.clear();
    this.#reads.set(whole, readings);
    return readings;
  }

  #read(whole: string): readonly Named[] {
    if (!this.#endsLikeName(whole)) return none;
    const readings: Named[] = [];
    this.#addWithoutSuffixes(whole, readings);
    // Grows while it is gone through: names without what may stand in front of them join at its end.
    const names = withoutPrefix(whole);
    for (const name of names) {
      this.#addWithoutSuffixes(name, readings);
      for (const rest of withoutPrefix(name)) if (!names.includes(rest)) names.push(rest);
    }
    return readings;
  }

  /** Whether a name has this wording's end, or the end of it without suffixes. */
  #endsLikeName(wording: string): boolean {
    if (++this.#asked < often) return true;
    this.#endings ??= new EndingFilter([...this.#own.keys(), ...this.#standard.names()]);
    for (let rest = wording; ;) {
      if (this.#endings.mayEnd(rest)) return true;
      const suffix = suffixOf(rest);
      if (suffix === null) return false;
      rest = rest.slice(0, -suffix.length);
    }
  }

  #addWithoutSuffixes(name: string, readings: Named[]): void {
    let isRate = false;
    for (let rest = name; ;) {
      const indicators = this.ofName(rest);
      if (indicators.length > 0) readings.push({ name: rest, indicators, isRate });
      const suffix = suffixOf(rest);
      if (suffix === null) return;
      isRate ||= rates.has(suffix);
      rest = rest.slice(0, -suffix.length);
    }
  }

  /** The indicators of a name in its normal form, whichever word it has for a share; a user's own first. */
  ofName(name: string): readonly Indicator[] {
    const found = this.#ofVery(name);
    if (found.length > 0) return found;
    // 参加失业保险人数 without the verb, which the record has in a field of its own.
    if (name.endsWith(insured)) return this.#ofVery(`参加${name}`);
    if (!shareEnds.has(name.charCodeAt(name.length - 1))) return found;
    const share = shareWords.find((word) => name.endsWith(word));
    if (share === undefined) return found;
    const whole = name.slice(0, -share.length);
    for (const word of shareWords) {
      const same = this.#ofVery(whole + word);
      if (same.length > 0) return same;
    }
    return noIndicators;
  }

  #ofVery(name: string): readonly Indicator[] {
    const standard = this.#standard.get(name);
    const own = this.#own.size > 0 ? this.#own.get(name) : undefined;
    if (!own) return standard ? [standard] : noIndicators;
    return standard ? [...own, standard] : own;
  }
}

/** The standard indicators with `own` ones, which win over them; made once for a list. */
export const indicatorIndex: (own: readonly Indicator[]) => IndicatorIndex = onceFor(
  (own) => new IndicatorIndex(own),
);

/** The longest suffix that leaves a name of two characters or more. */
function suffixOf(name: string): string | null {
  if (!suffixEnds.has(name.charCodeAt(name.length - 1))) return null;
  for (let length = Math.min(longestSuffix, name.length - 2); length > 0; length--) {
    const suffix = name.slice(-length);
    if (suffixes.has(suffix)) return suffix;
  }
  return null;
}

/** The name without each word or place that may stand in front of it. */
function withoutPrefix(name: string): string[] {
  const rests: string[] = [];
  if (name.charAt(yearLength) === '年' && year.test(name)) rests.push(name.slice(yearLength + 1));
  const counted = name.startsWith('按') ? basis.exec(name)?.[0].length : undefined;
  if (counted !== undefined && counted < name.length - 1) rests.push(name.slice(counted));
  const most = prefixOpenings.has(name.charCodeAt(0)) ? longestPrefix : 0;
  for (let length = Math.min(most, name.length - 2); length > 0; length--) {
    if (prefixes.has(name.slice(0, length))) rests.push(name.slice(length));
  }
  for (let to = 2; to <= Math.min(longestPlace, name.length - 2); to++) {
    if (endings.has(name.charCodeAt(to - 1)) && isPlace(name.slice(0, to)))
      rests.push(name.slice(to));
  }
  return rests;
}

function isPlace(name: string): boolean {
  return !noName.test(name) && !others.has(name.slice(-2)) && !others.has(name.slice(-3));
}
