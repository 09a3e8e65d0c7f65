import type { Comparator } from '../lexicon/bounds.ts';
import type { Dimension } from '../lexicon/units.ts';
import type { Span } from '../core/span.ts';

/** The number of a quantity in base units: 万 and 亿 multiplied out. */
export type Amount = { readonly value: number } | { readonly min: number; readonly max: number };

/** A number that measures or counts something. Spans are in the reading. */
export interface Quantity {
  /** Number and unit, without the comparator. */
  readonly span: Span;
  /** The number alone. */
  readonly number: Span;
  readonly amount: Amount;
  /** Base unit as the report writes it; an ISO 4217 code for money; empty where none is written or implied. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly comparator: Comparator;
  /** Number, unit and the words that bound it: 不少于…, …以上. Equal to `span` where nothing bounds it. */
  readonly bounded: Span;
  /** How the number is written. */
  readonly form: 'digits' | 'chinese' | 'implied';
}

/** A number that was seen and is none of the report's quantities. */
export interface Refusal {
  readonly span: Span;
  /** The reason, for `explain`. */
  readonly reason: RefusalReason;
}

export type RefusalReason =
  | 'date'
  | 'period'
  | 'ordinal'
  | 'name'
  | 'numbering'
  | 'document-number'
  | 'phone-number'
  | 'slogan'
  | 'vague'
  | 'blank'
  | 'idiom'
  | 'streak'
  | 'grade'
  | 'basis'
  | 'table'
  | 'no-unit'
  | 'malformed'
  | 'address'
  | 'inexact';
