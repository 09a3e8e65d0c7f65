import { CharSet } from '../../core/char-set.ts';
import { pairName } from '../../core/pair-name.ts';
import type { Status } from '../kinds.ts';
import type { NamePlace } from './name-place.ts';

/** What a record says, as far as the chance that it is right rests on it. */
export interface Said {
  readonly rule: string;
  readonly status: Status;
  readonly indicator: string;
  readonly place: NamePlace;
  readonly action: string | null;
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly basis: string;
  } | null;
  readonly modality: object | null;
}

/** What tells, each by itself, how often records are right. */
export interface Situation {
  /** The rule that read it, and whether it found an action and an indicator that is known. */
  readonly construction: string;
  /** What the indicator looks like, and where its words stand. */
  readonly indicator: string;
  /** What its period rests on, its status, and whether a word makes it one. */
  readonly time: string;
}

/** What an indicator that begins or ends so is a piece of: no noun phrase of its own. */
const raggedStarts = new CharSet('在对将由把于被从与和及或的以不并');
const raggedEnds = new CharSet('在对将由把于被从与和及或的了');

/** What of a record with this code of its indicator tells how sure it is. */
export function situationOf(said: Said, code: string | null): Situation {
  const { rule, status, indicator, place, action, period, modality } = said;
  return {
    construction: pairName(rule, found(action !== null, code !== null)),
    indicator: pairName(indicatorForm(indicator), place),
    time: pairName(
      period ? pairName(period.basis, stretch(period)) : 'none',
      modality ? worded[status] : status,
    ),
  };
}

function found(action: boolean, code: boolean): string {
  if (action) return code ? '' : ', no code';
  return code ? ', no action' : ', no action, no code';
}

const worded: Readonly<Record<Status, string>> = {
  target: 'target, worded',
  achieved: 'achieved, worded',
  fact: 'fact, worded',
};

function indicatorForm(indicator: string): string {
  if (indicator === '') return 'none, ';
  if (indicator.length === 1) return 'one character, ';
  if (isRagged(indicator)) return 'ragged, ';
  if (indicator.includes('、')) return 'list, ';
  if (indicator.length === 2) return '2 characters, ';
  if (indicator.length > 16) return 'over 16 characters, ';
  return indicator.length > 4 ? '5 to 16 characters, ' : '3 or 4 characters, ';
}

function isRagged(indicator: string): boolean {
  if (raggedEnds.has(indicator.charCodeAt(indicator.length - 1))) return true;
  return raggedStarts.has(indicator.charCodeAt(0)) && !indicator.startsWith('以工');
}

function stretch({ start, end }: NonNullable<Said['period']>): string {
  if (start === null || end === null) return ', open, ';
  return start.slice(0, 4) === end.slice(0, 4) ? ', one year, ' : ', years, ';
}
