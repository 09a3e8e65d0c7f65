import { compared } from './compare.ts';
import type { VerdictRule } from './rule.ts';

/** A target that says what is not to be passed: 5.5%以内; so is every target for prices. Lower is better where policy wants it lower. */
export const ceiling: VerdictRule = {
  id: 'ceiling',
  examples: [
    ['城镇调查失业率5.5%以内', '城镇调查失业率5.5%', 'met'],
    ['城镇调查失业率5.5%以内', '城镇调查失业率5.1%', 'exceeded'],
    ['城镇调查失业率5.5%以内', '城镇调查失业率5.6%', 'short'],
    ['居民消费价格涨幅2%左右', '居民消费价格上涨0.2%', 'met'],
    ['居民消费价格涨幅3%左右', '居民消费价格上涨3.3%', 'short'],
  ],
  judge: (pair) => {
    const { target, code, wanted } = pair;
    const isPrice = code.startsWith('price.');
    if (!isPrice && target.comparator !== 'le' && target.comparator !== 'lt') return null;
    const high = target.value ?? target.max;
    if (high === null) return null;
    const below = wanted === 'decrease' ? 'exceeded' : 'met';
    return compared(pair, { low: high, high, above: 'short', below });
  },
};
