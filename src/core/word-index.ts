/** A word that an index found, with its entry. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

/** Finds the longest word of a lexicon at a place of a text, in time of the word's length. */
export class WordIndex<T> {
  /** Entries by word, by the word's first unit, longest first. */
  readonly #byFirst = new Map<number, { readonly word: string; readonly entry: T }[]>();

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const [word, entry] of entries) {
      const first = word.charCodeAt(0);
      const bucket = this.#byFirst.get(first);
      if (bucket) bucket.push({ word, entry });
      else this.#byFirst.set(first, [{ word, entry }]);
    }
    for (const bucket of this.#byFirst.values()) {
      bucket.sort((a, b) => b.word.length - a.word.length);
    }
  }

  /** The longest word that starts at `at` and ends by `to`; null where none does. */
  at(text: string, at: number, to: number = text.length): Found<T> | null {
    const bucket = this.#byFirst.get(text.charCodeAt(at));
    if (!bucket) return null;
    for (const { word, entry } of bucket) {
      if (at + word.length <= to && text.startsWith(word, at)) {
        return { from: at, to: at + word.length, entry };
      }
    }
    return null;
  }
}
