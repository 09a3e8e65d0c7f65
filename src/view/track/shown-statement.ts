import { boundSigns } from '../../formats/shown-quantity.ts';
import type { Statement } from '../../track/mention.ts';

/** A number as its report words it, with the sign of its bound. */
export function shownStatement({ text, comparator }: Statement): string {
  return [boundSigns[comparator], text].filter(Boolean).join(' ');
}
