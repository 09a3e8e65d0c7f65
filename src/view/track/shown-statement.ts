import type { Statement } from '../../track/mention.ts';

const signs: Readonly<Record<string, string>> = {
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  approx: '≈ ',
};

/** A number as its report words it, with the sign of its bound. */
export function shownStatement({ text, comparator }: Statement): string {
  return `${signs[comparator] ?? ''}${text}`;
}
