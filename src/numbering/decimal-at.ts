import type { Span } from '../core/span.ts';
import { notMeasured } from './not-measured.ts';
import type { Numbering } from './number-at.ts';

const decimals = new RegExp(`\\d{1,2}((?:\\.\\d{1,2}){1,2})${notMeasured}`, 'y');
const whole = new RegExp(`\\d{1,2}${notMeasured}`, 'y');

/** The number of several levels at `from`, which a gap behind it may make that of a heading: 2.1 渔港; null where there is none. */
function decimalAt(text: string, from: number): Numbering | null {
  decimals.lastIndex = from;
  const [label, inner] = decimals.exec(text) ?? [];
  if (label === undefined || inner === undefined) return null;
  const value = Number(inner.slice(inner.lastIndexOf('.') + 1));
  const style = inner.lastIndexOf('.') > 0 ? 'decimal-inner' : 'decimal';
  return value === 0 ? null : { style, value, label, end: from + label.length };
}

/** The number without a sign at `from`, which may be that of a part where those below it have decimals: 2 渔港; null where there is none. */
export function wholeAt(text: string, from: number): Numbering | null {
  whole.lastIndex = from;
  const label = whole.exec(text)?.[0];
  if (label === undefined || label.startsWith('0')) return null;
  return { style: 'arabic', value: Number(label), label, end: from + label.length };
}

/** How many units of white space were dropped before an offset of the reading. */
export type Gap = (offset: number) => number;

/** Tells the numbers of several levels that paragraphs of a text open with from what is measured or a day: 2.5 天, 3.15 渔民节. */
export class DecimalNumbers {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #gapBefore: Gap;
  /** Every number that a paragraph may open with, without its third level; and those that have one. */
  #found: { readonly all: ReadonlySet<string>; readonly inner: ReadonlySet<string> } | null = null;
  #parts: ReadonlySet<number> | null = null;

  constructor(text: string, paragraphs: readonly Span[], gapBefore: Gap) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#gapBefore = gapBefore;
  }

  /** The number that the paragraph at `from` opens with: the first of its part, or one with another beside or below it; null where it opens with none. */
  at(from: number): Numbering | null {
    const number = this.#likelyAt(from);
    return number && this.#isNumbering(number) ? number : null;
  }

  /** Whether numbers are those of sections in a part. */
  hasPart(part: number): boolean {
    this.#parts ??= new Set(
      this.#paragraphs.flatMap(({ from }) => {
        const number = this.at(from);
        return number ? [Number.parseInt(number.label, 10)] : [];
      }),
    );
    return this.#parts.has(part);
  }

  #likelyAt(from: number): Numbering | null {
    const number = decimalAt(this.#text, from);
    return number && this.#gapBefore(number.end) > 0 ? number : null;
  }

  #isNumbering({ style, value, label }: Numbering): boolean {
    if (style !== 'decimal' || value === 1) return true;
    const { all, inner } = (this.#found ??= this.#numbers());
    const beside = (other: number): boolean => all.has(`${Number.parseInt(label, 10)}.${other}`);
    return beside(value - 1) || beside(value + 1) || inner.has(label);
  }

  #numbers(): { all: Set<string>; inner: Set<string> } {
    const all = new Set<string>();
    const inner = new Set<string>();
    for (const { from } of this.#paragraphs) {
      const number = this.#likelyAt(from);
      if (!number) continue;
      const isInner = number.style === 'decimal-inner';
      const label = isInner ? number.label.slice(0, number.label.lastIndexOf('.')) : number.label;
      all.add(label);
      if (isInner) inner.add(label);
    }
    return { all, inner };
  }
}
