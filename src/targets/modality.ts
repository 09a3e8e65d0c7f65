import { WordIndex } from '../core/word-index.ts';
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

/** The last word before a number, in its sentence, that says how firmly it is promised; null where none does. */
export function modalityOf(text: string, from: number, to: number): Modality | null {
  let last: Modality | null = null;
  for (let at = from; at < to; at++) {
    const found = index.at(text, at, to);
    if (!found) continue;
    last = found.entry;
    at = found.to - 1;
  }
  return last;
}
