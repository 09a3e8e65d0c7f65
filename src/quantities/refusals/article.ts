import { isHan } from '../../core/characters.ts';
import { fallsOfMeasures, settingAnew } from '../../lexicon/changes.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import type { Dimension } from '../../lexicon/units.ts';
import { amountVerbs, foundingVerbs } from '../../lexicon/numeral-words.ts';
import type { Measure } from '../measure.ts';
import type { RefusalRule } from './rule.ts';

/** What one of is an amount: 减少一吨, 提高一个百分点. */
const amounts: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'mass',
  'volume',
  'area',
  'energy',
  'power',
  'length',
  'ratio',
  'temperature',
]);
const atLeast = /(?:至少|不少于|不低于)[\u4e00-\u9fff]{0,4}$/;
const setsUp = phrase`${foundingVerbs}(?:成|好|了|1?)*[\u4e00-\u9fff]{0,4}$`;

const ends = new CharSet('，。；、）的\n');
/** 一至两万元 */
const opensRange = new CharSet('至到—~-');
const singles = new CharSet('每不这那同任某第');
/** What one of stands for each or for the last: 每一吨, 最后一公里, 同一度. */
const oneOfAll = new CharSet('每不这那同任某第后末首另唯统');

const amountTold = new EndPattern(phrase`${amountVerbs}了?$`);

/** From what a time or a sum is brought to another one: 由一个月缩短到6天. */
const changed = new StartPattern(
  phraseAt`(?:以上|左右)?(?:${settingAnew}|${fallsOfMeasures}|[减缩降]|延长)[到至为]`,
);

/** 变电站一座。: the number stands behind what is counted. */
function isAppended(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  return ends.has(text.charCodeAt(to)) && isHan(before) && !singles.has(before);
}

/** Whether one of a unit is where a change starts: 从一个月缩短到6天. */
function isFrom(text: string, from: number, { to }: Measure): boolean {
  return '从由'.includes(text.charAt(from - 1) || ' ') && changed.startsAt(text, to);
}

/** Whether one of the unit is an amount where it stands: 一吨, not 每一吨 or 一亩三分地. */
function isAmount(text: string, from: number, { dimension, entry, to }: Measure): boolean {
  if (entry === null || entry.digitsOnly === true || !amounts.has(dimension)) return false;
  if (oneOfAll.has(text.charCodeAt(from - 1))) return false;
  if (dimension === 'ratio' || to === text.length || ends.has(text.charCodeAt(to))) return true;
  return amountTold.test(text, Math.max(0, from - 3), from);
}

/** 一 that only introduces a noun: 一条道路, 一个重要内容. */
export const article: RefusalRule = {
  reason: 'idiom',
  examples: {
    refused: [
      '一个重要内容',
      '走出一条新路',
      '打造一支队伍',
      '推出一项制度',
      '一次深刻变革',
      '打通最后一公里',
    ],
    kept: [
      '新建一所三级医院',
      '产值增长一倍',
      '至少建设一个示范片区',
      '兴建变电站一座，',
      '每年提高一个百分点',
      '氮肥减少一吨',
      '补网的时间由一个月缩短到6天',
      '停工一年以上的项目',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    if (numeral.form !== 'chinese' || numeral.value !== 1 || numeral.to - numeral.from !== 1)
      return null;
    if (opensRange.has(text.charCodeAt(numeral.to))) return null;
    if (!measure) return numeral.to;
    if (text.startsWith('以上', measure.to)) return null;
    if (isAmount(text, numeral.from, measure) || isFrom(text, numeral.from, measure)) return null;
    const before = text.slice(Math.max(0, numeral.from - 8), numeral.from);
    if (measure.dimension === 'count' && atLeast.test(before)) return null;
    if (measure.entry?.traits?.includes('single') !== true) return measure.to;
    return setsUp.test(before) || isAppended(text, numeral.from, measure.to) ? null : measure.to;
  },
};
