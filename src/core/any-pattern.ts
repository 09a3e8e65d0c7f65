import { CharSet } from './char-set.ts';

/** A pattern that is looked for in a stretch, and only where one of the characters stands in it that it can start with. */
export class AnyPattern {
  readonly #firsts: CharSet | null;
  readonly #pattern: RegExp;

  /**
   * `pattern` has no flags that keep where it was. `firsts` are the characters that it can start with: the build computes
   * them and writes them here (scripts/prefilters.mjs), no source does; without them the pattern is asked everywhere.
   */
  constructor(pattern: RegExp, firsts?: string) {
    this.#firsts = firsts === undefined ? null : new CharSet(firsts);
    this.#pattern = pattern;
  }

  /** The first match in `text` from `from` to `to`; null where there is none. */
  exec(text: string, from: number = 0, to: number = text.length): RegExpExecArray | null {
    return this.#firsts?.firstIn(text, from, to) === -1
      ? null
      : this.#pattern.exec(text.slice(from, to));
  }

  /** Whether `text` from `from` to `to` holds a match. */
  test(text: string, from: number = 0, to: number = text.length): boolean {
    return this.#firsts?.firstIn(text, from, to) !== -1 && this.#pattern.test(text.slice(from, to));
  }
}
