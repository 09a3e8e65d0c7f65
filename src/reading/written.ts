import type { Span } from '../core/span.ts';
import type { Reading } from './reading.ts';

/** Writes words that were cut from a reading with the characters that the text itself has for them. */
export class WrittenForms {
  readonly #written: string;
  readonly #reading: Reading;
  #anywhere: ReadonlyMap<string, string> | null = null;
  /** The forms of the stretch that was last asked for: records of one sentence follow each other. */
  #near: { readonly around: Span; readonly forms: ReadonlyMap<string, string> } | null = null;

  /** `written` is the text that the reading was made from. */
  constructor(written: string, reading: Reading) {
    this.#written = written;
    this.#reading = reading;
  }

  /** `words` as the stretch `around` of the reading writes them; characters that it lacks as the text does elsewhere. */
  of(words: string, around: Span): string {
    if (!this.#reading.isFolded) return words;
    this.#anywhere ??= this.#formsIn({ from: 0, to: this.#reading.text.length });
    if (this.#near?.around.from !== around.from || this.#near.around.to !== around.to) {
      this.#near = { around, forms: this.#formsIn(around) };
    }
    const { forms } = this.#near;
    return Array.from(words, (sign) => forms.get(sign) ?? this.#anywhere?.get(sign) ?? sign).join(
      '',
    );
  }

  /** What the stretch writes for each character that it has, the first way it writes it. */
  #formsIn({ from, to }: Span): ReadonlyMap<string, string> {
    const { text, map } = this.#reading;
    const forms = new Map<string, string>();
    for (let at = from; at < Math.min(to, text.length); at++) {
      const read = text.charAt(at);
      if (!isHan(read) || forms.has(read)) continue;
      forms.set(read, this.#written.charAt(map.toOrigin(at)));
    }
    return forms;
  }
}

function isHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}
