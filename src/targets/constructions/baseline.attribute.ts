import { CharSet } from '../../core/char-set.ts';
import { isEmpty } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { mergers, settingAnew } from '../../lexicon/changes.ts';
import { arrivesAt } from '../../clause/arrival.ts';
import type { Item } from '../../clause/item.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';

const arrives = phrase`${settingAnew}(?:低|少)?(?:到|至|为)`;

/** What opens what is changed into as many as the next number says: 将9个渔区合并为3个. */
const taking = new CharSet('将把');
/** How many are made into fewer, which needs no 将: 9个渔区整合为3个. */
const merging = new StartPattern(phraseAt`${mergers}[为成]`);

/** Whether a number counts what 将 or 把 names as what is changed, or what is told to be merged. */
function isTaken(text: string, { left, quantity }: Item, after: Span): boolean {
  if (quantity.dimension !== 'count') return false;
  return taking.firstIn(text, left.from, left.to) !== -1 || merging.startsAt(text, after.to);
}

/** 将现行16%的税率降至13% */
export const cutFrom: Construction = construction({
  id: 'baseline.attribute',
  example: '将现行16%的税率降至13%',
  reads: '〈number〉的〈indicator〉〈verb of arrival〉〈number〉',
  yields: ['baseline'],
  before: {
    'level.share-of': ['将现行12%的费率降至10%。', '12%'],
  },
  examples: {
    read: [
      ['将现行12%的费率降至10%。', '12%', { type: 'baseline', indicator: '费率' }],
      ['把渔港20元的泊位费提高到25元。', '20元', { type: 'baseline', indicator: '泊位费' }],
      ['将24项渔政奖励办法调整增加为30项。', '24项', { indicator: '渔政奖励办法' }],
      ['将9个渔区合并为3个。', '9个', { type: 'baseline', indicator: '渔区' }],
      ['9个渔区整合优化为3个。', '9个', { type: 'baseline', indicator: '渔区' }],
      ['将渔船现行9%的税率下调至6%。', '9%', { type: 'baseline', indicator: '税率' }],
    ],
    left: [
      ['将现行12%的费率降至10%。', '10%', 'level.verb'],
      ['缴纳12%的费率。', '12%', 'level.share-of'],
      ['9个渔区整合为一体。', '9个', 'count.object-after'],
      ['渔港5元的泊位费不变。', '5元', 'count.object-after'],
    ],
  },
  apply: ({ text, item, items, index, frame }) => {
    const next = items[index + 1];
    const attributive = text.charAt(item.quantity.bounded.to) === '的';
    if (isEmpty(frame.after) || (!attributive && !isTaken(text, item, frame.after))) return null;
    if (!next || next.clause.from !== item.clause.from || next.quantity.unit !== item.quantity.unit)
      return null;
    const changes = attributive
      ? arrives.test(text.slice(frame.after.to, next.quantity.span.from).slice(0, 20))
      : arrivesAt(text, frame.after.to);
    if (!changes) return null;
    return {
      type: 'baseline',
      indicator: phraseText(text, frame.after),
      action: null,
      direction: 'none',
    };
  },
});
