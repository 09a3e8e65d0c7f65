import type { Statement } from '../mention.ts';
import type { Pair } from './rule.ts';

/** Words for the country, for a target set against it: 高于全国平均水平. */
const country = /全国|国家|我国/;

/** What a relative target is set against: a result of the same year; null where there is none. */
export function referenceOf({ target, code, resultOf }: Pair): Statement | null {
  const { reference } = target;
  if (!reference) return null;
  if (country.test(reference.text)) return resultOf(reference.code ?? code, 'country');
  return reference.code === null ? null : resultOf(reference.code, 'region');
}

/** The points by which two rates that are to go together may differ. */
export const togetherPoints = 0.5;
