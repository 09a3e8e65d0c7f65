import { StartPattern } from '../core/start-pattern.ts';
import { isNumbered } from './opening.ts';
import type { Opening } from './opening.ts';

/** What names a panel that is set into the text of a plan: 专栏3：渔港建设工程. */
const named = new StartPattern(/专[栏欄]\s?[\d一二三四五六七八九十]{1,3}/y);

/** Follows the panels of a plan, whose items are a paragraph each. */
export class Panels {
  #inside = false;
  /** Whether the last item of a panel may be its end. */
  #ends = false;

  /** A paragraph without a number; whether it goes on with the text behind a panel. */
  endsAt(text: string, from: number): boolean {
    const ends = this.#ends;
    this.#ends = false;
    this.#inside = named.startsAt(text, from);
    return ends;
  }

  /** A paragraph with a number: an item of a panel opens its own text. */
  add(item: Opening | undefined): void {
    this.#inside &&= isNumbered(item) && item.look.style === 'arabic' && item.look.form !== 'alone';
    this.#ends = this.#inside;
  }
}
