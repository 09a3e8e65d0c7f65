import { CharSet } from '../../core/char-set.ts';
import { pairName } from '../../core/pair-name.ts';
import type { DocumentKind, Metadata } from '../../metadata/metadata.ts';
import type { Status, StatusBasis, TargetType } from '../kinds.ts';
import type { Wording } from './wording.ts';

/** What a record says, as far as the chance that it is right rests on it. */
export interface Said {
  readonly rule: string;
  readonly type: TargetType;
  readonly status: Status;
  readonly indicator: string;
  readonly wording: Wording;
  readonly quantity: { readonly form: string };
  readonly action: string | null;
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly basis: string;
  } | null;
  readonly modality: object | null;
  readonly told: StatusBasis;
  readonly document: DocumentGround;
}

/** What tells how often records are right. */
export interface Situation {
  /** The rule that read it, and where the indicator's words stand. */
  readonly construction: string;
  /** Its type, and whether an indicator that is known and an action were found. */
  readonly found: string;
  /** What the indicator looks like, and where its words stand. */
  readonly indicator: string;
  /** How long the indicator is. */
  readonly length: string;
  /** The indicator's last character: nouns of amounts (量, 率) are whole more often than others. */
  readonly ending: string;
  /** How many characters before the number are left that nothing was made of. */
  readonly words: string;
  /** How the number is written. */
  readonly number: string;
  /** What its period rests on, its status, and whether a word makes it one. */
  readonly time: string;
  /** What gives it its status. */
  readonly told: StatusBasis;
  /** The kind of its document, and whether the year of that is known and long ago. */
  readonly document: DocumentGround;
}

/** What of a document all its records rest on. */
export type DocumentGround = `${DocumentKind}${'' | ', no year' | ', old'}`;

/** Reports from before this year say things as newer ones do not. */
const modern = 1990;

export function groundOf({ kind, year }: Pick<Metadata, 'kind' | 'year'>): DocumentGround {
  if (year === null) return `${kind}, no year`;
  return year < modern ? `${kind}, old` : kind;
}

/** What an indicator that begins or ends so is a piece of: no noun phrase of its own. */
const raggedStarts = new CharSet('在对将由把于被从与和及或的以不并');
const raggedEnds = new CharSet('在对将由把于被从与和及或的了');

/** What of a record with this code of its indicator tells how sure it is. */
export function situationOf(said: Said, code: string | null): Situation {
  const { rule, type, status, indicator, wording, quantity, action, period, modality } = said;
  const { told, document } = said;
  return {
    construction: pairName(rule, places[wording.name]),
    found: pairName(type, found(action !== null, code !== null)),
    indicator: pairName(indicatorForm(indicator), wording.name),
    length: stepOf(lengths, indicator.length),
    ending: indicator.slice(-1),
    words: stepOf(words, wording.more),
    number: quantity.form,
    time: pairName(
      period ? pairName(period.basis, stretch(period)) : 'none, ',
      modality ? worded[status] : status,
    ),
    told,
    document,
  };
}

const places = {
  before: ', before',
  behind: ', behind',
  'in the clause': ', in the clause',
  'in the sentence': ', in the sentence',
  elsewhere: ', elsewhere',
} as const;

function found(action: boolean, code: boolean): string {
  if (action) return code ? ', code' : ', no code';
  return code ? ', code, no action' : ', no code, no action';
}

const worded: Readonly<Record<Status, string>> = {
  target: 'target, worded',
  achieved: 'achieved, worded',
  fact: 'fact, worded',
};

/** Each step with the most that it holds. */
type Steps = readonly (readonly [most: number, name: string])[];

const lengths: Steps = [
  [0, 'none'],
  [1, '1'],
  [2, '2'],
  [3, '3'],
  [4, '4'],
  [6, '5 or 6'],
  [8, '7 or 8'],
  [12, '9 to 12'],
  [16, '13 to 16'],
  [Infinity, 'over 16'],
];

const words: Steps = [
  [0, 'none'],
  [3, '1 to 3'],
  [12, '4 to 12'],
  [Infinity, 'over 12'],
];

function stepOf(steps: Steps, count: number): string {
  for (const [most, name] of steps) if (count <= most) return name;
  return '';
}

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
