import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { phrase } from '../lexicon/phrase.ts';
import { accomplishingVerbs, deedsToRates, drivingVerbs } from '../lexicon/actions.ts';
import { outcomes } from '../lexicon/compound-deeds.ts';
import { spendingAndShares } from '../lexicon/sums.ts';
import { wordAt } from './words.ts';
import type { ClauseWord } from './words.ts';

/** Who does what is told, rather than a part of its name: 全市引进企业. */
const everywhere = /^[全我本][国省市县区旗州镇乡]$/;

/** Longest measure behind a verb that belongs to its name. */
const longestMeasure = 12;

/** Names of measures, and of those counted, that hold the clause which describes them: 公民具备科学素质比例. */
const measureNoun = new EndPattern(/(?:比例|比重|占比|[率数量额户度]|[产价]值|业)$/);

/** What goes on behind 达到 in the name of a class of quality: 达到或优于三类水质断面的比例. */
export const orBetter: StartPattern = new StartPattern(/或(?:优于|好于)/y);

/** Verbs that part the subject from its object even where that is a measure: 全县实现贷款余额, 新机制推动办结率. */
const accomplishing = phrase`^(?:${accomplishingVerbs}|${drivingVerbs})了?$`;

/** Deeds that say of which kind the deed right behind them is. */
const kinds = new StartPattern(/转移|拆除|购置/y);

/** A deed that makes one noun with the deed right behind it and who it is done to: 劳动力转移培训. */
export function namesDeed(text: string, word: ClauseWord, from: number, to: number): boolean {
  if (word.from - from < 2 || to - word.to < 2 || kinds.endAt(text, word.from) !== word.to)
    return false;
  const deed = wordAt(text, word.to, to);
  return (
    deed?.verb === 'nominal' && deed.to === to && !everywhere.test(text.slice(from, word.from))
  );
}

/** Whether a measure at the phrase's end makes one noun with the deed before it: 采集入库比率. */
export function isMeasured(text: string, word: ClauseWord, to: number): boolean {
  const rest = to - word.to;
  return (
    word.verb === 'act' &&
    rest >= 2 &&
    rest <= longestMeasure &&
    measureNoun.test(text, word.to, to) &&
    !accomplishing.test(text.slice(word.from, word.to))
  );
}

/** 覆盖教学点比例, 公民具备科学素质比例: a deed behind a noun, with a measure at the phrase's end. */
export function isPartOfNoun(text: string, word: ClauseWord, from: number, to: number): boolean {
  if (namesDeed(text, word, from, to)) return true;
  if (word.from - from < 2 || !isMeasured(text, word, to)) return false;
  const listed = text.slice(word.from - 1, to).includes('、');
  const done = text.slice(word.from, word.to);
  const told = text.startsWith('企业', to - 2) && !done.startsWith('新');
  if (told && everywhere.test(text.slice(from, word.from))) return false;
  return !listed;
}

const rates = new EndPattern(/(?:率|占比|比[例重]|亩均税收)$/);
/** Rates of those that a deed before says which they are of: 受理问题办结率, 享受补贴户数. */
const ratesOf = new EndPattern(
  /(?<=[\u4e00-\u9fff]{2})(?:[^效收]率|数量占比|户数|亩均税收|[\u4e00-\u9fff]人数|人[数口][占比][例比重])$/,
);
/** What is done to a rate itself: 落实问题办结率. */
const doneToRates = phrase`^${deedsToRates}`;

/** How well what is told of before goes: 纠纷调处成功率. */
const howItGoes = new EndPattern(phrase`^${outcomes}率$`);

/** What is part of what was added: 新增渔船中电动渔船占比. */
const among =
  /^[\u4e00-\u9fff]{2,8}中(?![心央部小国介高学])[\u4e00-\u9fff]{0,10}(?:率|占比|比例|比重)/;

/** Whether a verb says what a rate at the phrase's end is of: 新建住宅节能率, 纠纷调处成功率. */
export function describesRate(text: string, word: ClauseWord | null, to: number): boolean {
  if (word?.verb === 'gain') return among.test(text.slice(word.to, to));
  if (word?.verb !== 'act' && word?.verb !== 'nominal') return false;
  if (ratesOf.test(text, word.to, to) && !doneToRates.test(text.slice(word.from, word.to)))
    return true;
  if (word.verb !== 'act') return false;
  if (text.charAt(word.from) === '新') return rates.test(text, word.to, to);
  return (
    howItGoes.test(text, word.to, to) &&
    /[\u4e00-\u9fff]{2}$/.test(text.slice(word.from - 2, word.from)) &&
    !accomplishing.test(text.slice(word.from, word.to))
  );
}

/** 增长的贡献率: a verb of change that describes the noun behind it. */
export function changesNoun(text: string, word: ClauseWord, to: number): boolean {
  const changes = word.verb === 'rise' || word.verb === 'fall';
  return changes && text.charAt(word.to) === '的' && word.to + 3 <= to;
}

const shared = phrase`(?:的${spendingAndShares}|[\u4e00-\u9fff]{2}比例)$`;

/** 财政用于民生的比例: a verb of use between whose and what share. */
export function sharesOut(text: string, word: ClauseWord, from: number, to: number): boolean {
  const uses = text.slice(word.from, word.to) === '用于' && word.from - from >= 2;
  return uses && shared.test(text.slice(word.to, to));
}
