import { CharSet } from './char-set.ts';

/** A pattern that is matched at a place of a text, and only where one of the characters stands that it can start with. */
export class StartPattern {
  readonly #firsts: CharSet | null;
  readonly #pattern: RegExp;

  /**
   * `pattern` is a sticky one. `firsts` are the characters that it can start with: the build computes them and writes them
   * here (scripts/prefilters.mjs), no source does; without them the pattern is asked everywhere.
   */
  constructor(pattern: RegExp, firsts?: string) {
    this.#firsts = firsts === undefined ? null : new CharSet(firsts);
    this.#pattern = pattern;
  }

  /** Where the match that starts at `at` ends; -1 where none does. */
  endAt(text: string, at: number): number {
    if (this.#firsts?.has(text.charCodeAt(at)) === false) return -1;
    this.#pattern.lastIndex = at;
    return this.#pattern.test(text) ? this.#pattern.lastIndex : -1;
  }

  /** Whether the pattern matches at `at`. */
  startsAt(text: string, at: number): boolean {
    return this.endAt(text, at) !== -1;
  }
}
