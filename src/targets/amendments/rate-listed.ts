import { EndPattern } from '../../core/end-pattern.ts';
import { measuresInMoney } from '../../lexicon/measured-nouns.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { Amendment } from '../amendment.ts';

/** Sums, amounts and branches, which grow by a share and are none themselves. */
const amounts = new EndPattern(
  phrase`(?:${measuresInMoney}|投入|[总金税产销][额量]|消费|[贷存]款|[出进]口|产品|(?<![就失从创])业)$`,
);

/** What stands at a share of its own. */
const rates = /[率比重]$/;

/** 教育支出增长25%，渔业支出20% */
export const rateListed: Amendment = {
  id: 'rate-listed',
  example: '渔港支出增长25%，渔船支出20%',
  settles:
    'a share of no whole behind a growth is a growth as well, of an amount that is named alone',
  examples: {
    amended: [
      ['渔港支出增长25%，渔船支出20%。', '20%', { type: 'growth', direction: 'increase' }],
      ['渔业产值下降5%、渔具产值3%。', '3%', { type: 'growth', direction: 'decrease' }],
      ['平均压减时间9%、材料8%。', '8%', { type: 'growth', indicator: '材料', action: '压减' }],
      ['渔业投资增长5%，渔税收入3%，渔品出口2%。', '2%', { type: 'growth', action: '增长' }],
    ],
    left: [
      ['渔业产值增长25%，渔业占比20%。', '20%'],
      ['渔业产值增长25%，失业率3%。', '3%'],
      ['渔业产值9亿元，渔业支出20%。', '20%'],
    ],
  },
  types: [['level', 'growth']],
  apply: (draft, { item, items, index, made }, by) => {
    if (by !== 'level.noun' || draft.type !== 'level' || draft.action !== null) return draft;
    const [before, earlier] = [items[index - 1], made[index - 1]];
    if (item.quantity.unit !== '%' || before?.quantity.unit !== '%') return draft;
    const adjoins = item.left.from - before.quantity.bounded.to === 1;
    const same = before.sentence.from === item.sentence.from && before.aside === item.aside;
    if (earlier?.type !== 'growth' || !adjoins || !same) return draft;
    // 压减渔港成本9%、渔网材料8%: one verb has all that is listed behind it.
    const governed = item.joined === 'list' && earlier.by === 'count.object-before';
    const { indicator } = draft;
    if (governed ? rates.test(indicator) : !amounts.test(indicator)) return draft;
    const { action, direction } = earlier;
    return { ...draft, type: 'growth', action, direction };
  },
};
