import type { VerbKind } from '../../lexicon/verbs.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Draft } from '../construction.ts';
import type { NumberType } from '../kinds.ts';

type Change<Type extends NumberType> = Pick<Draft<Type>, 'type' | 'direction'>;

/** Verbs that say how something changes although their number does not: 居, 为 have none. */
export function changeOf(kind: 'gain' | 'loss', quantity: Quantity): Change<'increment'>;
export function changeOf(kind: 'rise' | 'fall', quantity: Quantity): Change<'growth' | 'increment'>;
export function changeOf(
  kind: VerbKind | null,
  quantity: Quantity,
): Change<'growth' | 'increment' | 'level'>;
export function changeOf(kind: VerbKind | null, quantity: Quantity): Change<NumberType> {
  if (kind === 'rise' || kind === 'fall') {
    const negative = 'value' in quantity.amount && quantity.amount.value < 0;
    const direction = (kind === 'rise') === negative ? 'decrease' : 'increase';
    const rate = quantity.dimension === 'ratio' && !quantity.unit.endsWith('分点');
    return { type: rate ? 'growth' : 'increment', direction };
  }
  if (kind === 'gain') return { type: 'increment', direction: 'increase' };
  if (kind === 'loss') return { type: 'increment', direction: 'decrease' };
  return { type: 'level', direction: 'none' };
}
