import type { TargetRecord } from '../document/document.ts';

/** How each bound is written before a number. */
export const boundSigns: Readonly<Record<TargetRecord['comparator'], string>> = {
  eq: '',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  approx: '≈',
  range: '',
  same: '',
  above: '',
  below: '',
  positive: '',
  hold: '',
};

const changeSigns = { increase: '+', decrease: '-' } as const;
const startsNumber = /^[\d０-９一二三四五六七八九十百千万两]/;

/** What a quantity is shown from. */
export type ShownQuantity = Pick<TargetRecord, 'type' | 'direction' | 'comparator'> & {
  readonly quantity: Pick<TargetRecord['quantity'], 'text' | 'value' | 'unit'>;
};

/** A change with its bound and sign: ≥+12%, -3.5%; any other quantity with its bound. */
export function shownQuantity({ type, direction, comparator, quantity }: ShownQuantity): string {
  const { text } = quantity;
  const changes = (type === 'growth' || type === 'increment') && startsNumber.test(text);
  const sign = changes && direction !== 'none' ? changeSigns[direction] : '';
  return boundSigns[comparator] + sign + text + unwrittenUnit(quantity);
}

const bareNumber = /^-?\d[\d,，]*(?:\.\d+)?$/;

/** 万 and 亿 by the zeros that they stand for. */
const magnitudes: Readonly<Record<number, string>> = {
  0: '',
  3: '千',
  4: '万',
  8: '亿',
  12: '万亿',
};

/** The unit of a number that stands alone, as in the cell of a table whose head names it: 860 of 亿元. */
function unwrittenUnit({ text, value, unit }: ShownQuantity['quantity']): string {
  if (unit === '' || typeof value !== 'number' || !bareNumber.test(text)) return '';
  const written = Number(text.replace(/[,，]/g, ''));
  const exponent = written === 0 ? 0 : Math.log10(value / written);
  const magnitude = magnitudes[Math.round(exponent)];
  if (magnitude === undefined || Math.abs(exponent - Math.round(exponent)) > 1e-9) return '';
  return magnitude + unitWord(unit);
}

/** Money has a code for a unit, which is no word to put behind a number. */
function unitWord(unit: string): string {
  if (unit === 'CNY') return '元';
  return /^[A-Z]{3}$/.test(unit) ? ` ${unit}` : unit;
}
