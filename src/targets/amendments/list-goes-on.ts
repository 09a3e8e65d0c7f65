import { crossingVerbs } from '../../lexicon/actions.ts';
import { boundingVerbs } from '../../lexicon/bounds.ts';
import { deedsAsNouns } from '../../lexicon/deeds-counted.ts';
import { measuresOfCounted, standingByItself } from '../../lexicon/counted.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { wordsWith } from '../../lexicon/measure-words.ts';
import { stagesOfWorks } from '../../lexicon/deed-nouns.ts';
import { capacitiesBuilt } from '../../lexicon/measured-nouns.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';
import { numbers } from './counted-dimensions.ts';

/** Things that are made, founded or named one by one. */
const things: ReadonlySet<string> = wordsWith('thing');
/** Words of what stands there by itself and goes on no list. */
const standsAlone = phrase`总|累计|现有|播种|[年月]末|^${standingByItself}`;

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
      ['对接渔企90家，签约项目3个。', '3个', { type: 'count', action: '签约' }],
      ['新增渔企9家，渔港3座。', '3座', { type: 'increment', action: '新增' }],
      ['新增装机9万千瓦，公路300公里。', '300公里', { type: 'increment', direction: 'increase' }],
      ['新增公路300公里，渔港吞吐能力近9万吨。', '9万吨', { type: 'increment', action: '新增' }],
      ['建成渔田9万亩，渔场12个。', '12个', { type: 'count', action: '建成' }],
      ['新增渔企15家、渔场超60家。', '60家', { type: 'increment', action: '新增' }],
    ],
    left: [
      ['建成渔港22个，各类渔企超1500家。', '1500家'],
      ['建成渔港22个，在校学生200人。', '200人'],
      ['培育智能船厂2家，渔企总数9家。', '9家'],
      ['改造渔港9处，码头拆违3处。', '3处'],
      ['建成泊位9个，每万人泊位数3个。', '3个'],
      ['新增渔民9人，渔港3座。', '3座'],
      ['新增渔企9家，渔港总数3座。', '3座'],
      ['新增渔田180万亩，海带播种面积1500万亩。', '1500万亩'],
      ['净增渔企15家、渔户突破600户。', '600户'],
    ],
  },
  types: [
    ['level', 'count'],
    ['level', 'increment'],
  ],
  apply: (draft, context, by) => {
    if (draft.type !== 'level' || by !== 'level.noun') return draft;
    if (draft.action === null) return continued(draft, context);
    return bounding.has(draft.action) ? listed(draft, context) : draft;
  },
};

/** Verbs that only bound their number: 新增渔企15家、渔场超60家. */
const bounding: ReadonlySet<string> = new Set(boundingVerbs);

/** Those of passing a mark. */
const passing: ReadonlySet<string> = new Set(['突破', ...crossingVerbs]);

/** The deed of a list, which holds for an item that has nothing but a bound before its number. */
function listed(draft: Draft, { text, item, items, index, made }: Context): Draft {
  const [before, earlier] = [items[index - 1], made[index - 1]];
  const counts = earlier?.type === 'count' || earlier?.type === 'increment';
  if (item.joined !== 'list' || !before || !counts || earlier.action === null) return draft;
  // 净增渔企15家、渔户突破60户: a mark is passed by all that there are.
  if (earlier.type === 'increment' && passing.has(draft.action ?? '')) return draft;
  const alike = before.quantity.dimension === item.quantity.dimension;
  const next = before.quantity.bounded.to + 1 === item.left.from;
  const own = text.slice(item.left.from, item.left.to);
  const alone = standsAlone.test(own) || ofThings.test(own) || bounding.has(earlier.action);
  if (!alike || !next || alone || !numbers.has(item.quantity.dimension)) return draft;
  const { type, action, direction } = earlier;
  return { ...draft, type: type === 'count' ? 'count' : 'increment', action, direction };
}

/** How far projects and firms have come, before their name: 对接渔企9家，签约项目3个. */
const stages = phrase`^(?:新?${stagesOfWorks}|落地|入驻)(?=项目|企业)`;
/** A deed of its own in what is counted: 改造渔港9处，码头拆违3处. */
const ownDeed = phrase`${deedsAsNouns}`;

/** What rather measures the things before: 建成公园9处、面积超9公顷. */
const ofThings = phrase`(?:${measuresOfCounted}|[量数])$`;

/** What so many people or firms have, which is none of what was done before. */
const ofSoMany = /^每[百千万十]/;

function continued(draft: Draft, context: Context): Draft {
  const { text, item, items, index, made } = context;
  if (!numbers.has(item.quantity.dimension) && !isCapacity(item, text)) return draft;
  if (item.joined === 'clause' && ofSoMany.test(draft.indicator)) return draft;
  const before = items[index - 1];
  const earlier = made[index - 1];
  if (item.joined !== 'clause' || !earlier || earlier.action === null) return draft;
  const adds = earlier.type === 'increment' && adding.test(earlier.action);
  if (earlier.type !== 'count' && !adds) return draft;
  const next =
    before !== undefined &&
    before.quantity.bounded.to + 1 === item.clause.from &&
    text.charAt(item.clause.from - 1) === '，';
  if (adds) return next ? addedToo(draft, context, earlier.action) : draft;
  const alike =
    things.has(item.quantity.unit) &&
    before !== undefined &&
    (things.has(before.quantity.unit) ||
      (isBuilt(before.quantity) && building.test(earlier.action)));
  const bounded = item.quantity.bounded.from < item.quantity.span.from;
  const own = text.slice(item.left.from, item.left.to);
  if (!next || !alike || bounded || standsAlone.test(own)) return draft;
  const reached = stages.exec(own)?.[0];
  if (reached !== undefined) return { ...draft, type: 'count', action: reached };
  return ownDeed.test(own) ? draft : { ...draft, type: 'count', action: earlier.action };
}

/** Verbs that say that what is listed is new. */
const adding = /^新增加?$/;
/** Dimensions of what is built, beside things one by one: 铁路300公里, 装机9万千瓦. */
const built: ReadonlySet<string> = new Set(['area', 'length', 'power']);

/** Verbs of what is built, whatever each is measured in: 建成渔田9万亩，渔场12个. */
const building = /^(?:新?建[成设]?|打造)$/;

/** Dimensions of what works take or give. */
const held: ReadonlySet<string> = new Set(['mass', 'power', 'volume', 'count']);
/** How much of it a work that is new can take or give: 新增公路300公里，渔港吞吐能力9万吨. */
const capacity = phrase`${capacitiesBuilt}$`;

const isBuilt = ({ dimension, unit }: Quantity): boolean =>
  built.has(dimension) || things.has(unit);

const isCapacity = ({ left, quantity }: Item, text: string): boolean =>
  held.has(quantity.dimension) && capacity.test(text.slice(left.from, left.to));

/** An item of a list of what is new: 新增装机9万千瓦，公路300公里. */
function addedToo(draft: Draft, { text, item, items, index }: Context, action: string): Draft {
  const before = items[index - 1];
  const own = text.slice(item.left.from, item.left.to);
  if (!before || standsAlone.test(own) || ownDeed.test(own)) return draft;
  const goesOn = isCapacity(item, text) || (isBuilt(item.quantity) && !ofThings.test(own));
  if (!goesOn || !(isBuilt(before.quantity) || isCapacity(before, text))) return draft;
  return { ...draft, type: 'increment', direction: 'increase', action };
}
