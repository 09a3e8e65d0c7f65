import { CharSet } from '../../core/char-set.ts';
import { pairName } from '../../core/pair-name.ts';
import type { Status, TargetType } from '../kinds.ts';

/** What a record says, as far as the chance that it is right rests on it. */
export interface Said {
  readonly rule: string;
  readonly type: TargetType;
  readonly status: Status;
  readonly indicator: string;
  readonly action: string | null;
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly basis: string;
  } | null;
  readonly modality: object | null;
}

/** Fields that are right or wrong together, each with what tells how often they are right. */
export interface Situation {
  /** Number, indicator and what is said of them, by the rule that read them. */
  readonly reading: string;
  /** The same, by what the indicator looks like. */
  readonly indicator: string;
  readonly action: string;
  readonly period: string;
  readonly modality: string;
  readonly code: string;
}

/** What an indicator that begins or ends so is a piece of: no noun phrase of its own. */
const raggedStarts = new CharSet('在对将由把于被从与和及或的以不并');
const raggedEnds = new CharSet('在对将由把于被从与和及或的了');

/** What of a record tells how sure it is. */
export function situationOf(said: Said): Situation {
  const { rule, type, status, indicator, action, period, modality } = said;
  return {
    reading: rule,
    indicator: indicatorForm(indicator),
    action: action === null ? pairName(rule, ', none') : rule,
    period: period ? pairName(period.basis, stretch(period)) : 'none',
    modality: pairName(status, modality ? ', worded' : ', none'),
    code: type,
  };
}

function indicatorForm(indicator: string): string {
  if (indicator === '') return 'none';
  if (indicator.length === 1) return 'one character';
  if (isRagged(indicator)) return 'ragged';
  if (indicator.includes('、')) return 'list';
  if (indicator.length > 16) return 'over 16 characters';
  return indicator.length > 8 ? '9 to 16 characters' : '2 to 8 characters';
}

function isRagged(indicator: string): boolean {
  if (raggedEnds.has(indicator.charCodeAt(indicator.length - 1))) return true;
  return raggedStarts.has(indicator.charCodeAt(0)) && !indicator.startsWith('以工');
}

function stretch({ start, end }: NonNullable<Said['period']>): string {
  if (start === null) return ', open start';
  if (end === null) return ', open end';
  return start.slice(0, 4) === end.slice(0, 4) ? ', one year' : ', years';
}
