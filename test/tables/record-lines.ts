import { parse } from '../../src/parse.ts';
import type { TargetRecord } from '../../src/document/document.ts';

/** The records of a text’s tables. */
export function cells(text: string): TargetRecord[] {
  return parse(text).records.filter(({ rule }) => rule.endsWith('.cell'));
}

/** A record in a line: indicator, value and unit, then what is said of it. */
export function line({
  indicator,
  quantity,
  comparator,
  type,
  direction,
  status,
  period,
}: TargetRecord): string {
  const value = quantity.value ?? `${String(quantity.min)}..${String(quantity.max)}`;
  const more = [type, direction, status, period?.end].filter((word) => word !== 'none' && word);
  const bound = comparator === 'eq' ? '' : `${comparator} `;
  return `${indicator.text}: ${bound}${String(value)} ${quantity.unit} ${more.join(' ')}`;
}
