import { EndPattern } from '../../core/end-pattern.ts';
import { firstSign } from '../../core/search.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { schoolKinds, waysOfTransport } from '../../lexicon/bodies.ts';
import {
  aspectsOfMeasures,
  kindsOfCapacity,
  measuresInMoney,
} from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** A place, a kind of school or of firms, or a way of transport: it has what the sentence opens with, and measures nothing itself. */
const holder = phrase`^(?:[\u4e00-\u9fff]{1,4}[省市县区州]|[\u4e00-\u9fff]{2,8}自治[县州旗]|${schoolKinds}|${waysOfTransport}|[\u4e00-\u9fff]{2,8}(?:企业|工业))$`;
/** Firms have rates alone by it: what they do is counted of themselves. */
const firms = new EndPattern(/(?:企业|工业)$/);
/** What a sentence opens with that it measures of each of those it names. */
const measure = /(?:^|[的、年])([^的、年，]{2,8}(?:人数|率|额|量))$/;
/** The same as the field in which each of them does so: 在渔业产值增长方面，力争云泽县增长5%. */
const field = phrase`^在?([\u4e00-\u9fff]{2,12}(?:[值额率量]|投资|收入|出口))的?(?:${aspectsOfMeasures})?方面$`;
const longestHead = 30;
/** The same right before the colon of the list: 招生人数将为：. */
const listed = new EndPattern(
  /(?:^|[的、年，]|完成)(?!完成)([^的、年，：]{2,8}(?:人数|率|额|量))(?:(?:将|分别)?(?:为|是|如下))?：$/,
);

/** What one way of transport carries. */
const byWay = phrase`^${waysOfTransport}([\u4e00-\u9fff]{2,8}量)$`;

/** What a place makes or takes in: 云泽县生产总值. */
const byPlace = phrase`^[\u4e00-\u9fff]{1,3}[市县区州旗](?!本?级)([\u4e00-\u9fff]{0,8}${measuresInMoney})$`;

/** A measure that does not say of what. */
const bare = new EndPattern(phrase`^(?:(?:新增加?的?|增加的)?${kindsOfCapacity}能力|年产量)$`);
/** The name that a paragraph opens with, what is told of it behind a colon. */
const label = /^[\u4e00-\u9fff]{1,6}：/;
const longestLabel = 7;

/** 渔民人数，云泽县增长5% */
export const ofHead: Amendment = {
  id: 'of-head',
  example: '2031年的渔民人数，云泽县增长5%，汐川县增长9%',
  settles:
    'a place or a school is measured by what the sentence opens with; a bare capacity is of what its paragraph names',
  examples: {
    amended: [
      ['2031年的渔民人数，云泽县增长5%，汐川县增长9%。', '9%', { indicator: '汐川县渔民人数' }],
      [
        '各渔校收的新生人数，粗算下来是：高中一万人，初中九万人。',
        '九万人',
        { indicator: '初中新生人数' },
      ],
      ['云泽县生产总值增长5%，汐川县增长9%。', '9%', { indicator: '汐川县生产总值' }],
      ['在渔业产值增长方面，力争云泽县增长9%。', '9%', { indicator: '云泽县渔业产值' }],
      ['全年完成货运量：公路9万吨，铁路3万吨。', '3万吨', { indicator: '铁路货运量' }],
      ['渔业尾水循环率，大型渔业企业达到9%。', '9%', { indicator: '大型渔业企业渔业尾水循环率' }],
      ['渔轮：全部建成后，年产能力为900艘。', '900艘', { indicator: '渔轮年产能力' }],
    ],
    left: [
      ['2031年的渔民人数，云泽县渔村增长5%。', '5%'],
      ['渔民收入增长，云泽县增长5%。', '5%'],
      ['渔轮年产能力为900艘。', '900艘'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const { indicator } = draft;
    const before = bare.test(indicator) ? labelOf(context) : '';
    const head = holder.test(indicator) ? headOf(context) : '';
    const behind = firms.test(indicator) && !head.endsWith('率') ? '' : head;
    return before + behind === '' ? draft : { ...draft, indicator: before + indicator + behind };
  },
};

/** The measure that the sentence opens with, set apart before all its numbers; empty where none is. */
function headOf(context: Context): string {
  const { text, item } = context;
  const { sentence, clause } = item;
  const { from } = trimStart(text, sentence);
  const to = firstSign(text, '，', { from, to: Math.min(clause.from, from + longestHead) });
  const opening = to === -1 ? '' : text.slice(from, to);
  return (
    (measure.exec(opening) ?? field.exec(opening))?.[1] ??
    listed.exec(text, Math.max(from, clause.from - longestHead), clause.from)?.[1] ??
    measureBefore(context)
  );
}

/** What was measured right before of another way of transport or place; empty where nothing was: 公路货运量9万吨，铁路3万吨. */
function measureBefore({ items, index, made, item }: Context): string {
  const [before, earlier] = [items[index - 1], made[index - 1]];
  if (!earlier || before?.sentence.from !== item.sentence.from) return '';
  if (before.quantity.unit !== item.quantity.unit) return '';
  return (byWay.exec(earlier.indicator) ?? byPlace.exec(earlier.indicator))?.[1] ?? '';
}

/** The name that the paragraph opens with; empty where it opens with none. */
function labelOf({ text, item: { sentence } }: Context): string {
  const { from } = sentence;
  const opens = from === 0 || text.charAt(from - 1) === '\n';
  return opens ? (label.exec(text.slice(from, from + longestLabel))?.[0].slice(0, -1) ?? '') : '';
}
