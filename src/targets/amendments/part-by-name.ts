import { EndPattern } from '../../core/end-pattern.ts';
import type { Made } from '../construction.ts';
import type { Link } from '../link.ts';
import { valueOf } from './breakdown/breakdown.ts';

/** Names of parts, and of the whole that each has to be one of. */
const parts: readonly (readonly [part: EndPattern, whole: EndPattern])[] = [
  [
    new EndPattern(/第[一二三]产业增加值$|^(?:全[省市县区])?第[一二三]产业$/),
    new EndPattern(/(?<!人均[\u4e00-\u9fff]{0,4})生产总值(?:（GDP）|\(GDP\))?$/),
  ],
  [
    new EndPattern(/(?:城镇|乡村|[男女]性)(?:常住)?人口$/),
    new EndPattern(/(?:常住|(?<!户籍)总)人口(?:总数)?$/),
  ],
];
/** How many numbers back the whole is looked for. */
const reach = 9;
/** What says that a number is no part of what was reached in a year. */
const otherwise = /计划|累计/;

function isStanding({ type, by }: Made): boolean {
  return type === 'level' && by !== 'level.share';
}

/** 生产总值90亿元，增长5%。第一产业增加值9亿元: parts whose name says what they are parts of. */
export const partByName: Link = {
  id: 'part-by-name',
  example: '生产总值90亿元。第一产业增加值9亿元',
  settles: 'a branch or a half of the people belongs to the whole told before it in the paragraph',
  examples: {
    linked: [
      ['生产总值90亿元，增长5%。第一产业增加值9亿元，增长3%。', '9亿元', '90亿元'],
      [
        '生产总值90亿元。三次产业协同发展，第一产业增加值9亿元，第二产业增加值40亿元。',
        '40亿元',
        '90亿元',
      ],
      ['生产总值完成90亿元。第一产业完成9亿元，增长3%。', '9亿元', '90亿元'],
      ['年末常住人口90万人，城镇人口40万人。', '40万人', '90万人'],
    ],
    left: [
      ['生产总值90亿元。\n渔业稳定，第一产业增加值9亿元。', '9亿元'],
      ['人均生产总值9万元，第一产业增加值3万元。', '3万元'],
      ['生产总值90亿元，渔业产值9亿元。', '9亿元'],
      ['生产总值90亿元，五年累计实现第一产业增加值39亿元。', '39亿元'],
      ['年末户籍总人口90万人，城镇人口40万人。', '40万人'],
    ],
  },
  types: [],
  apply: ({ text, items, made, index }) => {
    const item = items[index];
    const draft = made[index];
    if (!item || !draft || !isStanding(draft)) return null;
    const { indicator } = draft;
    const whole = parts.find(([part]) => part.test(indicator))?.[1];
    if (!whole || otherwise.test(text.slice(item.left.from, item.left.to))) return null;
    for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
      const earlier = items[at];
      const about = made[at];
      if (!earlier || !about) return null;
      const { quantity } = earlier;
      if (quantity.unit !== item.quantity.unit || !isStanding(about)) continue;
      if (!whole.test(about.indicator)) continue;
      const near = !text.slice(quantity.bounded.to, item.quantity.span.from).includes('\n');
      return near && valueOf(item.quantity) < valueOf(quantity)
        ? { ...draft, relatesTo: quantity }
        : null;
    }
    return null;
  },
};
