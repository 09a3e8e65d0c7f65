import { isEmpty } from '../../clause/frame.ts';
import { isListSign } from '../../clause/list-signs.ts';
import { nounAfter, phraseText, trimStart } from '../../clause/noun-phrase.ts';
import type { Context, Rule } from '../construction.ts';
import { headOf, subjectBeforeAside, subjectBetween, topicOf } from '../topic.ts';
import { wordAt } from '../../clause/words.ts';

/** What those counted get or do, where no noun names them: 63人领到补贴. */
export function deedBehind({ text, item, items, index }: Context): string {
  const next = items[index + 1];
  const { quantity } = item;
  const { right } =
    next?.joined === 'list' && isEmpty(item.right) && isEmpty(next.left) ? next : item;
  const sign = isListSign(text, right.from) || text.charAt(right.from) === '（';
  if (quantity.dimension !== 'count' || sign) return '';
  let from = trimStart(text, right).from;
  let verb = wordAt(text, from, right.to, true);
  while (verb?.class === 'verb' && light.test(text.slice(verb.from, verb.to))) {
    from = verb.to;
    verb = wordAt(text, from, right.to, true);
  }
  const noun = nounAfter(text, { from, to: right.to });
  if (!isEmpty(noun)) return phraseText(text, noun);
  return right.to - from <= longestDeed ? phraseText(text, { from, to: right.to }) : '';
}

/** Who a deed is told of without a noun. */
const people = /^(?:人|户|名)$/;

/** Whether the number before counts in the same unit. */
function sameUnit({ items, index, item }: Context): boolean {
  return items[index - 1]?.quantity.unit === item.quantity.unit;
}

/** What a clause about something else may count or take. */
const things: ReadonlySet<string> = new Set(['count', 'time']);

/** Longest deed that is named whole: 稳定消除返贫致贫风险. */
const longestDeed = 12;

/** Verbs that say only that those counted got or did what is named behind them. */
const light = /^(?:实现|得到|获得|享受|接受|领取|参加|完成|提供|开展)了?$/;

/** A number with no noun of its own is about what its sentence was about before: 易地搬迁51户196人. */
export const carried: Rule = {
  id: 'carried.topic',
  example: '易地搬迁51户196人',
  examples: {
    read: [
      ['覆盖38个村，54户135人脱贫。', '135人', { indicator: '脱贫' }],
      ['63人获得渔船保险。', '63人', { indicator: '渔船保险', type: 'count' }],
      ['易地扶贫搬迁51户196人。', '196人', { indicator: '易地扶贫搬迁' }],
    ],
    left: [['城镇调查失业率5.5%左右。', '5.5%']],
  },
  apply: (context) => {
    const { text, frame, item } = context;
    const before = isEmpty(item.left) ? subjectBeforeAside(context) : '';
    if (before !== '') return { type: 'level', indicator: before, action: null, direction: 'none' };
    const topic = topicOf(context);
    const told = text.charAt(item.clause.from - 1) === '：' || !things.has(item.quantity.dimension);
    const between = topic === null && told ? subjectBetween(context) : '';

    const { quantity } = item;
    const stock = /累计|总数|总计|共计|总量/.test(text.slice(item.left.from, item.left.to));
    const rises = topic?.type === 'growth' && quantity.dimension !== 'ratio';
    const deed = deedBehind(context);
    const opens = item.joined === 'clause' && item.left.to <= item.left.from;
    const others =
      opens && people.test(quantity.unit) && topic?.type === 'count' && !sameUnit(context);
    if (deed !== '' && (topic === null || quantity.unit === '人次' || others))
      return { type: 'count', indicator: deed, action: null, direction: 'none' };
    const summed = quantity.dimension === 'money' && topic?.type === 'count';
    const same = topic !== null && item.joined !== 'clause' && !stock && !rises;
    return {
      type: same
        ? summed
          ? 'level'
          : topic.type
        : stock || quantity.dimension !== 'count'
          ? 'level'
          : 'count',
      indicator:
        topic?.indicator ??
        (isEmpty(frame.after) ? between || headOf(context) : phraseText(text, frame.after)),
      action: rises ? null : (topic?.action ?? null),
      direction: same ? topic.direction : 'none',
    };
  },
};
