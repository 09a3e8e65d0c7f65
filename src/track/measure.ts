import type { TargetRecord } from '../document/document.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { points } from '../lexicon/units.ts';
import { changesCounted } from '../lexicon/changes.ts';
import { phrase } from '../lexicon/phrase.ts';
import type { TrackMeasure } from './mention.ts';

/** Names of indicators that are a change themselves: what is new is where such an indicator stands. */
const counted = phrase`${changesCounted}`;

/** Words of a part of a whole. */
const share = /占|比重|占比/;

type Measured = Pick<TargetRecord, 'type' | 'quantity' | 'indicator'>;

/** What a record's number says of its standard indicator; null where it says nothing that a row shows. */
export function measureOf(
  { type, quantity, indicator }: Measured,
  { name, dimension }: Pick<Indicator, 'name' | 'dimension'>,
): TrackMeasure | null {
  switch (type) {
    case 'growth':
      return 'growth';
    case 'increment':
      return counted.test(name) ? 'level' : 'increment';
    case 'level':
    case 'count':
    case 'baseline':
    case 'amount':
      // 高于全国0.7个百分点 says where nothing stands.
      if (quantity.dimension === 'rank' || points.has(quantity.unit)) return null;
      return quantity.dimension === 'ratio' && (share.test(name) || share.test(indicator.text))
        ? 'share'
        : 'level';
    case 'relative':
      return dimension === 'ratio' && !name.includes('价格') ? 'level' : 'growth';
    default:
      return null;
  }
}
