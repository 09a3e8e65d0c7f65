import { CharSet } from './char-set.ts';

/** A pattern that is matched at the end of a stretch, and only where one of the characters stands that it can end with. */
export class EndPattern {
  readonly #lasts: CharSet | null;
  readonly #pattern: RegExp;

  /**
   * `pattern` ends in `$`. `lasts` are the characters that it can end with: the build computes them and writes them here
   * (scripts/prefilters.mjs), no source does; without them the pattern is asked everywhere.
   */
  constructor(pattern: RegExp, lasts?: string) {
    this.#lasts = lasts === undefined ? null : new CharSet(lasts);
    this.#pattern = pattern;
  }

  /** The match at the end of `text` from `from` to `to`; null where there is none. */
  exec(text: string, from: number = 0, to: number = text.length): RegExpExecArray | null {
    if (to <= from || this.#lasts?.has(text.charCodeAt(to - 1)) === false) return null;
    return this.#pattern.exec(text.slice(from, to));
  }

  /** Whether `text` from `from` to `to` ends in a match. */
  test(text: string, from: number = 0, to: number = text.length): boolean {
    if (to <= from || this.#lasts?.has(text.charCodeAt(to - 1)) === false) return false;
    return this.#pattern.test(text.slice(from, to));
  }
}
