import { isEmpty } from '../frame.ts';
import { phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { topicText } from '../topic.ts';
import { countedNoun } from './counted-noun.ts';

/** Verbs whose object is what is counted: 全县有11个乡镇. */
const has = /^(?:有|共有|已有|现有|设有|拥有)$/;

/** 粮食总产量稳定在12亿斤以上, 高新技术企业达到700家 */
export const reach: Rule = {
  id: 'level.verb',
  example: '粮食总产量稳定在12亿斤以上',
  examples: {
    read: [
      [
        '粮食总产量稳定在12亿斤以上。',
        '12亿斤',
        { type: 'level', indicator: '粮食总产量', direction: 'none' },
      ],
      [
        '一般公共预算收入从4.1亿元增加到6.8亿元。',
        '6.8亿元',
        { type: 'level', indicator: '一般公共预算收入' },
      ],
    ],
    left: [['建设3处牧场。', '3处']],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    if (frame.kind !== 'reach') return null;
    const action = frame.verb === null ? '' : text.slice(frame.verb.from, frame.verb.to);
    const holds =
      !isEmpty(frame.after) &&
      item.quantity.dimension === 'count' &&
      (isEmpty(frame.before) || has.test(action));
    const indicator = holds
      ? countedNoun(item.quantity, phraseText(text, frame.after))
      : isEmpty(frame.before)
        ? phraseText(text, frame.after) || topicText(context)
        : phraseText(text, frame.before);
    if (indicator === '') return null;
    return {
      type: holds ? 'count' : 'level',
      indicator,
      action,
      direction: 'none',
      confidence: isEmpty(frame.before) ? 0.85 : 0.95,
    };
  },
};
