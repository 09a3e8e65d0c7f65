import { StartPattern } from '../../core/start-pattern.ts';
import { wordAt } from '../../clause/words.ts';
import type { Amendment } from '../amendment.ts';
import { numbers } from './counted-dimensions.ts';
import { adverbsOfDoers } from '../../lexicon/manner-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** Those who do something, and an adverb that says so: 渔业园区累计. */
const doer = phrase`^[\u4e00-\u9fff（）]{2,16}?${adverbsOfDoers}(?=[\u4e00-\u9fff]{2})`;
/** Deeds that the lexicon holds for a noun with what follows them: 入驻企业. */
const held = new StartPattern(/(?:公开|入驻|入园)/y);
/** A sum that was spent, or a measure, all of which is the indicator: 渔港建设累计投入资金, 班列累计开行量. */
const measured = /(?:投入资金|支出|[率量额数值])$/;

/** Where the deed ends that the words behind the doer open with; -1 where they open with none. */
function deedEnd(indicator: string, from: number): number {
  const word = wordAt(indicator, from, indicator.length, true);
  const done = word?.verb === 'act' || word?.verb === 'nominal';
  return done ? word.to : held.endAt(indicator, from);
}

/** A noun that holds who did something and what was done is split: 渔业园区累计入驻企业30家. */
export const toldInside: Amendment = {
  id: 'told-inside',
  example: '渔业园区累计入驻企业30家',
  settles: 'a noun that tells who did so much in all is what it was done to, the deed its verb',
  examples: {
    amended: [
      ['渔业园区累计入驻企业30家。', '30家', { type: 'count', indicator: '企业', action: '入驻' }],
      ['特困渔民共保障26户。', '26户', { type: 'count', indicator: '特困渔民', action: '保障' }],
      ['渔业局依法主动公开渔政信息90条。', '90条', { indicator: '渔政信息', action: '公开' }],
      ['渔村联盟成功备案3家。', '3家', { indicator: '渔村联盟', action: '备案' }],
    ],
    left: [
      ['渔港建设累计投入资金9亿元。', '9亿元'],
      ['渔光累计装机9万千瓦。', '9万千瓦'],
      ['渔企累计30家。', '30家'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, { item: { quantity } }) => {
    const { indicator, type } = draft;
    if (draft.action !== null || (type !== 'level' && type !== 'count')) return draft;
    const from = quantity.dimension === 'ratio' ? -1 : (doer.exec(indicator)?.[0].length ?? -1);
    const to = from === -1 || measured.test(indicator) ? -1 : deedEnd(indicator, from);
    const rest = indicator.slice(to);
    if (to === -1 || rest.length === 1) return draft;
    const subject = indicator.slice(0, from).replace(phrase`${adverbsOfDoers}$`, '');
    return {
      ...draft,
      type: numbers.has(quantity.dimension) ? 'count' : type,
      indicator: rest === '资金' ? subject + rest : rest || subject,
      action: indicator.slice(from, to),
    };
  },
};
