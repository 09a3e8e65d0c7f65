import { StartPattern } from '../core/start-pattern.ts';
import { wholeAt } from '../numbering/decimal-at.ts';
import type { DecimalNumbers, Gap } from '../numbering/decimal-at.ts';
import { bareNumberAt, numberAt } from '../numbering/number-at.ts';
import type { Numbering } from '../numbering/number-at.ts';

/** What web pages leave before a paragraph's first sign. */
const noise = new StartPattern(/(?:&nbsp[;；]|[?？\u00b7\u200b-\u200d\ufeff●■◆▲★※*])+/y);

/** Offset of a paragraph's first sign after what a web page left before it. */
export function openingAt(text: string, from: number): number {
  const end = noise.endAt(text, from);
  return end === -1 ? from : end;
}

/**
 * The number that the paragraph at `from` opens with; null where it opens with none.
 * A numeral alone (一　综合) is closed by the gap after it.
 */
export function numberingAt(text: string, from: number, gapBefore: Gap): Numbering | null {
  const number = numberAt(text, from, text.length);
  if (number) return number;
  const bare = bareNumberAt(text, from);
  if (!bare) return null;
  const alone = bare.end === text.length || text.charAt(bare.end) === '\n';
  return alone || gapBefore(bare.end) > 0 ? bare : null;
}

/** The number without a sign of a part that the paragraph at `from` opens with: 2 渔港 where 2.1 泊位 follows; null where it opens with none. */
export function partNumberAt(
  text: string,
  from: number,
  gapBefore: Gap,
  decimals: DecimalNumbers,
): Numbering | null {
  const number = wholeAt(text, from);
  if (!number || gapBefore(number.end) === 0) return null;
  return decimals.hasPart(number.value) ? number : null;
}
