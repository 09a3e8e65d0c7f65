import { CharSet } from '../../core/char-set.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import type { Amendment } from '../amendment.ts';

const additions = new StartPattern(/(?:新增|净增)(?![和与及或、并])/y);

const tellsAddition = new CharSet('新净');
/** Longest time and adverbs before 新增: 2024年上半年累计. */
const longestTime = 16;

/** 新增虎尾、白溪2个渔港: 新增 adds, whatever verb stands between it and the number. */
export const addition: Amendment = {
  id: 'addition',
  example: '新增虎尾、白溪2个渔港',
  settles: '新增 and 净增 add, whatever verb stands between them and 〈number〉',
  examples: {
    amended: [
      ['新增渔民、船工30名技师。', '30名', { type: 'increment', direction: 'increase' }],
      ['今年净增海澜、青湾3个渔企集群。', '3个', { type: 'increment', direction: 'increase' }],
      ['新增虎尾、白溪2个渔港。', '2个', { type: 'increment', direction: 'increase' }],
    ],
    left: [
      ['恢复航线8条。', '8条'],
      ['完成新增和更新造林3万亩。', '3万亩'],
      ['新建渔港2个。', '2个'],
    ],
  },
  types: [['count', 'increment']],
  apply: (draft, { text, item }) => {
    if (draft.type !== 'count') return draft;
    const { from, to } = item.left;
    const adds =
      additions.startsAt(draft.indicator, 0) ||
      (tellsAddition.firstIn(text, from, Math.min(to, from + longestTime)) !== -1 &&
        additions.startsAt(text, trimStart(text, item.left).from));
    return adds ? { ...draft, type: 'increment', direction: 'increase' } : draft;
  },
};
