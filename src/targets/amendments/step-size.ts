import { EndPattern } from '../../core/end-pattern.ts';
import { classesReached } from '../../lexicon/sums.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Amendment } from '../amendment.ts';

/** How many steps something has risen by, before how large each is. */
const howMany = new EndPattern(/[\d一二两三四五六七八九十]{1,3}个$/);
const longestCount = 4;
const step = new StartPattern(phraseAt`级?${classesReached}`);

/** 连跨4个千亿元台阶 */
export const stepSize: Amendment = {
  id: 'step-size',
  example: '渔业产值连跨4个百亿元台阶',
  settles: 'how large each of several steps is that something has risen by is none of its values',
  examples: {
    amended: [
      ['渔业产值连跨4个百亿元台阶。', '百亿元', { type: 'amount', indicator: '渔业产值' }],
      ['渔业产值连续跨越三个亿元台阶。', '亿元', { type: 'amount', indicator: '渔业产值' }],
      ['渔业贷款突破两个亿元大关。', '亿元', { type: 'amount', indicator: '渔业贷款' }],
      ['渔业产值跨过3个百亿级关口。', '百亿', { type: 'amount', indicator: '渔业产值' }],
    ],
    left: [
      ['渔业产值再上一个百亿元台阶。', '百亿元'],
      ['渔业产值突破百亿元大关。', '百亿元'],
      ['打造4个百亿元产业。', '百亿元'],
    ],
  },
  types: [['level', 'amount']],
  apply: (draft, { text, item: { quantity } }) => {
    const { from, to } = quantity.bounded;
    if (draft.type !== 'level' || quantity.dimension !== 'money' || !step.startsAt(text, to))
      return draft;
    const count = howMany.exec(text, Math.max(0, from - longestCount), from)?.[0];
    return count === undefined || single.has(count) ? draft : { ...draft, type: 'amount' };
  },
};

/** One step up is where something has come to. */
const single: ReadonlySet<string> = new Set(['一个', '1个']);
