import type { Block } from './blocks.ts';
import { besideBlock } from './blocks.ts';

/** Columns of a text, to see what goes on beside them. */
export class Beside {
  readonly #known: readonly Block[];

  constructor(known: readonly Block[]) {
    this.#known = known.toSorted((a, b) => a.first - b.first);
  }

  /** Whether the block stands next to columns, a page away at most, that line up by the same way of counting. */
  stands({ first, cuts, gutter }: Block): boolean {
    const next = this.#firstBehind(first);
    return this.#known
      .slice(Math.max(0, next - 1), next + 1)
      .some(
        (known) =>
          known.gutter.count === gutter.count &&
          first < known.first + known.cuts.length + besideBlock &&
          known.first < first + cuts.length + besideBlock,
      );
  }

  /** Index of the first of the columns that starts behind a row. */
  #firstBehind(row: number): number {
    let from = 0;
    let to = this.#known.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#known[middle] as Block).first > row) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}
