import { AnyPattern } from '../../core/any-pattern.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import type { Amendment } from '../amendment.ts';

/** How far from its number the verb of a fine and the fine itself stand. */
const reach = 40;
/** What imposes a fine, what it is reckoned from behind it: 并处, 处渔获价值. */
const imposes = new AnyPattern(
  /(?<![判惩查论相某各深保到一\d])处(?![理置长于室级罚分在方境事])以?[^，。；处征收缴开]{0,24}$/,
);
const imposed = new EndPattern(/罚[款金]$/);

/** 处3万元以上9万元以下的罚款: what a penalty is set at. */
export const fine: Amendment = {
  id: 'fine',
  example: '处3万元以上9万元以下的罚款',
  settles: 'each bound of a penalty is of the fine that 处 imposes',
  examples: {
    amended: [
      ['对渔企处3万元以上9万元以下的罚款。', '3万元', { indicator: '罚款', action: '处' }],
      ['对渔企处3万元以上9万元以下的罚款。', '9万元', { indicator: '罚款', action: '处' }],
      ['并处渔获价值2倍以上9倍以下罚款。', '2倍', { indicator: '罚款', type: 'level' }],
    ],
    left: [
      ['收缴罚款9万元。', '9万元'],
      ['查处渔船9艘，罚款3万元。', '9艘'],
      ['处理渔业案件9件，罚款3万元。', '9件'],
    ],
  },
  types: [['threshold', 'level']],
  apply: (draft, { text, item: { quantity, clause } }) => {
    if (quantity.dimension !== 'money' && quantity.dimension !== 'ratio') return draft;
    const { from, to } = quantity.bounded;
    const isFine =
      clause.to - to <= reach &&
      imposed.test(text, to, clause.to) &&
      imposes.test(text, Math.max(clause.from, from - reach), from);
    return isFine
      ? { ...draft, type: 'level', indicator: '罚款', action: '处', direction: 'none' }
      : draft;
  },
};
