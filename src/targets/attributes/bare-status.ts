import { WordIndex } from '../../core/word-index.ts';
import { finishing, promising, reporting } from '../../lexicon/status-cues.ts';
import type { NamedTime } from '../../time/named-time.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import type { Status } from '../kinds.ts';
import { lastPromise } from './modality.ts';

/** What a word says of a sentence. */
type Cue = 'promises' | 'reports' | 'finishes';

const wordsThat: Readonly<Record<Cue, readonly string[]>> = {
  promises: promising,
  reports: reporting,
  finishes: finishing,
};
const cues = new WordIndex<Cue>(
  (Object.keys(wordsThat) as Cue[]).flatMap((cue) =>
    wordsThat[cue].map((word) => [word, cue] as const),
  ),
);

/** What tells of results behind a number: 超出年度目标的. */
const results = /年(?:度目标|度?计划)的/;

/** What speaks for itself in a sentence that stands alone. */
export interface BareSentence {
  /** The sentence up to the end of the number's clause. */
  readonly words: string;
  /** The rest of the sentence. */
  readonly rest: string;
  /** The time that governs the number. */
  readonly time: NamedTime | null;
  readonly comparator: Comparator;
  /** The year that 今年 means, where it is known. */
  readonly year: number | null;
}

/** The status that a sentence gives its number by its own words and times; null where they tell nothing. */
export function bareStatus(sentence: BareSentence): Status | null {
  const { words, time, comparator, year } = sentence;
  const last = lastCues(words);
  const promised = Math.max(last.promises, lastPromise(words));
  const told = Math.max(last.reports, words.search(/了(?!解)[^，。；]{0,12}$/));
  if (promised >= 0 && promised > told) return 'target';
  const isPlanned = time !== null && time.first === null && !/[截止]/.test(words.charAt(time.at));
  if (told >= 0) return promised >= 0 && isPlanned ? 'target' : 'achieved';
  if (compared(words) || last.finishes >= 0) return 'achieved';
  if (!time || results.test(sentence.rest)) return time && 'achieved';
  if (time.anchor === 'part' && /^[全年]年|^年末/.test(words.slice(time.at, time.end))) return null;
  return ofTime(time, comparator, year);
}

/** Comparators that set goals more than they tell results. */
const goals: ReadonlySet<Comparator> = new Set(['approx', 'ge', 'le', 'range']);

/** When these rules were written: of what they were learned from, no later year had been reported on. */
const rulesOf = 2026;

function ofTime(
  { anchor, first, last }: NamedTime,
  comparator: Comparator,
  year: number | null,
): Status | null {
  if (anchor === 'reported') return 'achieved';
  if (anchor !== 'calendar') return last !== null && last < 0 ? 'achieved' : 'target';
  if (first === null) return year === null || (last ?? 0) >= year ? 'target' : 'achieved';
  if (last === null) return null;
  if (last > rulesOf || year !== null) return last < (year ?? rulesOf) ? 'achieved' : 'target';
  return goals.has(comparator) ? 'target' : 'achieved';
}

/** What a number is compared with, as results are and promises may be. */
const compared = (words: string): boolean => /[比较与同](?:上年|去年|上一年)|同比/.test(words);

/** Where the last word of each kind stands; -1 where none does. */
function lastCues(words: string): Readonly<Record<Cue, number>> {
  const last = { promises: -1, reports: -1, finishes: -1 };
  for (let at = words.length - 1; at >= 0; at--) {
    const cue = cues.at(words, at)?.entry;
    if (cue === undefined || last[cue] !== -1) continue;
    if (cue !== 'reports' || !onlyCompares(words, at)) last[cue] = at;
  }
  return last;
}

/** Whether the word at `at` stands behind what only compares: 比上年; 同比 itself reports. */
function onlyCompares(words: string, at: number): boolean {
  return '比较与同'.includes(words.charAt(at - 1) || ' ') && !words.startsWith('同比', at);
}
