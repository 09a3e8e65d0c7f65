import { phraseText } from '../../clause/phrase-text.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import type { Amendment } from '../amendment.ts';
import { risesOfMeasures } from '../../lexicon/changes.ts';
import { oneOf } from '../../lexicon/word-list.ts';

/** What pulls what up, before by how much: 渔业拉动GDP增长, 第二、三产业分别拉动增长3和. */
const pulls = new RegExp(
  '(分别)?拉动([^，。；\\d]{0,14}?(?:' +
    oneOf(risesOfMeasures) +
    '|回升|下降))[了约近]?' +
    '(?:\\d[\\d.]*(?:个(?:百分点)?)?[、和]){0,6}$',
);
const longestPull = 60;

/** 渔业拉动GDP增长0.7个百分点 */
export const pulledBy: Amendment = {
  id: 'pulled-by',
  example: '渔业拉动GDP增长0.7个百分点',
  settles:
    'what is pulled up by something grows by that part alone, and what pulls it does not grow',
  examples: {
    amended: [
      [
        '渔业拉动GDP增长0.7个百分点。',
        '0.7个百分点',
        { indicator: '渔业拉动GDP增长', action: '拉动' },
      ],
      [
        '第二、三产业分别拉动增长3和5个百分点。',
        '5个百分点',
        { indicator: '第三产业拉动增长', action: '拉动' },
      ],
      [
        '渔船出口拉动外贸出口增长3个百分点。',
        '3个百分点',
        { indicator: '渔船出口拉动外贸出口增长', action: '拉动' },
      ],
      [
        '对增长的贡献率分别为3%、52%，分别拉动GDP增长0.4个、4.2个百分点。',
        '4.2个百分点',
        { indicator: '拉动GDP增长', action: '拉动' },
      ],
    ],
    left: [
      ['渔业稳步发展，GDP增长0.7个百分点。', '0.7个百分点'],
      ['渔业拉动作用增强，渔税增长3个百分点。', '3个百分点'],
      ['有效拉动渔业投资9亿元。', '9亿元'],
    ],
  },
  types: [],
  apply: (draft, { text, item: { clause, quantity } }) => {
    if (draft.direction === 'none' || !quantity.unit.endsWith('百分点')) return draft;
    const to = quantity.bounded.from;
    const from = Math.max(clause.from, to - longestPull);
    const found = pulls.exec(text.slice(from, to));
    if (!found) return draft;
    const by = nounBefore(text, { from: clause.from, to: from + found.index });
    const pulled = found[2] as string;
    const dealt = pulled.startsWith(draft.indicator) ? '' : draft.indicator;
    const named = found[1] === undefined ? phraseText(text, by) : dealt;
    return { ...draft, indicator: `${named}拉动${pulled}`, action: '拉动' };
  },
};
