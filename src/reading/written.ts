import { isHan } from '../core/characters.ts';
import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Reading } from './reading.ts';

/** Writes words that were cut from a reading with the characters that the text itself has for them. */
export class WrittenForms {
  readonly #written: string;
  readonly #reading: Reading;
  /** What the text has for a character, the first way it writes it. */
  readonly #anywhere = new Map<string, string>();
  /** The stretch that was last asked for, with its text: records of one sentence follow each other. */
  #near: { readonly around: Span; readonly text: string } | null = null;

  /** `written` is the text that the reading was made from. */
  constructor(written: string, reading: Reading) {
    this.#written = written;
    this.#reading = reading;
  }

  /** `words` as the stretch `around` of the reading writes them; characters that it lacks as the text does elsewhere. */
  of(words: string, around: Span): string {
    if (!this.#reading.isFolded) return words;
    if (this.#near?.around.from !== around.from || this.#near.around.to !== around.to) {
      this.#near = { around, text: sliceOf(this.#reading.text, around) };
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
      const at = this.#reading.text.indexOf(sign);
      form = at === -1 ? sign : this.#writtenAt(at);
      this.#anywhere.set(sign, form);
    }
    return form;
  }

  #writtenAt(at: number): string {
    return this.#written.charAt(this.#reading.map.toOrigin(at));
  }
}
