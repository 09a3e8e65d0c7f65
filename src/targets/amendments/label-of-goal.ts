import { lastSign } from '../../core/search.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { labelsOfGoals } from '../../lexicon/promise-words.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** Which of several goals a number is: 底线目标9亿元，奋斗目标10亿元. */
const label = phrase`^${labelsOfGoals}(?:目标|任务|指标)值?$`;
/** Longest name that stands before a label. */
const longestHead = 40;

/** Several goals of one measure, each called by how firm it is. */
export const labelOfGoal: Amendment = {
  id: 'label-of-goal',
  example: '渔业产值：底线目标9亿元，奋斗目标10亿元',
  settles:
    'a goal called by how firm it is has the name that stands before it, or that of the goal before',
  examples: {
    amended: [
      [
        '渔业产值：底线目标9亿元，增长5%；奋斗目标10亿元，增长6%。',
        '9亿元',
        { indicator: '渔业产值' },
      ],
      [
        '渔业产值：底线目标9亿元，增长5%；奋斗目标10亿元，增长6%。',
        '10亿元',
        { indicator: '渔业产值' },
      ],
      ['渔业产值，底线目标增长5%，奋斗目标增长6%。', '5%', { indicator: '渔业产值' }],
      ['渔业产值，底线目标增长5%，奋斗目标增长6%。', '6%', { indicator: '渔业产值' }],
    ],
    left: [
      ['渔业产值目标9亿元。', '9亿元'],
      ['渔业产值：底线目标9亿元，增长5%。', '5%'],
      ['渔业产值增长7%，年度目标6%。', '6%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    if (!label.test(draft.indicator)) return draft;
    const named = headOf(context) || headBefore(context);
    return named === '' || label.test(named) ? draft : { ...draft, indicator: named, isAim: true };
  },
};

/** What stands before the sign that a label follows; empty where a number stands there. */
function headOf({ text, items, index, item: { clause, sentence } }: Context): string {
  const to = clause.from - 1;
  if (!'：，'.includes(text.charAt(to) || ' ')) return '';
  const floor = Math.max(sentence.from, items[index - 1]?.quantity.span.to ?? 0, to - longestHead);
  const from = Math.max(
    floor,
    lastSign(text, '，', { from: floor, to }) + 1,
    lastSign(text, '；', { from: floor, to }) + 1,
  );
  if (from === items[index - 1]?.quantity.span.to) return '';
  return phraseText(text, nounBefore(text, { from, to }));
}

/** How many numbers back the goal before is looked for. */
const reach = 8;

/** What the goal before in the sentence is of, that is called by how firm it is, or what was told of last. */
function headBefore({ items, index, made, item }: Context): string {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    if (items[at]?.sentence.from !== item.sentence.from) return '';
    const earlier = made[at];
    if (earlier?.steps.some(({ id }) => id === 'label-of-goal')) return earlier.indicator;
  }
  return made[index - 1]?.indicator ?? '';
}
