import { isEmpty } from '../frame.ts';
import { phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { topicOf } from '../topic.ts';

/** A number with no noun of its own is about what its sentence was about before: 易地搬迁51户196人. */
export const carried: Rule = {
  id: 'carried.topic',
  example: '易地搬迁51户196人',
  examples: {
    read: [['易地扶贫搬迁51户196人。', '196人', { indicator: '易地扶贫搬迁' }]],
    left: [['城镇调查失业率5.5%左右。', '5.5%']],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    const topic = topicOf(context);

    const { quantity } = item;
    const stock = /累计|总数|总计|共计|总量/.test(text.slice(item.left.from, item.left.to));
    const rises = topic?.type === 'growth' && quantity.dimension !== 'ratio';
    const same = topic !== null && item.joined !== 'clause' && !stock && !rises;
    return {
      type: same ? topic.type : stock || quantity.dimension !== 'count' ? 'level' : 'count',
      indicator: topic?.indicator ?? (isEmpty(frame.after) ? '' : phraseText(text, frame.after)),
      action: rises ? null : (topic?.action ?? null),
      direction: same ? topic.direction : 'none',
    };
  },
};
