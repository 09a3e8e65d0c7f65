import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { wideMeasures } from '../../lexicon/measured-nouns.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { subjectOf } from '../../clause/subject.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

const wide = new EndPattern(phrase`^${wideMeasures}$`);

/** What says before a measure that so much of it came about. */
const accomplished = new EndPattern(
  /(?<=[\u4e00-\u9fff]{2})(?<![和及与])(?:累计|共)?(?:完成|实现)$/,
);
const longestVerb = 4;

/** 固定资产完成投资增长9%: a measure too wide to stand alone is of what the verb before it stands behind. */
export const accomplishedOf: Amendment = {
  id: 'accomplished-of',
  example: '渔港项目完成投资增长9%',
  settles: 'a measure that was accomplished is of what its verb stands behind',
  examples: {
    amended: [
      ['渔港项目完成投资增长9%。', '9%', { indicator: '渔港项目投资' }],
      ['远洋渔业累计完成投资达到9亿元。', '9亿元', { indicator: '远洋渔业投资' }],
      ['远洋渔业实现产值增长9%。', '9%', { indicator: '远洋渔业产值' }],
      ['远洋渔业实现产值由7亿元增加到9亿元。', '7亿元', { indicator: '远洋渔业产值' }],
      ['渔港建设投资增长9%，完成投资8亿元。', '8亿元', { indicator: '渔港建设投资' }],
    ],
    left: [
      ['全市完成投资增长9%。', '9%'],
      ['渔港项目完成投资9亿元。', '9亿元'],
      ['渔业投资增长9%。', '9%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, item, frame } = context;
    const { from, to } = frame.before;
    if (!wide.test(draft.indicator)) return draft;
    const again = toldAgain(draft, context);
    if (again !== null) return { ...draft, indicator: again };
    const isTold = frame.verb !== null || draft.type === 'baseline';
    if (!isTold || from < item.left.from) return draft;
    if (text.slice(from, to) !== draft.indicator) return draft;
    const near = Math.max(item.left.from, from - longestVerb);
    const verb = accomplished.exec(text, near, from)?.[0].length ?? 0;
    if (verb === 0) return draft;
    const subject = subjectOf(text, { from: item.left.from, to: from - verb }, frame.words);
    const owner = phraseText(text, subject);
    return owner === '' ? draft : { ...draft, indicator: owner + draft.indicator };
  },
};

const completes = /^(?:累计)?(?:完成|实现)$/;

/** What grew right before by a longer name, of which a measure alone is told again: 渔业投资增长9%，完成投资8亿元; null elsewhere. */
function toldAgain(
  { indicator, action, type }: Draft,
  { items, index, made, item }: Context,
): string | null {
  const [place, earlier] = [items[index - 1], made[index - 1]];
  const completed = type === 'level' && action !== null && completes.test(action);
  if (!completed || earlier?.type !== 'growth') return null;
  if (place?.sentence.from !== item.sentence.from) return null;
  return earlier.indicator.endsWith(indicator) ? earlier.indicator : null;
}
