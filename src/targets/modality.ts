import type { Span } from '../core/span.ts';
import { UnitSet } from '../core/unit-set.ts';
import { WordIndex } from '../core/word-index.ts';
import type { Found } from '../core/word-index.ts';
import type { Modality } from './target.ts';

const words: readonly (readonly [word: string, force: Modality['force']])[] = [
  ['约束性', 'binding'],
  ['不得', 'binding'],
  ['严禁', 'binding'],
  ['必须', 'binding'],
  ['确保', 'firm'],
  ['保证', 'firm'],
  ['务必', 'firm'],
  ['坚决', 'firm'],
  ['力争', 'aim'],
  ['争取', 'aim'],
  ['努力', 'aim'],
  ['预期', 'aim'],
  ['预期性', 'aim'],
  ['预计', 'aim'],
  ['力促', 'aim'],
];

const index = new WordIndex(words.map(([word, force]) => [word, { text: word, force }] as const));

const openings = new UnitSet(words.map(([word]) => word.charAt(0)).join(''));
const longestWord = Math.max(...words.map(([word]) => word.length));

/** Longest stretch before a number that is looked through. */
const reach = 80;

/** Finds how firmly one number after another is promised: what was looked through for one is not for the next. */
export class ModalityReader {
  readonly #text: string;
  /** The stretch that was looked through, and the last word in it. */
  #from = 0;
  #to = 0;
  #last: Found<Modality> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The last word before the number at `to`, in its sentence, that says how firmly it is promised; null where none does. */
  before(to: number, sentence: Span): Modality | null {
    const from = Math.max(sentence.from, to - reach);
    if (from < this.#from || from > this.#to || to < this.#to) {
      this.#from = this.#to = from;
      this.#last = null;
    }
    // A word may end beyond where the last number stood.
    const start = Math.max(from, this.#last?.to ?? 0, this.#to - longestWord + 1);
    for (let at = openings.firstIn(this.#text, start, to); at !== -1;) {
      const found = index.at(this.#text, at, to);
      if (found) this.#last = found;
      at = openings.firstIn(this.#text, found?.to ?? at + 1, to);
    }
    this.#to = to;
    return this.#last && this.#last.from >= from ? this.#last.entry : null;
  }
}
