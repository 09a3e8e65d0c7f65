import { CharSet } from './char-set.ts';

/** A word that an index found, with its entry. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

type Word<T> = readonly [word: string, entry: T];

/** Finds the longest word of a lexicon at a place of a text, in time of the word's length. */
export class WordIndex<T> {
  readonly #words: readonly Word<T>[];
  /** Units that start a word: most places of a text are passed by one look. */
  readonly #starts: CharSet;
  /** Made when the first word is asked for, so that what nobody asks for costs nothing. */
  #table: PairTable<T> | null = null;

  /** Of the same word twice the first one counts. */
  constructor(entries: readonly Word<T>[]) {
    this.#words = entries;
    let starts = '';
    for (const [word] of entries) starts += word.charAt(0);
    this.#starts = new CharSet(starts);
  }

  /** The longest word that starts at `at` and ends by `to`; null where none does. */
  at(text: string, at: number, to: number = text.length): Found<T> | null {
    if (at >= to || !this.#starts.has(text.charCodeAt(at))) return null;
    this.#table ??= new PairTable(this.#words);
    const found = this.#table.find(text, at, to);
    return found && { from: at, to: at + found[0].length, entry: found[1] };
  }
}

/**
 * Words by their first two units in a hash table with open addressing: a text is asked at nearly every place, and two
 * maps inside one another took most of the time of finding words.
 */
class PairTable<T> {
  readonly #keys: Int32Array;
  /** The words of the pair in the same place of `#keys`, longest first; a key of 0 is a free place. */
  readonly #words: (Word<T>[] | undefined)[];
  readonly #shift: number;
  readonly #singles = new Map<number, Word<T>>();
  readonly #single: CharSet;

  constructor(words: readonly Word<T>[]) {
    const bits = 33 - Math.clz32(words.length);
    this.#keys = new Int32Array(1 << bits);
    this.#words = new Array<Word<T>[] | undefined>(1 << bits);
    this.#shift = 32 - bits;
    let single = '';
    for (const each of words) {
      const word = each[0];
      if (word.length === 1) {
        single += word;
        if (!this.#singles.has(word.charCodeAt(0))) this.#singles.set(word.charCodeAt(0), each);
        continue;
      }
      const pair = (word.charCodeAt(0) << 16) | word.charCodeAt(1);
      const place = this.#placeOf(pair);
      const same = this.#words[place];
      if (same === undefined) {
        this.#keys[place] = pair;
        this.#words[place] = [each];
      } else {
        same.splice(same.findLastIndex(([other]) => other.length >= word.length) + 1, 0, each);
      }
    }
    this.#single = new CharSet(single);
  }

  find(text: string, at: number, to: number): Word<T> | null {
    const first = text.charCodeAt(at);
    if (at + 1 < to) {
      const pair = (first << 16) | text.charCodeAt(at + 1);
      const place = this.#placeOf(pair);
      if (this.#keys[place] === pair) {
        for (const each of this.#words[place] as Word<T>[]) {
          const word = each[0];
          const { length } = word;
          const fits = at + length <= to && (length === 2 || text.startsWith(word, at));
          if (fits) return each;
        }
      }
    }
    return this.#single.has(first) ? (this.#singles.get(first) as Word<T>) : null;
  }

  /** The place of a pair, or the free one where it belongs: half of the places are free. */
  #placeOf(pair: number): number {
    const last = this.#keys.length - 1;
    let place = Math.imul(pair, 0x9e3779b1) >>> this.#shift;
    for (let key = this.#keys[place]; key !== 0 && key !== pair; key = this.#keys[place])
      place = (place + 1) & last;
    return place;
  }
}
