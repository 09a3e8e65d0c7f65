import type { VerbKind } from '../../lexicon/verbs.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Draft } from '../construction.ts';
import type { NumberType } from '../kinds.ts';

type Change<Type extends NumberType> = Pick<Draft<Type>, 'type' | 'direction'>;

/** Verbs that say how something changes although their number does not: 居, 为 have none. */
export function changeOf(
  kind: 'gain' | 'loss' | 'rise' | 'fall',
  quantity: Quantity,
): Change<'growth' | 'increment'>;
export function changeOf(
  kind: VerbKind | null,
  quantity: Quantity,
): Change<'growth' | 'increment' | 'level'>;
export function changeOf(kind: VerbKind | null, quantity: Quantity): Change<NumberType> {
  const rises = kind === 'rise' || kind === 'gain';
  if (rises || kind === 'fall' || kind === 'loss') {
    const negative = 'value' in quantity.amount && quantity.amount.value < 0;
    const rate = quantity.dimension === 'ratio' && !quantity.unit.endsWith('分点');
    return {
      type: rate ? 'growth' : 'increment',
      direction: rises === negative ? 'decrease' : 'increase',
    };
  }
  return { type: 'level', direction: 'none' };
}
