import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { holdingVerbs } from '../../lexicon/actions.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import {
  assemblies,
  issueVerbs,
  issuesBehind,
  issuesCounted,
  orderedThings,
  thingsOfParts,
} from '../../lexicon/numbered-things.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import type { Measure } from '../measure.ts';
import type { RefusalRule } from './rule.ts';

const ordinalAfter = new StartPattern(
  phraseAt`${orderedThings}|期(?![货望间])|代(?!表)|环(?![节境])|线(?![上下])`,
);

/** 超10期, 举办5期培训班, 渔业培训90期: issues and classes that are counted. */
const issuesBefore = new EndPattern(phrase`(?:超过?|共|累计|达|${issueVerbs}|${issuesCounted})$`);
const issuesAfter = new StartPattern(phraseAt`期(?:${issuesBehind}|[，。；、]|$)`);

function countsIssues(text: string, { from, to, form, value }: Numeral): boolean {
  return (
    (form === 'digits' || value > mostStages) &&
    text.charAt(to) === '期' &&
    issuesBefore.test(text, Math.max(0, from - 3), from) &&
    issuesAfter.startsAt(text, to)
  );
}

/** 举办2届博览会, 2届渔展、3届商展: events that are counted; 第十届渔展、九届商展 are not. */
const eventsBefore = new EndPattern(
  phrase`${holdingVerbs}[了过好]?$|(?<!第[\d一二三四五六七八九十]{1,3})届[^，。；\d]{2,14}[、和]$`,
);
const longestEvents = 20;
/** What is no event: 四届人大. */
const assembly = new StartPattern(phraseAt`(?:[省市县区]{0,2}(?:人大|政协)|${assemblies})`);

function countsEvents(text: string, { from, to, value }: Numeral): boolean {
  return (
    value <= mostEvents &&
    text.charAt(to) === '届' &&
    !assembly.startsAt(text, to + 1) &&
    eventsBefore.test(text, Math.max(0, from - longestEvents), from)
  );
}

/** What was held more often is told by its place in an order. */
const mostEvents = 9;

/** No work has more stages: 三期工程. */
const mostStages = 9;

/** 十一次、十二次全会 */
const session = new StartPattern(
  phraseAt`[次届](?:[、和]?第?[一二三四五六七八九十]{1,3}[次届]){0,6}${assemblies}`,
);

/** 九届九次、十次 */
const opensSession = /届(?:[一二三四五六七八九十]{1,3}次[、和]?)*$/;

/** What has several parts or lines rather than costs so much: 三元杂交猪, 二元结构. */
const kinds = new StartPattern(phraseAt`元${thingsOfParts}`);

function isOfKinds(text: string, { from, to, form }: Numeral): boolean {
  return (
    form === 'chinese' &&
    to - from === 1 &&
    '二三四五六'.includes(text.charAt(from)) &&
    kinds.startsAt(text, to)
  );
}

/** A census by its short name: 七人普, 四经普. */
const census = new StartPattern(/[人经农]普(?![通及遍查])/y);

/** Measure words that 二 only puts in order, for two of them are 两次. */
const ordered: ReadonlySet<string> = new Set(['次', '类', '级', '轮', 'CNY']);

/** 二次开发, 二三次管网, 二、三次管网, 一、二类: 二 is a place in an order, and what follows it in a row as well. */
function isSecond(
  text: string,
  { from, to, form, upTo }: Numeral,
  measure: Measure | null,
): boolean {
  if (form !== 'chinese' || !measure || !ordered.has(measure.unit)) return false;
  if (text.charAt(from) === '二' && (to - from === 1 || (upTo === 3 && to - from <= 3)))
    return true;
  return (
    to - from === 1 && text.charAt(from - 1) === '、' && '一二'.includes(text.charAt(from - 2))
  );
}

/** Places in an order: 第七次普查, 二期, 5号楼. */
export const ordinal: RefusalRule = {
  reason: 'ordinal',
  examples: {
    refused: [
      '第七次全国人口普查',
      '二期工程开工',
      '第9座车站',
      '四星级酒店',
      '十三届全国人大',
      '第十五届渔展、九届商展',
      '新安江5号桥',
      '省委九届十二次',
      '动力电池二次利用',
      '更新二、三次管网',
      '城乡二元结构',
      '七人普数据',
      '三元杂交猪',
    ],
    kept: [
      '开展7次普查演练',
      '举办10期培训班',
      '组织渔业培训90期、讲座3次',
      '举办培训班二十四期。',
      '举办2届渔业博览会、3届渔展',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    const previous = text.charAt(numeral.from - 1);
    if (previous === '第') return measure?.to ?? numeral.to;
    if (
      measure?.unit === '次' &&
      opensSession.test(text.slice(Math.max(0, numeral.from - 8), numeral.from))
    )
      return measure.to;
    if (numeral.form === 'chinese' && census.startsAt(text, numeral.to)) return numeral.to + 2;
    if (isOfKinds(text, numeral)) return numeral.to + 1;
    if (isSecond(text, numeral, measure)) return measure?.to ?? numeral.to;
    if (session.startsAt(text, numeral.to)) return measure?.to ?? numeral.to + 1;
    if (countsIssues(text, numeral) || countsEvents(text, numeral)) return null;
    return numeral.value < 1000 && !numeral.more && ordinalAfter.startsAt(text, numeral.to)
      ? numeral.to + 1
      : null;
  },
};
