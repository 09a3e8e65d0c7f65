import type { Numbering } from '../numbering/number-at.ts';
import type { Style } from '../numbering/styles/styles.ts';

/** Tells the items of a list, which end in semicolons, from headings. */
export class ListTracker {
  /** Number of the last item of a list that is not over. */
  readonly #open = new Map<Style, number>();

  /** A list of `style` is open after its item `value`; null for none. */
  open(style: Style, value: number | null): void {
    if (value === null) this.#open.delete(style);
    else this.#open.set(style, value);
  }

  /** Whether the paragraph that opens with `numbering` and ends with `sign` is a list's item. */
  holds({ style, value }: Numbering, sign: string): boolean {
    const last = this.#open.get(style);
    const follows = last !== undefined && last + 1 === value;
    const goesOn = sign === '；' || sign === ';';
    if (goesOn || (follows && sign !== '。')) this.#open.set(style, value);
    else this.#open.delete(style);
    return goesOn || follows;
  }
}
