import type { Quantity } from '../../quantities/quantity.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { wordAt } from '../../clause/words.ts';
import type { Made } from '../construction.ts';
import type { Link } from '../link.ts';

/** A fraction in words: 一半, 三分之二; no rate: 百分之五. */
const fraction = /^(?:[一大过]?半数?|[二三四五六七八九十]分之[一二三四五六七八九])/;
/** What stands between a number and the fraction of it. */
const between = new EndPattern(/^[\u4e00-\u9fff]{0,12}，(?:其中)?[约近超]?有?[约近超]?$/);

/** What is told of a fraction that is taken from a number: 一半用于…, 三分之二已建成. */
const told = new StartPattern(/(?:左右)?[已都均将]?(?:用[于作]|来自|由|投[入向]|[。；，\n])/y);

/** Whether a fraction is told of what the number before counts, rather than of other things: 一半县区实现全覆盖. */
function isOfTheSame(text: string, at: number, about: Made, { indicator }: Made): boolean {
  const isNamed = text.charAt(at) === '的' && indicator !== '';
  if (isNamed && about.indicator.includes(indicator)) return true;
  return told.startsAt(text, at) || wordAt(text, at, text.length)?.class === 'verb';
}

/** Whether a fraction can be one of a number. */
function isTakenFrom({ dimension }: Quantity, { type }: Made): boolean {
  const measures = dimension !== 'ratio' && dimension !== 'rank';
  return measures && type !== 'growth' && type !== 'threshold' && type !== 'baseline';
}

/** 岛上存鱼7吨，一半来自外岙村: a fraction is one of the number before it. */
export const fractionOf: Link = {
  id: 'fraction-of',
  example: '岛上存鱼7吨，一半来自外岙村',
  settles: 'a fraction in words that opens a clause is one of the number in the clause before',
  examples: {
    linked: [
      ['岛上存鱼7吨，一半来自外岙村。', '一半', '7吨'],
      ['船厂造船24艘，其中约四分之三用于远海。', '四分之三', '24艘'],
      ['灯塔总数达26座，四分之三的灯塔已换灯。', '四分之三', '26座'],
      ['新增渔港9处，三分之二的渔港免费停靠。', '三分之二', '9处'],
    ],
    left: [
      ['夜里出海次数增长9%，一半遇雾。', '一半'],
      ['渔船90艘，渔民保险占一半。', '一半'],
      ['渔业产值90亿元，三分之二渔村通公路。', '三分之二'],
      ['建成渔港9座，一半县区实现全覆盖。', '一半'],
      ['完成投资9亿元，过半渔船提前完工。', '半'],
      ['渔船90艘。一半装上定位仪。', '一半'],
    ],
  },
  types: [],
  apply: ({ text, items, made, index }) => {
    const [earlier, item] = [items[index - 1], items[index]];
    const [about, draft] = [made[index - 1], made[index]];
    if (!earlier || !item || !about || draft?.type !== 'level') return null;
    const { span, bounded, unit } = item.quantity;
    if (unit !== '%' || !fraction.test(text.slice(span.from, span.to))) return null;
    const { quantity } = earlier;
    if (earlier.sentence.from !== item.sentence.from || !isTakenFrom(quantity, about)) return null;
    const isOf = isOfTheSame(text, bounded.to, about, draft);
    return isOf && between.test(text, quantity.bounded.to, bounded.from)
      ? { ...draft, relatesTo: quantity }
      : null;
  },
};
