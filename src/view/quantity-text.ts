import type { TargetRecord } from '../document/document.ts';

const signs: Readonly<Record<string, string>> = {
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  approx: '≈ ',
};

/** The number as the text words it, with the sign of its bound; relative ones in words. */
export function quantityText(
  { quantity, comparator }: Pick<TargetRecord, 'quantity' | 'comparator'>,
  comparators: Readonly<Record<string, string>>,
): string {
  const worded = quantity.value === undefined && quantity.min === undefined;
  if (worded) return quantity.text || (comparators[comparator] ?? '');
  return `${signs[comparator] ?? ''}${quantity.text}`;
}
