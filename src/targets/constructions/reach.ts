import { isEmpty } from '../../clause/frame.ts';
import { nounBefore, phraseText } from '../../clause/noun-phrase.ts';
import type { Context, Rule } from '../construction.ts';
import { topicText } from '../topic.ts';
import type { ClauseWord } from '../../clause/words.ts';
import { changeOf } from './change.ts';
import { countedNoun } from './counted-noun.ts';

/** Verbs whose object is what is counted: 全县有11个乡镇. */
const has: ReadonlySet<string> = new Set(['有', '共有', '已有', '现有', '设有', '拥有']);

/** Verbs that tell how far something is from what is usual; the number is the change. */
const astray: Readonly<Record<string, 'rise' | 'fall'>> = {
  偏高: 'rise',
  偏多: 'rise',
  偏低: 'fall',
  偏少: 'fall',
};

/** What may stand between a verb of change and the one that holds the rate, adverbs apart: 增长目标拟定为6%. */
const aimed = /^(?:预期|计划)?(?:目标)?拟?$/;

/** 经济增长预期为7%: the verb of change before the one that holds the rate. */
function changeBefore({ text, frame, item }: Context): ClauseWord | null {
  if (item.quantity.unit !== '%' || frame.verb === null) return null;
  const held = frame.verb.from;
  const verb = frame.words.findLast(
    (word) => (word.verb === 'rise' || word.verb === 'fall') && word.to < held,
  );
  if (!verb) return null;
  let between = text.slice(verb.to, held);
  for (const word of frame.words)
    if (word.class === 'adverb' && word.from >= verb.to)
      between = between.replace(text.slice(word.from, word.to), '');
  return aimed.test(between) ? verb : null;
}

/** 粮食总产量稳定在12亿斤以上, 高新技术企业达到700家 */
export const reach: Rule = {
  id: 'level.verb',
  example: '粮食总产量稳定在12亿斤以上',
  examples: {
    read: [
      ['年内渔船入港率达到95%以上。', '95%', { indicator: '渔船入港率' }],
      [
        '平均水温15℃，较常年偏高0.6℃。',
        '0.6℃',
        { type: 'increment', direction: 'increase', indicator: '平均水温' },
      ],
      [
        '风暴潮较常年偏少6%。',
        '6%',
        { type: 'growth', direction: 'decrease', indicator: '风暴潮' },
      ],
      ['渔业学校学生，1982年有40人。', '40人', { indicator: '渔业学校学生' }],
      ['渔船320艘，有40艘装上定位仪。', '40艘', { type: 'count' }],
      ['我市拥有132公里海岸线。', '132公里', { type: 'level', indicator: '海岸线' }],
      ['海水养殖对渔业增长的贡献率达61%。', '61%', { indicator: '海水养殖对渔业增长的贡献率' }],
      ['新增工业企业10家，总数达到78家。', '78家', { indicator: '工业企业总数' }],
      ['产业结构由18：38：44优化为17：39：44。', '17', { indicator: '产业结构', type: 'level' }],
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
      (has.has(action)
        ? item.quantity.dimension !== 'ratio'
        : item.quantity.dimension === 'count' && isEmpty(frame.before));
    const off = astray[action];
    if (off) {
      const own = phraseText(text, frame.before).replace(/[比较](?:常|往|历)年(?:同期)?$/, '');
      return { indicator: own || topicText(context), action, ...changeOf(off, item.quantity) };
    }
    const indicator = holds
      ? countedNoun(item.quantity, phraseText(text, frame.after))
      : isEmpty(frame.before)
        ? phraseText(text, frame.after) || topicText(context)
        : phraseText(text, frame.before);
    const change = changeBefore(context);
    if (change) {
      const own = phraseText(text, nounBefore(text, { from: item.left.from, to: change.from }));
      const direction = change.verb === 'rise' ? 'increase' : 'decrease';
      return { type: 'growth', indicator: own || topicText(context), action, direction };
    }
    if (indicator === '') return null;
    return {
      type:
        item.quantity.dimension === 'count' && (holds || (has.has(action) && isEmpty(frame.before)))
          ? 'count'
          : 'level',
      indicator,
      action,
      direction: 'none',
    };
  },
};
