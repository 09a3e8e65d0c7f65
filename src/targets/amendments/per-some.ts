import { EndPattern } from '../../core/end-pattern.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** For how many people or households there is so much, right before the verb: 每千人[拥有], 渔民人均[拥有]. */
const perSome = new EndPattern(
  /(?:[\u4e00-\u9fff]{0,6}(?:居民|家庭|[农渔牧]民|农户))?(?:(?:平均)?每[十百千万]*(?:名|个|位)?[\u4e00-\u9fff]{0,4}[人口户民员生者]平?均?|[人户]均)$/,
);
const longest = 20;
/** What is named with its own place is had by that: 全县渔船. */
const ofPlace = /^[全我本][国省市县区州]/;

/** 每千人拥有渔船3.9艘 */
export const perSomeOwned: Amendment = {
  id: 'per-some',
  example: '每千人拥有渔船3.9艘',
  settles: 'what so many people have is named with how many they are, the verb part of the name',
  examples: {
    amended: [
      ['每千人拥有渔船3.9艘。', '3.9艘', { indicator: '每千人拥有渔船', action: null }],
      ['渔货抽检达到每千人5批次。', '5批次', { indicator: '渔货抽检' }],
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
    if (some.test(draft.indicator)) return ofSubject(draft, context);
    if (by === 'level.noun' && item.joined === 'list') return inList(draft, context);
    if (!governor || draft.action !== '拥有') return draft;
    const near = Math.max(clause.from, governor.from - longest);
    const owners = perSome.exec(text, near, governor.from)?.[0].length ?? 0;
    if (owners === 0) return draft;
    const opening = phraseText(text, { from: governor.from - owners, to: governor.to });
    const noun = phraseText(text, { from: governor.to, to: quantity.bounded.from });
    return noun === '' || !draft.indicator.endsWith(noun)
      ? draft
      : { ...draft, indicator: opening + draft.indicator, action: null };
  },
};

/** For how many there is so much, between the verb and its number: 渔检达到【每千人】5批次. */
const some = /^(?:平均)?每[十百千万]+[人户]$/;

/** What stands before the verb has so much for as many. */
function ofSubject(draft: Draft, { text, frame, item }: Context): Draft {
  const verb = frame.verb ?? frame.governor;
  if (!verb) return draft;
  const named = phraseText(text, nounBefore(text, { from: item.left.from, to: verb.from }));
  return named === '' ? draft : { ...draft, indicator: named };
}

/** What a list goes on with is of as many people: 每百户拥有渔船9艘、渔网20张. */
function inList(draft: Draft, { index, made }: Context): Draft {
  const earlier = made[index - 1];
  const own = earlier?.steps.find(({ id }) => id === perSomeOwned.id)?.before.indicator;
  if (!earlier || own === undefined || own === '' || ofPlace.test(draft.indicator)) return draft;
  const opening = earlier.indicator.slice(0, -own.length);
  return { ...draft, indicator: opening + draft.indicator, action: null };
}
