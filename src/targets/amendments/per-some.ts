import { EndPattern } from '../../core/end-pattern.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** For how many people or households there is so much, right before the verb: 每千人拥有, 居民人均拥有. */
const perSome = new EndPattern(
  /(?:[\u4e00-\u9fff]{0,10}[人户]均|(?:[\u4e00-\u9fff]{0,8}平均)?每[十百千万]*(?:名|个|位)?[\u4e00-\u9fff]{0,6}[人口户民员生者]平?均?)$/,
);
const longest = 24;
/** Verbs that say no more than that they have it. */
const having: ReadonlySet<string> = new Set(['拥有', '占有']);

/** 每千人拥有渔船3.9艘 */
export const perSomeOwned: Amendment = {
  id: 'per-some',
  example: '每千人拥有渔船3.9艘',
  settles: 'what so many people have is named with how many they are, the verb part of the name',
  examples: {
    amended: [
      ['每千人拥有渔船3.9艘。', '3.9艘', { indicator: '每千人拥有渔船', action: null }],
      ['渔民人均拥有水面9亩。', '9亩', { indicator: '渔民人均拥有水面' }],
      ['平均每百户渔民拥有渔船17艘。', '17艘', { indicator: '平均每百户渔民拥有渔船' }],
      ['每百户拥有渔船9艘、渔网20张。', '20张', { indicator: '每百户拥有渔网' }],
    ],
    left: [
      ['全县拥有渔船9艘。', '9艘'],
      ['渔民人均收入9元。', '9元'],
      ['每千人新增渔船9艘。', '9艘'],
    ],
  },
  types: [],
  apply: (draft, context, by) => {
    const { text, frame, item } = context;
    const { clause, quantity } = item;
    const { governor } = frame;
    if (by === 'level.noun' && item.joined === 'list') return inList(draft, context);
    if (!governor || draft.action === null || !having.has(draft.action)) return draft;
    const from = Math.max(clause.from, governor.from - longest);
    if (!perSome.test(text, from, governor.from)) return draft;
    const opening = phraseText(text, trimStart(text, { from, to: governor.to }));
    const noun = phraseText(text, { from: governor.to, to: quantity.bounded.from });
    return noun === '' || !draft.indicator.endsWith(noun)
      ? draft
      : { ...draft, indicator: opening + draft.indicator, action: null };
  },
};

/** What a list goes on with is of as many people: 每百户拥有渔船9艘、渔网20张. */
function inList(draft: Draft, { index, made }: Context): Draft {
  const earlier = made[index - 1];
  const own = earlier?.steps.find(({ id }) => id === perSomeOwned.id)?.before.indicator;
  if (!earlier || own === undefined || own === '') return draft;
  const opening = earlier.indicator.slice(0, -own.length);
  return { ...draft, indicator: opening + draft.indicator, action: null };
}
