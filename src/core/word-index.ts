/** A word that an index found, with its entry. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

interface Word<T> {
  readonly word: string;
  readonly entry: T;
}

/** The words that start with one unit. */
interface Bucket<T> {
  /** The words; dealt out when the first of them is asked for. */
  readonly words: Word<T>[];
  /** Words of two units and more by their second one, longest first; null as long as they are not dealt out. */
  bySecond: Map<number, Word<T>[]> | null;
  /** The word of that unit alone. */
  single: Word<T> | null;
}

/** Finds the longest word of a lexicon at a place of a text, in time of the word's length. */
export class WordIndex<T> {
  readonly #byFirst = new Map<number, Bucket<T>>();
  /** A bit for each unit that starts a word: most places of a text are passed by one look. */
  readonly #starts = new Uint32Array(0x10000 >> 5);

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const [word, entry] of entries) {
      const first = word.charCodeAt(0);
      const bucket = this.#byFirst.get(first);
      if (bucket) bucket.words.push({ word, entry });
      else {
        this.#byFirst.set(first, { words: [{ word, entry }], bySecond: null, single: null });
        const place = first >> 5;
        this.#starts[place] = (this.#starts[place] as number) | (1 << (first & 31));
      }
    }
  }

  /** The longest word that starts at `at` and ends by `to`; null where none does. */
  at(text: string, at: number, to: number = text.length): Found<T> | null {
    if (at >= to) return null;
    const first = text.charCodeAt(at);
    if ((((this.#starts[first >> 5] as number) >>> (first & 31)) & 1) === 0) return null;
    const bucket = this.#byFirst.get(first) as Bucket<T>;
    const longer = (bucket.bySecond ?? dealtOut(bucket)).get(text.charCodeAt(at + 1));
    if (longer) {
      for (const { word, entry } of longer) {
        if (at + word.length <= to && text.startsWith(word, at)) {
          return { from: at, to: at + word.length, entry };
        }
      }
    }
    return bucket.single && { from: at, to: at + 1, entry: bucket.single.entry };
  }
}

/** Deals a bucket's words out by their second unit; of the same word twice the first one counts. */
function dealtOut<T>(bucket: Bucket<T>): Map<number, Word<T>[]> {
  const bySecond = new Map<number, Word<T>[]>();
  for (const each of bucket.words) {
    if (each.word.length === 1) {
      bucket.single ??= each;
      continue;
    }
    const second = each.word.charCodeAt(1);
    const words = bySecond.get(second);
    if (words) words.push(each);
    else bySecond.set(second, [each]);
  }
  for (const words of bySecond.values()) words.sort((a, b) => b.word.length - a.word.length);
  bucket.bySecond = bySecond;
  return bySecond;
}
