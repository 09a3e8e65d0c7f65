import { lastStartingBy } from '../../core/span.ts';
import type { Block } from './blocks.ts';
import { besideBlock } from './blocks.ts';

/** Columns of a text, to see what goes on beside them. */
export class Beside {
  readonly #known: readonly Block[];
  readonly #starts: readonly { readonly from: number }[];

  constructor(known: readonly Block[]) {
    this.#known = known.toSorted((a, b) => a.first - b.first);
    this.#starts = this.#known.map(({ first }) => ({ from: first }));
  }

  /** Whether the block stands next to columns, a page away at most, that line up by the same way of counting. */
  stands({ first, cuts, gutter }: Block): boolean {
    const next = lastStartingBy(this.#starts, first) + 1;
    return this.#known
      .slice(Math.max(0, next - 1), next + 1)
      .some(
        (known) =>
          known.gutter.count === gutter.count &&
          first < known.first + known.cuts.length + besideBlock &&
          known.first < first + cuts.length + besideBlock,
      );
  }
}
