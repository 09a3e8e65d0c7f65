import {
  bareFigureVerbs,
  bareFigures,
  leadsOfFigures,
  yearsOfOrigin,
} from '../lexicon/bare-figures.ts';
import {
  roundSumLeads,
  roundSums,
  sizedByMoney,
  sizedByOutput,
  sumLeads,
  sumsSpokenOf,
} from '../lexicon/sums.ts';
import { isDigit } from '../core/characters.ts';
import { lastSign } from '../core/search.ts';
import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { figureChanges, goingOn } from '../lexicon/changes.ts';
import { quantitiesOfPieces } from '../lexicon/measured-nouns.ts';
import { travellers } from '../lexicon/people-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { impliedMeasureAt, placeMeasureAt } from './measure.ts';
import type { Measure } from './measure.ts';
import { lastOfRow } from './row.ts';

/** Whether a numeral begins with what multiplies: 百亿, 千, 十万. */
export function isBareMagnitude(text: string, numeral: Numeral): boolean {
  if (numeral.form !== 'chinese') return false;
  const first = text.charAt(numeral.from);
  return (
    '百千万亿'.includes(first) || (first === '十' && '万亿'.includes(text.charAt(numeral.from + 1)))
  );
}

/** Indicators that have no unit: 灌溉水利用系数0.52. */
const bareFigure = phrase`${bareFigures}[:：]?${leadsOfFigures}*${bareFigureVerbs}?$`;
const longestChange = 5;
/** What leads from one figure to the next. */
const changedTo = phrase`^(?:${figureChanges}{1,2}|降|升)[至到为]$`;

/** Whether the number at `at` is what the figure that ends at `floor` has become. */
export function isChanged(text: string, at: number, floor: number): boolean {
  return (
    at - floor <= longestChange &&
    isDigit(text.charCodeAt(floor - 1)) &&
    changedTo.test(text.slice(floor, at))
  );
}

/** For how many years something is told of such an indicator: 死亡率3年来持续下降. */
const ofYears = new StartPattern(/\d{1,2}年/y);

/** Whether the number at `at` is an indicator's that has no unit, or what such a number has become. */
function isBareFigure(text: string, at: number, floor: number): boolean {
  if (ofYears.startsAt(text, at)) return false;
  const bounded = boundBefore(text, at, floor)?.from ?? at;
  const from = bounded - (whenStood.exec(text, floor, bounded)?.[0].length ?? 0);
  const before = text.slice(Math.max(floor, from - longestFigure), from);
  if (bareFigure.test(before) || isChanged(text, from, floor)) return true;
  return bareFigure.test(withoutAside(text, from));
}

/** When a figure stood so that is told of where it came from: 收入比由[上年同期的]2.14. */
export const whenStood: EndPattern = new EndPattern(
  phrase`(?<=[由从])(?:${yearsOfOrigin}|(?:19|20)\d\d年?(?:第[一二三四五六七八]次全国(?:人口|经济|农业)普查)?)(?:同期|年?[初末底])?的$`,
);

const longestFigure = 14;
/** Longest aside between a name and its verb, and longest verb. */
const longestAside = 40;
const longestVerb = 4;

/** The name before an aside with the verb behind it: 性别比为 in 性别比（以女性为100）为; empty where no aside stands there. */
function withoutAside(text: string, at: number): string {
  const close = lastSign(text, '）', { from: Math.max(0, at - longestVerb - 1), to: at });
  if (close === -1) return '';
  const open = lastSign(text, '（', { from: Math.max(0, close - longestAside), to: close });
  if (open === -1) return '';
  return text.slice(Math.max(0, open - longestFigure), open) + text.slice(close + 1, at);
}

const moneyBefore = phrase`(?:${roundSums}|(?<![名员])额)[\u4e00-\u9fff]{0,6}$`;
const spentBefore = phrase`${sumsSpokenOf}(?:任务|${sumLeads})*$`;
/** Indicators of people, and of how often they came: 旅客吞吐量突破70万大关. */
const peopleBefore = phrase`(?:(${travellers})|人口|人数|(?:务工|就业|参保)(?:总?规模|人员))${sumLeads}*$`;
/** Indicators of pieces, in which nothing is money: 渔船销量突破百万大关. */
const piecesBefore = phrase`${quantitiesOfPieces}量(?:再次|首次)?${sumLeads}*$`;
/** What is passed in money where no unit is written. */
const steps = /^级?(?:台阶|大关|关口)/;
const moneyAfter = phrase`^的?(?:${sizedByMoney}|[\u4e00-\u9fff]{2,4}产业)|^的(?:${sizedByOutput}|[\u4e00-\u9fff]?[县市区镇])`;
const sizedThings = phrase`^(?:${sizedByOutput}|市场(?!主体))`;

/** A branch that a round sum sizes by its output: 千亿渔药产业. */
const sizedBranch = /^[\u4e00-\u9fff]{2,8}?(?:产业|集群)(?![基资税]金?|投资)/;

const measuring = new EndPattern(phrase`${roundSumLeads}$`);

/** What says that a round number measures: 产能百万辆, 惠及百万群众, 达百个. */
export function measuresBefore(text: string, at: number): boolean {
  return measuring.test(text, Math.max(0, at - 2), at);
}

/** People are counted without a measure word from so many on, in round numbers: 11000渔业人口, but 12345市民热线. */
const manyPeople = 10_000;
const round = 1000;

/** The unit that goes without saying: people after 1400万, money in 千亿级 and 破万亿. */
export function unwrittenMeasure(text: string, numeral: Numeral, floor: number): Measure | null {
  const next = text.charAt(numeral.to);
  const large = numeral.exponent >= 4;
  if (isBareMagnitude(text, numeral)) {
    const class_ =
      next === '级' ||
      isCounted(text, numeral) ||
      sizedThings.test(text.slice(numeral.to, numeral.to + 4)) ||
      (numeral.exponent >= 10 && sizedBranch.test(text.slice(numeral.to, numeral.to + 14)));
    if (numeral.exponent >= 2 && class_ && numeral.exponent !== 4) {
      const told = text.slice(Math.max(floor, numeral.from - longestFigure), numeral.from);
      if (piecesBefore.test(told))
        return { to: numeral.to, unit: '', dimension: 'other', entry: null };
      return { to: numeral.to, unit: 'CNY', dimension: 'money', entry: null };
    }
    const isBound =
      numeral.more ||
      measuresBefore(text, numeral.from) ||
      boundBefore(text, numeral.from, floor) !== null ||
      boundAfter(text, numeral.to) !== null;
    const noun = isBound && large ? impliedMeasureAt(text, numeral.to) : null;
    if (noun) return noun;
    if (numeral.exponent >= 7 && isBound) {
      const after = boundAfter(text, numeral.to)?.to ?? numeral.to;
      const sum =
        moneyBefore.test(text.slice(Math.max(floor, numeral.from - 14), numeral.from)) ||
        moneyAfter.test(text.slice(after, after + 6));
      return {
        to: numeral.to,
        unit: sum ? 'CNY' : '',
        dimension: sum ? 'money' : 'other',
        entry: null,
      };
    }
    return null;
  }
  const isFigure = numeral.form === 'digits' || (numeral.value >= 10 && isTold(text, numeral));
  if (isFigure && isBareFigure(text, numeral.from, floor)) {
    return { to: numeral.to, unit: '', dimension: 'other', entry: null };
  }
  // 50亿企业: how large firms are is told in money.
  if (numeral.exponent >= 8 && sizedThings.test(text.slice(numeral.to, numeral.to + 4)))
    return { to: numeral.to, unit: 'CNY', dimension: 'money', entry: null };
  const noun = impliedMeasureAt(text, numeral.to);
  const many =
    numeral.form === 'digits' && numeral.value >= manyPeople && numeral.value % round === 0;
  const counted =
    large || many || (numeral.form === 'digits' && (noun?.unit !== '人' || numeral.more));
  if (noun && (counted || isMedalRow(text, numeral, noun))) return noun;
  if (numeral.form === 'digits' && numeral.value < mostPlaces)
    return placeMeasureAt(text, numeral.to);
  const { to } = numeral.exponent >= 8 ? lastOfRow(text, numeral) : numeral;
  const sized =
    numeral.exponent >= 8 && (isCounted(text, numeral) || moneyAfter.test(text.slice(to, to + 5)));
  const sum = sized || (numeral.exponent >= 8 && boundBefore(text, numeral.from, floor) !== null);
  return large && (numeral.form === 'digits' || sum || isTold(text, numeral))
    ? bareLarge(text, numeral, floor, sized)
    : null;
}

const ends = new CharSet('，。；、）\n');
/** What a clause goes on with behind a number that has been told: 三百万和四百万. */
const goesOn = new StartPattern(
  phraseAt`(?:${goingOn}|[增升减降])[到至为]|[和及][一二三四五六七八九]`,
);

/** Whether a number that needs no measure word is told in full: 减少员额一百万。, 用户达到二百万以上， */
function isTold(text: string, { to }: Numeral): boolean {
  const end = boundAfter(text, to)?.to ?? to;
  return end === text.length || ends.has(text.charCodeAt(end)) || goesOn.startsAt(text, end);
}

/** Whether things of a size are counted: 千亿 of 2个千亿、5个百亿级集群. */
function isCounted(text: string, { from, form, exponent }: Numeral): boolean {
  return (
    form === 'chinese' &&
    exponent >= 8 &&
    text.charAt(from - 1) === '个' &&
    text.charAt(from - 2) !== '一'
  );
}

/** A larger number before 县 is a year's or counts people. */
const mostPlaces = 1000;

const medals = /^[金银]?[、，]?[一二三四五六七八九十]+[金银][、，]?[一二三四五六七八九十]*[银铜]/;

/** 三金、十二银: medals in words, where one kind follows another. */
function isMedalRow(text: string, { from, to }: Numeral, { unit }: Measure): boolean {
  if (unit !== '枚') return false;
  return medals.test(text.slice(from, to + 6)) || /[金银][、，]?$/.test(text.slice(from - 2, from));
}

/** The exponent of 万亿, in which nothing but money is told without a measure word: 2031年达到3.6万亿. */
const exponentOfMoneyAlone = 12;
/** What a project costs, by how much it passes: 30亿以上重大渔业项目. */
const ofProjects = /^(?:元?以上|元?以下)的?[\u4e00-\u9fff]{0,6}项目/;

/** 投资4750万: money where a sum is spoken of. */
function bareLarge(text: string, numeral: Numeral, floor: number, sized: boolean): Measure {
  const opens = text.charAt(numeral.from - 1) === '“' ? numeral.from - 1 : numeral.from;
  const people = peopleBefore.exec(text.slice(Math.max(floor, numeral.from - 10), numeral.from));
  if (people && numeral.exponent < exponentOfMoneyAlone)
    return { to: numeral.to, unit: people[1] ? '人次' : '人', dimension: 'count', entry: null };
  const sum =
    sized ||
    numeral.exponent >= exponentOfMoneyAlone ||
    (numeral.exponent >= 8 && ofProjects.test(text.slice(numeral.to, numeral.to + 12))) ||
    steps.test(text.slice(numeral.to, numeral.to + 3)) ||
    spentBefore.test(text.slice(Math.max(floor, opens - 8), opens));
  return {
    to: numeral.to,
    unit: sum ? 'CNY' : '',
    dimension: sum ? 'money' : 'count',
    entry: null,
  };
}
