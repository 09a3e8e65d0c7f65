import { beside } from './beside.ts';
import { ceiling } from './ceiling.ts';
import { floor } from './floor.ts';
import { hold } from './hold.ts';
import { point } from './point.ts';
import { positive } from './positive.ts';
import { range } from './range.ts';
import type { Judgement, Pair, VerdictRule } from './rule.ts';
import { notComparable } from './rule.ts';
import { same } from './same.ts';

/** Every rule of verdict, in the order in which they are asked. */
export const verdictRules: readonly VerdictRule[] = [
  same,
  beside,
  positive,
  hold,
  ceiling,
  floor,
  range,
  point,
];

/** The verdict on a target beside its result. */
export function judged(pair: Pair): Judgement {
  for (const { id, judge } of verdictRules) {
    const found = judge(pair);
    if (found) return { ...found, rule: id };
  }
  return { ...notComparable('reference-unknown'), rule: 'none' };
}
