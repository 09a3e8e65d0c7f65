import { isEmpty } from '../frame.ts';
import { nounBefore, phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { topicText } from '../topic.ts';

const speedAfter =
  /^的(?:年均|平均|年)?(?:速度|幅度|增速|比例|速率)(?:持续|继续|不断|快速|稳步|逐年)*(递增|增长|上升|提高|扩大|发展|递减|下降|减少)/;

/** 农业总产值以每年平均7.5%的速度增长 */
export const speed: Rule = {
  id: 'growth.speed',
  example: '农业总产值以每年平均7.5%的速度增长',
  examples: {
    read: [
      [
        '农业总产值以每年平均7.5%的速度增长。',
        '7.5%',
        { type: 'growth', direction: 'increase', indicator: '农业总产值' },
      ],
    ],
    left: [['60%的污水处理厂完成改造。', '60%']],
  },
  apply: (context) => {
    const { text, item } = context;
    const { quantity, left } = item;
    if (quantity.dimension !== 'ratio' || text.charAt(quantity.bounded.to) !== '的') return null;
    const found = speedAfter.exec(text.slice(quantity.bounded.to, quantity.bounded.to + 16));
    if (!found) return null;
    const raw = text.slice(left.from, left.to);
    const by = raw.lastIndexOf('以');
    const subject = nounBefore(text, { from: left.from, to: by < 0 ? left.to : left.from + by });
    const action = found[1] ?? null;
    return {
      type: 'growth',
      indicator: isEmpty(subject) ? topicText(context) : phraseText(text, subject),
      action,
      direction: /减|降/.test(action ?? '') ? 'decrease' : 'increase',
    };
  },
};
