import { wordsWith } from '../../lexicon/measure-words.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';
import { numbers } from './counted-dimensions.ts';

/** Things that are made, founded or named one by one. */
const things: ReadonlySet<string> = wordsWith('thing');
/** Words of what stands there by itself and goes on no list. */
const standsAlone = /总|累计|现有|[年月]末|^(?:已|年|注册|上云|各类|入[住驻]|从业|在)/;

/** 培育智能工厂1家，数字车间3个: a list whose units differ goes on behind a comma. */
export const listGoesOn: Amendment = {
  id: 'list-goes-on',
  example: '培育智能船厂2家，数字车间9个',
  settles: 'what stands behind a comma in another unit goes on the list before it',
  examples: {
    amended: [
      ['培育智能船厂2家，数字车间9个。', '9个', { type: 'count', action: '培育' }],
      ['新建渔港3处，码头泊位20个。', '20个', { type: 'count', action: '新建' }],
      ['打造海岛驿站6座，渔家小院40处。', '40处', { type: 'count', action: '打造' }],
    ],
    left: [
      ['建成渔港22个，各类渔企超1500家。', '1500家'],
      ['建成渔港22个，在校学生200人。', '200人'],
      ['培育智能船厂2家，渔企总数9家。', '9家'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, context, by) =>
    draft.type === 'level' && draft.action === null && by === 'level.noun'
      ? continued(draft, context)
      : draft,
};

function continued(draft: Draft, { text, item, items, index, made }: Context): Draft {
  if (!numbers.has(item.quantity.dimension)) return draft;
  const before = items[index - 1];
  const earlier = made[index - 1];
  if (item.joined !== 'clause' || earlier?.type !== 'count' || earlier.action === null)
    return draft;
  const next =
    before !== undefined &&
    before.quantity.bounded.to + 1 === item.clause.from &&
    text.charAt(item.clause.from - 1) === '，';
  const alike =
    things.has(item.quantity.unit) && before !== undefined && things.has(before.quantity.unit);
  const bounded = item.quantity.bounded.from < item.quantity.span.from;
  if (!next || !alike || bounded || standsAlone.test(text.slice(item.left.from, item.left.to)))
    return draft;
  return { ...draft, type: 'count', action: earlier.action };
}
