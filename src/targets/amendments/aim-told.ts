import { isEmpty } from '../../core/span.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';
import { isAim, topicOf } from '../context/topic.ts';

/** What says behind an aim that it is not to be passed: 4%的控制目标以内. */
const within = /(?:以内|之内|范围内)$/;

/** What is done to an aim and names nothing. */
const done = /(?:完成|实现|设定|提出|确定|制定)$/;

/** Units of aims themselves: 33项任务. */
const ofAims: ReadonlySet<string> = new Set(['项', '个', '条', '大']);

/** What the aim is of: what its own clause names before the number, or what the sentence told of before it. */
function aimedAt(context: Context, draft: Draft): Partial<Draft> | null {
  const { text, frame, item } = context;
  const isSet = text.slice(frame.before.to, item.left.to).includes('下达');
  const own = isSet || isEmpty(frame.before) ? '' : phraseText(text, frame.before);
  if (own !== '' && !isAim(own) && !done.test(own)) return { indicator: own };
  const topic = topicOf(context);
  if (!topic) return null;
  const { indicator, type, direction } = topic;
  const grows = type === 'growth' && item.quantity.unit === '%' && draft.type === 'level';
  return grows ? { indicator, type, direction } : { indicator };
}

/** An indicator that only says that something is aimed at: 增长7%，计划目标为6%. */
export const aimTold: Amendment = {
  id: 'aim-told',
  example: '渔业产值增长7%，年度目标6%',
  settles: 'the number of an aim is of what is aimed at',
  examples: {
    amended: [
      ['渔业产值增长7%，计划目标为6%。', '6%', { type: 'growth', indicator: '渔业产值' }],
      ['渔业产值增长7%（年度目标6%以上）。', '6%', { type: 'growth', indicator: '渔业产值' }],
      ['渔民失业率3.1%，低于4.5%的控制目标。', '4.5%', { indicator: '渔民失业率' }],
      [
        '渔民失业率3.1%，控制在4%的计划目标以内。',
        '4%',
        { indicator: '渔民失业率', comparator: 'le' },
      ],
      ['完成海藻养殖面积4万亩的任务。', '4万亩', { indicator: '海藻养殖面积' }],
    ],
    left: [
      ['渔港33项任务全部落地。', '33项'],
      ['渔业产值增长7%。', '7%'],
      ['设定6%的目标。', '6%'],
    ],
  },
  types: [['level', 'growth']],
  apply: (draft, context) => {
    const { type, indicator } = draft;
    if (type !== 'level' && type !== 'count') return draft;
    if (ofAims.has(context.item.quantity.unit)) return draft;
    const named = indicator.replace(within, '');
    if (!isAim(named)) return draft;
    const aimed = aimedAt(context, draft);
    if (!aimed) return draft;
    return named === indicator ? { ...draft, ...aimed } : { ...draft, ...aimed, comparator: 'le' };
  },
};
