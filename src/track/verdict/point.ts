import { compared } from './compare.ts';
import type { VerdictRule } from './rule.ts';
import { sides } from './sides.ts';

/** A target that is one number: 增长6%, 5%左右. */
export const point: VerdictRule = {
  id: 'point',
  examples: [
    ['地区生产总值增长6%', '地区生产总值增长6%', 'met'],
    ['地区生产总值增长6%', '地区生产总值增长6.1%', 'exceeded'],
    ['地区生产总值增长6%', '地区生产总值增长5.9%', 'short'],
    ['地区生产总值增长5%左右', '地区生产总值增长4.8%', 'met'],
    ['地区生产总值增长5%左右', '地区生产总值增长4.7%', 'short'],
    ['单位地区生产总值能耗下降3%', '单位地区生产总值能耗下降3.4%', 'exceeded'],
    ['城镇登记失业率4%左右', '城镇登记失业率3.1%', 'exceeded'],
    ['粮食产量10万吨', '粮食产量2.1亿斤', 'exceeded'],
    ['进出口总额达到500亿元', '进出口总额突破400亿元', 'not-comparable'],
  ],
  judge: (pair) => {
    const { value, reference } = pair.target;
    if (value === null || reference !== null) return null;
    return compared(pair, { low: value, high: value, ...sides(pair.wanted) });
  },
};
