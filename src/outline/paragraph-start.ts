import { StartPattern } from '../core/start-pattern.ts';
import type { Span } from '../core/span.ts';
import { decimalAt, wholeAt } from '../numbering/decimal-at.ts';
import { bareNumberAt, numberAt } from '../numbering/number-at.ts';
import type { Numbering } from '../numbering/number-at.ts';

/** How many units of white space were dropped before an offset of the reading. */
export type Gap = (offset: number) => number;

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
  const decimal = decimalAt(text, from);
  if (decimal && gapBefore(decimal.end) > 0) return decimal;
  const number = numberAt(text, from, text.length);
  if (number) return number;
  const bare = bareNumberAt(text, from);
  if (!bare) return null;
  const alone = bare.end === text.length || text.charAt(bare.end) === '\n';
  return alone || gapBefore(bare.end) > 0 ? bare : null;
}

/** Tells the numbers without a sign that head parts: 2 渔港 where 2.1 泊位 follows. */
export class WholeNumbers {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #gapBefore: Gap;
  /** The numbers of the parts that have sections with decimals. */
  #parts: ReadonlySet<number> | null = null;

  constructor(text: string, paragraphs: readonly Span[], gapBefore: Gap) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#gapBefore = gapBefore;
  }

  /** The number of a part that the paragraph at `from` opens with; null where it opens with none. */
  at(from: number): Numbering | null {
    const number = wholeAt(this.#text, from);
    if (!number || this.#gapBefore(number.end) === 0) return null;
    this.#parts ??= this.#partsWithDecimals();
    return this.#parts.has(number.value) ? number : null;
  }

  #partsWithDecimals(): ReadonlySet<number> {
    const parts = new Set<number>();
    for (const { from } of this.#paragraphs) {
      const number = decimalAt(this.#text, from);
      if (number && this.#gapBefore(number.end) > 0) parts.add(Number.parseInt(number.label, 10));
    }
    return parts;
  }
}
