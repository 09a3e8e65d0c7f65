import { lastSign } from '../../core/search.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';
import { listAround } from '../context/number-list.ts';

/** 渔业、盐业产值分别达到3亿元、5亿元，均增长12%: what is said of all is of no single one of them. */
export const ofAll: Amendment = {
  id: 'of-all',
  example: '渔业、盐业产值分别达到3亿元、5亿元，均增长12%',
  settles: 'what 均 says behind numbers that 分别 dealt out is of all their names',
  examples: {
    amended: [
      ['渔业、盐业产值分别达到3亿元、5亿元，均增长12%。', '12%', { indicator: '渔业、盐业产值' }],
      ['渔业、盐业产值分别达到3亿元、5亿元，同步增长12%。', '12%', { indicator: '渔业、盐业产值' }],
      ['城乡居民收入分别为3万元、2万元，均增长8%。', '8%', { indicator: '城乡居民收入' }],
      ['鱼价、虾价分别上涨3%、5%，涨幅都居全县第一。', '第一', { indicator: '鱼价、虾价涨幅' }],
    ],
    left: [
      ['渔业、盐业产值分别达到3亿元、5亿元，比上年增长12%。', '12%'],
      ['渔业产值达到3亿元，年均增长12%。', '12%'],
      ['渔业、盐业产值分别达到3亿元、5亿元，税收均增长12%。', '12%'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { text, items, index, item, made } = context;
    const before = made[index - 1];
    if (before?.by !== 'growth.respectively' || item.joined !== 'clause') return draft;
    if (items[index - 1]?.sentence.from !== item.sentence.from) return draft;
    const own = draft.indicator.slice(before.indicator.length);
    const inherits = draft.indicator.startsWith(before.indicator);
    const opens = all.startsAt(
      text,
      item.left.from + (text.startsWith(own, item.left.from) ? own.length : 0),
    );
    if (!inherits || !opens) return draft;
    const names = namesOf(context);
    return names === '' ? draft : { ...draft, indicator: names + own };
  },
};

const all = new StartPattern(/(?:也|并)?(?:[均都皆]|同步(?=[增提上下降减]))/y);

/** The names before 分别 that the number before was dealt one of. */
function namesOf({ text, items, index }: Context): string {
  const first = items[listAround(text, items, index - 1).head];
  if (!first) return '';
  const { from } = first.left;
  const to = lastSign(text, '分别', { from, to: first.left.to + 2 });
  return to === -1 ? '' : phraseText(text, nounBefore(text, { from, to }));
}
