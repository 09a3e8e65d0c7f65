import { draws } from './draws.ts';
import { report } from './grammar.ts';
import { bytesOf, mutated } from './mutate.ts';

/** The input that a seed stands for: made by the grammar, or a mutation of such a one or of the corpus. */
export function inputOf(seed: number, corpus: readonly string[]): Uint8Array {
  const draw = draws(seed);
  const made = report(draw);
  if (draw.once(4)) return bytesOf(made, draw);
  const base = draw.once(2) && corpus.length > 0 ? draw.pick(corpus) : made;
  return bytesOf(mutated(base, made, draw), draw);
}
