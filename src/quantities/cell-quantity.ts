import type { Comparator } from '../lexicon/bounds.ts';
import type { Span } from '../core/span.ts';
import type { ValueCell } from '../tables/table.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { measureAt } from './measure.ts';
import type { UnitIndex } from './measure.ts';
import { hasLongFraction } from '../numerals/long-fraction.ts';
import { arabicAt } from '../numerals/arabic.ts';
import { timesTenTo } from '../numerals/scaled.ts';
import type { Amount, Quantity } from './quantity.ts';

const signs: Readonly<Record<string, Comparator>> = {
  '≥': 'ge',
  '≧': 'ge',
  '⩾': 'ge',
  '>': 'gt',
  '≤': 'le',
  '≦': 'le',
  '⩽': 'le',
  '<': 'lt',
  '≈': 'approx',
};

/** A unit as a table prints it: its magnitude, and the base unit. */
interface CellUnit {
  readonly exponent: number;
  readonly unit: string;
  readonly dimension: Quantity['dimension'];
}

/** 万度 is ten thousand 度; a unit that no lexicon has is taken as printed. */
function cellUnit(printed: string, units: UnitIndex): CellUnit {
  const text = `1${printed}`;
  const numeral = arabicAt(text, 0);
  const at = numeral?.to ?? 1;
  const measure = measureAt(text, at, units);
  const whole = measure?.to === text.length ? measure : null;
  return {
    exponent: numeral?.exponent ?? 0,
    unit: whole?.unit ?? text.slice(at),
    dimension: whole?.dimension ?? 'other',
  };
}

/** The quantity that a cell of a table states; null where it is not certain: no unit, or more than a number. */
export function cellQuantity(text: string, cell: ValueCell, units: UnitIndex): Quantity | null {
  const { from, to } = innerOf(text, cell.span);
  let at = from;
  let comparator: Comparator | null = null;
  for (; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '=') comparator = comparator === 'gt' ? 'ge' : comparator === 'lt' ? 'le' : null;
    else if (signs[sign]) comparator = signs[sign];
    else break;
  }
  while (at < to && !/[\d+-]/.test(text.charAt(at))) at++;
  const start = text.charAt(at) === '+' ? at + 1 : at;
  const negative = text.charAt(start) === '-';
  const first = arabicAt(text, negative ? start + 1 : start);
  if (!first || first.to > to) return null;
  const sign = /^(?:[-~至]|—{1,2})/.exec(text.slice(first.to, first.to + 2));
  const second = sign ? arabicAt(text, first.to + sign[0].length) : null;
  const end = second?.to ?? first.to;
  const written = end < to ? measureAt(text, end, units) : null;
  const measured = written && written.to <= to ? written : null;
  const printed = measured ? null : cell.unit;
  if (!measured && printed === null) return null;
  const unit: CellUnit = measured
    ? { exponent: 0, unit: measured.unit, dimension: measured.dimension }
    : cellUnit(printed as string, units);
  const after = boundAfter(text, measured?.to ?? end);
  const rest = text.slice(after?.to ?? measured?.to ?? end, to);
  if (!/^[*①-⑳]?$/.test(rest)) return null;
  const span: Span = { from: start, to: measured?.to ?? end };
  const amount = amountOf(
    negative ? -first.value : first.value,
    second?.value ?? null,
    unit.exponent,
  );
  if (!amount || hasLongFraction(text.slice(start, end))) return null;
  const before = boundBefore(text, start, cell.span.from);
  return {
    span,
    number: { from: start, to: end },
    amount,
    unit: unit.unit,
    dimension: unit.dimension,
    comparator:
      'min' in amount ? 'range' : (after?.comparator ?? comparator ?? before?.comparator ?? 'eq'),
    bounded: cell.span,
    form: 'digits',
  };
}

function amountOf(first: number, second: number | null, exponent: number): Amount | null {
  const low = timesTenTo(first, exponent);
  const high = second === null ? null : timesTenTo(second, exponent);
  if (Math.max(Math.abs(low), high ?? 0) > Number.MAX_SAFE_INTEGER) return null;
  if (high === null) return { value: low };
  return low < high ? { min: low, max: high } : null;
}

/** What stands in the brackets of a figure that adds up years: [25]. */
function innerOf(text: string, { from, to }: Span): Span {
  const opens = '[〔【'.includes(text.charAt(from));
  const closes = ']〕】'.includes(text.charAt(to - 1));
  return { from: opens ? from + 1 : from, to: closes ? to - 1 : to };
}
