import { StartPattern } from '../core/start-pattern.ts';
import { isNumbered } from './opening.ts';
import type { Opening } from './opening.ts';

/** What names a panel that is set into the text of a plan: 专栏3：渔港建设工程. */
const named = new StartPattern(/专[栏欄]\s?[\d一二三四五六七八九十]{1,3}/y);

/** Follows the panels of a plan, whose items open a paragraph each. */
export class Panels {
  /** The number of the last item of a panel, 0 before its first; -1 outside of one. */
  #last = -1;
  /** Whether an item stands right before. */
  #ends = false;

  /** A paragraph without a number; whether it goes on with the text behind a panel, unless another item follows. */
  endsAt(text: string, from: number): boolean {
    const ends = this.#ends;
    this.#ends = false;
    if (named.startsAt(text, from)) this.#last = 0;
    return ends;
  }

  /** A paragraph with a number: an item of a panel opens its own text. */
  add(item: Opening | undefined): void {
    const isItem =
      isNumbered(item) &&
      item.look.style === 'arabic' &&
      item.look.form !== 'alone' &&
      item.value === this.#last + 1;
    this.#ends = isItem && this.#last >= 0;
    this.#last = this.#ends ? this.#last + 1 : -1;
  }
}
