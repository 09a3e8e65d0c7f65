import { isListSign } from '../../clause/list-signs.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';
import { listAround } from '../context/number-list.ts';
import { dealOut } from '../context/list-parts.ts';

/** 新修海堤、码头道路3公里和9公里: a list of as many names as numbers deals them out without 分别. */
export const namesDealt: Amendment = {
  id: 'names-dealt',
  example: '新修海堤、码头道路3公里和9公里',
  settles: 'each number of a list is of its own name in a list of as many names before it',
  examples: {
    amended: [
      ['新建渔港、船坞、灯塔13座、4座和9座。', '4座', { indicator: '船坞' }],
      ['实施渔港疏浚、海堤加固项目21个、86个。', '86个', { indicator: '海堤加固项目' }],
      ['新培育国家级、省级渔业企业5家、18家。', '5家', { indicator: '国家级渔业企业' }],
      ['争取渔港内投资、专项债券资金12亿元、23亿元。', '23亿元', { indicator: '专项债券资金' }],
      ['新增航道、渔港道路里程39公里和87公里。', '39公里', { indicator: '航道里程' }],
    ],
    left: [
      ['新建渔港、船坞13座。', '13座'],
      ['新建渔港、船坞3座、9处。', '3座'],
      ['建设渔港、船坞、灯塔3座、9座。', '9座'],
    ],
  },
  types: [],
  apply: (draft, context, by) => (by === 'growth.respectively' ? draft : dealt(draft, context)),
};

function dealt(draft: Draft, { text, items, index, made }: Context): Draft {
  const { head, count } = listAround(text, items, index);
  const first = items[head];
  if (count < 2 || first === undefined) return draft;
  const listed = head === index ? draft.indicator : nameBefore(made[head]);
  if (listed === undefined || !isList.test(listed)) return draft;
  const before = text.slice(first.left.from, first.left.to);
  const { unit, bounded } = first.quantity;
  const alike = items.slice(head, head + count).every(({ quantity }) => quantity.unit === unit);
  // 粮食、蔬菜比例为7：3 is one ratio.
  if (!alike || !before.includes(listed) || !isListSign(text, bounded.to)) return draft;
  const name = dealOut(listed, count)?.[index - head];
  return name === undefined || name === '' ? draft : { ...draft, indicator: name };
}

/** Names that stand in a list, and are no shares of one another. */
const isList = /^[^占]*[、和与及][^占]*$/;

/** The list that a number's name was dealt from. */
function nameBefore(made: Context['made'][number] | undefined): string | undefined {
  return made?.steps.find(({ id }) => id === namesDealt.id)?.before.indicator;
}
