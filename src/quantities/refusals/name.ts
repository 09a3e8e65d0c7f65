import { isLatin } from '../../core/characters.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { reachesTold } from '../../lexicon/measured-nouns.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { numberedThings } from '../../lexicon/numbered-things.ts';
import { placesNearby } from '../../lexicon/place-words.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import type { Measure } from '../measure.ts';
import type { RefusalRule } from './rule.ts';

const lineAfter = new StartPattern(phraseAt`${numberedThings}|指数(?!为|达)|工程(?!机械)`);

/** What a project is called by what it shall be worth: 双百亿工程. */
const project = new StartPattern(/(?<=[百千万]亿)工程(?!机械|建设|项目|总?投资)/y);

/** How clean a fuel or an engine is: 国四标准柴油. */
const emission = new StartPattern(/(?<=国[一二三四五六七1-7])(?:标准|排放|阶段)/y);

/** What is told of people of an age, behind that: 5岁以下儿童死亡率. */
const rateOfAge = new StartPattern(
  /(?:以[上下])?(?:儿童|[婴幼]+儿|老年?人|妇女)[\u4e00-\u9fff]{0,14}(?:率(?!先)|死亡人数)/y,
);
/** Of how many a survey asks, in its name: 5‰人口变动抽样调查. */
const survey = new StartPattern(/(?:人口)?(?:变动)?(?:情况)?抽样调查/y);
/** How soon or how near something is there, in the name of a rate: 抢修2小时到达率, 站点500米覆盖率. */
const rateOfReach = phrase`^(?:内|圈|以内|半径)?[\u4e00-\u9fff]{0,4}?${reachesTold}率`;
const longestRate = 10;
const times: ReadonlySet<string> = new Set(['小时', '分钟']);
const distances: ReadonlySet<string> = new Set(['米', '公里']);
/** What says that a distance is how near something is, before or behind it. */
const nearWhat = new EndPattern(phrase`${placesNearby}$`);
const around = new StartPattern(/(?:内|圈|以内|半径|范围)/y);
const ages: ReadonlySet<string> = new Set(['岁', '周岁']);

/** What a slogan counts by its shares: 三个【100%】. */
const sharesInSet = new StartPattern(/[“"]?\d{1,3}(?:\.\d)?[%％]/y);

/** Whether money or a share stands behind an abbreviation that names what is measured: GDP300亿元. */
function isOfAbbreviation(text: string, { from }: Numeral, measure: Measure | null): boolean {
  const values = measure?.dimension === 'money' || measure?.unit === '%';
  return values && isLatin(text.charCodeAt(from - 2));
}

/** Whether a time or distance stands in the name of a rate. */
function isReach(text: string, { from, form }: Numeral, { to, unit }: Measure): boolean {
  if (form !== 'digits' || !rateOfReach.test(text.slice(to, to + longestRate))) return false;
  const isNear = nearWhat.test(text, Math.max(0, from - 2), from) || around.startsAt(text, to);
  return times.has(unit) || (distances.has(unit) && isNear);
}

/** Numbers inside names: 5G, PM2.5, C919, 12345热线, 107国道, 1+6. */
export const name: RefusalRule = {
  reason: 'name',
  examples: {
    refused: [
      '5G基站覆盖',
      'PM2.5浓度',
      'C919客机',
      '12345热线',
      '107国道改造',
      '1+6布局',
      '4K超高清',
      '渔业双百亿工程',
      '5岁以下儿童死亡率',
      '供应国四标准柴油',
      '据5‰人口变动抽样调查推算',
      '应急救援2小时到达率',
      '站点500米覆盖率',
    ],
    kept: [
      '百亿园区',
      '新建5G基站300个',
      '装机达到20MW',
      '1万个5G基站',
      '完成GDP300亿元',
      '占GDP2.5%',
      '60岁以上老年人免费体检',
      '抢修2小时到达现场',
      '全长12公里通达率100%',
      '优良320天达标率87.7%',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    const previous = text.charAt(numeral.from - 1);
    const next = text.charAt(numeral.to);
    if (numeral.form === 'digits') {
      if (isLatin(text.charCodeAt(numeral.from - 1)) && !isOfAbbreviation(text, numeral, measure))
        return numeral.to;
      const linked = previous === '-' || previous === '·';
      if (linked && isLatin(text.charCodeAt(numeral.from - 2))) return numeral.to;
      if (!measure && isLatin(text.charCodeAt(numeral.to))) return numeral.to + 1;
      if (previous === '+' || next === '+') return numeral.to;
      if (numeral.exponent === 0 && lineAfter.startsAt(text, numeral.to)) return numeral.to;
    }
    if (measure && ages.has(measure.unit) && rateOfAge.startsAt(text, measure.to))
      return measure.to;
    if (measure && isReach(text, numeral, measure)) return measure.to;
    const isSlogan = measure?.unit === '个' && numeral.form === 'chinese';
    if (isSlogan && sharesInSet.startsAt(text, measure.to)) return measure.to;
    if (measure?.dimension === 'ratio' && survey.startsAt(text, measure.to)) return measure.to;
    const isName = project.startsAt(text, numeral.to) || emission.startsAt(text, numeral.to);
    return isName ? numeral.to : null;
  },
};
