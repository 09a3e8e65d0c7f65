import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import { boundAfter, boundBefore } from './bound.ts';
import type { BoundFound } from './bound.ts';
import type { Measure } from './measure.ts';
import type { Amount, Quantity } from './quantity.ts';

/** What is read of a quantity before the words that bound it. */
export interface Unbounded {
  readonly span: Span;
  readonly number: Span;
  readonly amount: Amount;
  readonly measure: Measure;
  readonly form: Quantity['form'];
  /** What 多 or 来 in the number says of it. */
  readonly some?: 'more' | 'about' | null;
}

/** The quantity of number and unit with the words that bound it, none before `floor`. */
export function boundedQuantity(text: string, floor: number, read: Unbounded): Quantity {
  const { span, number, amount, measure, form } = read;
  const before = boundBefore(text, span.from, floor);
  const after =
    boundAfter(text, text.charAt(span.to) === '级' ? span.to + 1 : span.to) ??
    withinAfter(text, read);
  // 约…以上 bounds by 以上.
  const found = after ?? before;
  const own = read.some === 'more' ? 'gt' : read.some === 'about' ? 'approx' : 'eq';
  return {
    span,
    number,
    amount,
    unit: measure.unit,
    dimension: measure.dimension,
    comparator: 'min' in amount ? 'range' : (found?.comparator ?? own),
    bounded: found ? { from: before?.from ?? span.from, to: after?.to ?? span.to } : span,
    form,
  };
}

const arrivals = new CharSet('至到在');

/** 内 behind a length, or behind a time that something is brought to: 50米内, 压缩至3天内; null elsewhere. */
function withinAfter(text: string, { span, measure }: Unbounded): BoundFound | null {
  if (text.charAt(span.to) !== '内') return null;
  const isBrought = measure.dimension === 'time' && arrivals.has(text.charCodeAt(span.from - 1));
  return isBrought || measure.dimension === 'length'
    ? { from: span.to, to: span.to + 1, comparator: 'le' }
    : null;
}
