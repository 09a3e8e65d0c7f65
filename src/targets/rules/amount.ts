import { isEmpty } from '../frame.ts';
import { phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { topicText } from '../topic.ts';

/** 总投资2000亿元的88个项目 */
export const amountOfCount: Rule = {
  id: 'amount.of-count',
  example: '总投资2000亿元的88个海洋项目',
  examples: {
    read: [
      ['推进总投资210亿元的38个海洋项目。', '210亿元', { type: 'amount', indicator: '总投资' }],
    ],
    left: [['推进总投资210亿元的38个海洋项目。', '38个']],
  },
  apply: (context) => {
    const { text, item, items, index, frame } = context;
    const next = items[index + 1];
    if (text.charAt(item.quantity.bounded.to) !== '的' || item.quantity.dimension === 'ratio')
      return null;
    if (!next || next.clause.from !== item.clause.from || next.quantity.dimension !== 'count')
      return null;
    const indicator = isEmpty(frame.before) ? topicText(context) : phraseText(text, frame.before);
    return {
      type: 'amount',
      indicator,
      action: null,
      direction: 'none',
      relatesTo: next.quantity,
      confidence: 0.95,
    };
  },
};
