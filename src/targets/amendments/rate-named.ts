import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { fallsOfMeasures, ratesOfGrowth, risesOfMeasures } from '../../lexicon/changes.ts';
import type { Amendment } from '../amendment.ts';

const rising = new EndPattern(
  phrase`(?:(?<!(?:自然|机械)(?=增长率))${ratesOfGrowth}|${risesOfMeasures}幅度)(?:预期)?(?:目标)?$`,
);
const falling = new EndPattern(phrase`(?:[降减跌]幅|(?:下降|降低)率|${fallsOfMeasures}幅度)$`);

/** What a name ends in that is of a rate. */
const speed = /(?:年均)?(?:增速|增长速度|增幅)$/;
/** Dimensions of a rate, its distance to another and its place. */
const rates: ReadonlySet<string> = new Set(['ratio', 'rank', 'other']);

/** An indicator that is itself a rate of change: 居民消费价格涨幅3%. */
export const rateNamed: Amendment = {
  id: 'rate-named',
  example: '居民消费价格涨幅3%',
  settles:
    'an indicator that is named a rate of change is one, and what is no rate is of what changes',
  examples: {
    amended: [
      ['渔业产值增速-3%。', '-3%', { type: 'growth', direction: 'decrease' }],
      ['鱼价涨幅3%左右。', '3%', { type: 'growth', direction: 'increase' }],
      ['渔船能耗降幅控制在2%以上。', '2%', { type: 'growth', direction: 'decrease' }],
      ['渔业产值增速由3%提高到5%。', '3%', { type: 'baseline', direction: 'increase' }],
      ['渔业产值增长率保持在6%。', '6%', { type: 'growth', direction: 'increase' }],
      ['渔船能耗降低率达3%。', '3%', { type: 'growth', direction: 'decrease' }],
      ['渔业产值年均增速保持在6%、2035年达到9亿元。', '9亿元', { indicator: '渔业产值' }],
    ],
    left: [
      ['渔港覆盖率达到3%。', '3%'],
      ['渔村人口自然增长率为3%。', '3%'],
      ['渔业增速高于全县3个百分点。', '3个百分点'],
      ['渔业产值增长3%。', '3%'],
    ],
  },
  types: [['level', 'growth']],
  apply: (draft, { item }) => {
    const { type, indicator } = draft;
    if (!rates.has(item.quantity.dimension) && !item.quantity.unit.includes('位')) {
      const named = indicator.replace(speed, '').replace(/的$/, '');
      return named === '' || named === indicator ? draft : { ...draft, indicator: named };
    }
    if (item.quantity.unit !== '%' || (type !== 'level' && type !== 'baseline')) return draft;
    const falls = falling.test(indicator);
    if (!falls && !rising.test(indicator)) return draft;
    const { amount } = item.quantity;
    const isNegative = 'value' in amount && amount.value < 0;
    return {
      ...draft,
      direction: falls === isNegative ? 'increase' : 'decrease',
      type: type === 'level' ? 'growth' : 'baseline',
    };
  },
};
