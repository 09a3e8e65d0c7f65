import type { Dimension } from './units.ts';
import type { Comparator } from './bounds.ts';

/** A word that states a number without a numeral. */
export interface ImpliedQuantity {
  readonly word: string;
  readonly value: number;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly comparator?: Comparator;
  /** How many of the word's first characters belong to the comparator, not to the quantity. */
  readonly bound?: number;
  /** Characters that, standing next, make a name of it: 倍增计划. */
  readonly notBefore?: string;
}

const ratio = (word: string, value: number, notBefore?: string): ImpliedQuantity => ({
  word,
  value,
  unit: '倍',
  dimension: 'ratio',
  ...(notBefore === undefined ? {} : { notBefore }),
});

const share = (word: string, comparator: Comparator = 'eq', bound = 0): ImpliedQuantity => ({
  word,
  value: 50,
  unit: '%',
  dimension: 'ratio',
  comparator,
  bound,
});

const names = '计行工器方战提动信光活效干努';

/** Implied quantities; 翻一番 is two times, 减半 half of it, 一半 a share of 50 %. */
export const impliedQuantities: readonly ImpliedQuantity[] = [
  ratio('翻一番', 2, names),
  ratio('翻了一番', 2),
  { ...ratio('翻近一番', 2), comparator: 'approx' },
  { ...ratio('翻了近一番', 2), comparator: 'approx' },
  { ...ratio('翻近两番', 4), comparator: 'approx' },
  { ...ratio('翻了近两番', 4), comparator: 'approx' },
  ratio('翻番', 2, names),
  ratio('翻倍', 2, names),
  ratio('倍增', 2, `${names}企园县指：:项“`),
  ratio('翻两番', 4, names),
  ratio('翻了两番', 4),
  ratio('翻三番', 8),
  ratio('翻了三番', 8),
  { ...ratio('翻近三番', 8), comparator: 'approx' },
  { ...ratio('翻了近三番', 8), comparator: 'approx' },
  ratio('翻四番', 16),
  ratio('翻了四番', 16),
  { ...ratio('翻近四番', 16), comparator: 'approx' },
  { ...ratio('翻了近四番', 16), comparator: 'approx' },
  ratio('减半', 0.5),
  { ...share('一半'), notBefore: '导' },
  share('半数'),
  { ...share('过半', 'gt', 1), notBefore: '年月天日个小斤' },
  share('过半数', 'gt', 1),
  share('超半数', 'gt', 1),
  share('近半数', 'approx', 1),
];

/** Words that state a rank. */
export const impliedRanks: readonly (readonly [
  word: string,
  rank: number,
  comparator: Comparator,
])[] = [
  ['首位', 1, 'eq'],
  ['榜首', 1, 'eq'],
  ['前三', 3, 'le'],
  ['前五', 5, 'le'],
  ['前十', 10, 'le'],
];
