import { CharSet } from './char-set.ts';

/** A word that an index found, with its entry. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly entry: T;
}

/** A word with its entry, or several words that share one. */
type Row<T> = readonly [words: string | readonly string[], entry: T];

/** Finds the longest word of a lexicon at a place of a text, in time of the word's length. */
export class WordIndex<T> {
  readonly #rows: readonly Row<T>[];
  /** Made when the first word is asked for, so that what nobody asks for costs nothing. */
  #table: PairTable<T> | null = null;

  /** Of the same word twice the first one counts. */
  constructor(rows: readonly Row<T>[]) {
    this.#rows = rows;
  }

  /** Units that start a word. */
  get starts(): CharSet {
    return (this.#table ??= new PairTable(this.#rows)).starts;
  }

  /** The longest word that starts at `at` and ends by `to`; null where none does. */
  at(text: string, at: number, to: number = text.length): Found<T> | null {
    this.#table ??= new PairTable(this.#rows);
    return at < to ? this.#table.find(text, at, to) : null;
  }
}

/** Spreads pairs over a table: 2^32 by the golden ratio. */
const mixer = 0x9e3779b1;

/**
 * Words by their first two units in a hash table with open addressing: a text is asked at nearly every place, and two
 * maps inside one another took most of the time of finding words.
 */
class PairTable<T> {
  /** Most places of a text are passed by one look. */
  readonly starts: CharSet;
  readonly #keys: Int32Array;
  /** The word of the pair in the same place of `#keys` that is the longest; a key of 0 is a free place. */
  readonly #longest: Int32Array;
  /** The next shorter word of the same pair; -1 behind the last. */
  readonly #shorter: Int32Array;
  readonly #words: readonly string[];
  readonly #rows: readonly Row<T>[];
  /** By word, the row that it is of. */
  readonly #rowOf: readonly number[];
  readonly #shift: number;
  /** Units that are a word. */
  readonly #single: CharSet;
  readonly #singles = new Map<number, T>();

  constructor(rows: readonly Row<T>[]) {
    // Counted loops: one that asks for an iterator makes two objects a word, and an index is filled at start.
    const words: string[] = [];
    const rowOf: number[] = [];
    for (let index = 0; index < rows.length; index++) {
      const row = (rows[index] as Row<T>)[0];
      if (typeof row === 'string') {
        words.push(row);
        rowOf.push(index);
        continue;
      }
      for (let at = 0; at < row.length; at++) {
        words.push(row[at] as string);
        rowOf.push(index);
      }
    }
    this.#rows = rows;
    this.#words = words;
    this.#rowOf = rowOf;
    const bits = 33 - Math.clz32(words.length);
    this.#keys = new Int32Array(1 << bits);
    this.#longest = new Int32Array(1 << bits);
    this.#shorter = new Int32Array(words.length);
    this.#shift = 32 - bits;
    this.starts = new CharSet(this.#fill(words));
    this.#single = new CharSet(String.fromCharCode(...this.#singles.keys()));
  }

  /** Puts in the words and gives their first characters. All is in names of its own: an index is filled at start, before anything is compiled. */
  #fill(words: readonly string[]): string {
    const [keys, longest, shorter, shift] = [this.#keys, this.#longest, this.#shorter, this.#shift];
    const last = keys.length - 1;
    let starts = '';
    let before = -1;
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as string;
      const { length } = word;
      const first = word.charCodeAt(0);
      if (first !== before) starts += word.charAt(0);
      before = first;
      if (length === 1) {
        if (!this.#singles.has(first)) this.#singles.set(first, this.#entryOf(index));
        continue;
      }
      const pair = (first << 16) | word.charCodeAt(1);
      let place = Math.imul(pair, mixer) >>> shift;
      for (let key = keys[place]; key !== 0 && key !== pair; key = keys[place])
        place = (place + 1) & last;
      let longer = -1;
      let next = keys[place] === 0 ? -1 : (longest[place] as number);
      while (next >= 0 && (words[next] as string).length >= length) {
        longer = next;
        next = shorter[next] as number;
      }
      keys[place] = pair;
      shorter[index] = next;
      if (longer < 0) longest[place] = index;
      else shorter[longer] = index;
    }
    return starts;
  }

  find(text: string, at: number, to: number): Found<T> | null {
    const first = text.charCodeAt(at);
    if (!this.starts.has(first)) return null;
    if (at + 1 < to) {
      const pair = (first << 16) | text.charCodeAt(at + 1);
      const place = this.#placeOf(pair);
      let index = this.#keys[place] === pair ? (this.#longest[place] as number) : -1;
      for (; index >= 0; index = this.#shorter[index] as number) {
        const word = this.#words[index] as string;
        const end = at + word.length;
        if (end <= to && (word.length === 2 || text.startsWith(word, at)))
          return { from: at, to: end, entry: this.#entryOf(index) };
      }
    }
    if (!this.#single.has(first)) return null;
    return { from: at, to: at + 1, entry: this.#singles.get(first) as T };
  }

  #entryOf(index: number): T {
    return (this.#rows[this.#rowOf[index] as number] as Row<T>)[1];
  }

  /** The place of a pair, or the free one where it belongs: half of the places are free. */
  #placeOf(pair: number): number {
    const last = this.#keys.length - 1;
    let place = Math.imul(pair, mixer) >>> this.#shift;
    for (let key = this.#keys[place]; key !== 0 && key !== pair; key = this.#keys[place])
      place = (place + 1) & last;
    return place;
  }
}
