import { isHan } from '../core/characters.ts';
import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Normalized } from './normalized.ts';

/** Writes words that were cut from a reading with the characters that the text itself has for them. */
export class WrittenForms {
  readonly #written: string;
  readonly #normalized: Normalized;
  /** What the text has for a character, the first way it writes it. */
  readonly #anywhere = new Map<string, string>();
  /** The stretch that was last asked for, with its text: records of one sentence follow each other. */
  #near: { readonly around: Span; readonly text: string } | null = null;

  /** `written` is the text that the reading was made from. */
  constructor(written: string, normalized: Normalized) {
    this.#written = written;
    this.#normalized = normalized;
  }

  /** `words` as the stretch `around` of the reading writes them; characters that it lacks as the text does elsewhere. */
  of(words: string, around: Span): string {
    if (!this.#normalized.isFolded) return words;
    if (this.#near?.around.from !== around.from || this.#near.around.to !== around.to) {
      this.#near = { around, text: sliceOf(this.#normalized.text, around) };
    }
    const { text } = this.#near;
    return Array.from(words, (sign) => {
      if (!isHan(sign.charCodeAt(0))) return sign;
      const at = text.indexOf(sign);
      return at === -1 ? this.#elsewhere(sign) : this.#writtenAt(around.from + at);
    }).join('');
  }

  #elsewhere(sign: string): string {
    let form = this.#anywhere.get(sign);
    if (form === undefined) {
      const at = this.#normalized.text.indexOf(sign);
      form = at === -1 ? sign : this.#writtenAt(at);
      this.#anywhere.set(sign, form);
    }
    return form;
  }

  #writtenAt(at: number): string {
    return this.#written.charAt(this.#normalized.map.toOrigin(at));
  }
}
