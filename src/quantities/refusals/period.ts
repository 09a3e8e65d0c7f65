import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import {
  dueVerbs,
  durationBounds,
  durationLeads,
  durations,
  lastingVerbs,
  limitEndings,
  namedByYears,
  namesOfTerms,
  predicatesOfYears,
  timedNouns,
} from '../../lexicon/duration-words.ts';
import type { RefusalRule } from './rule.ts';

/** What stands before a stretch of time that is itself what is measured. */
const measuring = phrase`(?:${lastingVerbs}|${dueVerbs}|${durationBounds})$`;
const measuredNouns = phrase`(?:${durations}|[\u4e00-\u9fff](?<![时同近早初前后中定分一二三四五六七八九十\d年])期)$`;
const leads = phrase`${durationLeads}+$`;
/** Verbs of one sign that say with an arrival how long something has become: 减至3个月. */
const arrivesAt = /[减降缩增][到至为]$/;
/** The stretches before one in a list: 分别压缩至2.5个月、. */
const listed =
  /(?:[\d.]{1,4}|[一二两三四五六七八九十半]{1,2})(?:个月|[年月周天日]|个工作日|小时)[、和]$/;

/** Whether the words before a stretch of time say that it, or the list that it stands in, is told how long it is. */
function isMeasured(said: string): boolean {
  const before = withoutListed(said);
  const words = before.replace(leads, '');
  return (
    arrivesAt.test(before) ||
    [before, words].some((each) => measuring.test(each) || measuredNouns.test(each))
  );
}

function withoutListed(said: string): string {
  const less = said.replace(listed, '');
  return less.length === said.length ? said : withoutListed(less);
}

/** How far a list of stretches may lead back. */
const reach = 40;
/** How long what names a mean is: 滑动平均浓度. */
const longestMean = 8;
/** Whether hours are those that a mean is of: 日最大8小时平均浓度. */
function isMean(before: string, after: string): boolean {
  return before.endsWith('日最大') || /^(?:滑动)?平均(?:值|浓度|）)/.test(after);
}

/** Behind 个: 3个多月, 前十个五年计划, 五个年度内. */
const someMore = new StartPattern(
  /[多半](?:月|小时|世纪|星期)|五年(?=[计规]划)|年度(?=[内起，。；])/y,
);
const calendarUnits: ReadonlySet<string> = new Set(['年', '个月', '周', '周岁']);
/** 2030年最后两天 says when. */
const atEnd = /最后|最初$/;
/** A number of years with a point in it is measured: 分别达到9年和12.4年. */
const written = /[.．点]/;
/** What the years name: 三年大会战. */
const named = phrase`^${namedByYears}`;
const limitAfter = phrase`^(?:左右|多|余)?(?:${limitEndings}|${timedNouns}|${predicatesOfYears})`;

/** Terms that are as long as a stretch before them: 3个月的法定公告期. */
const ofTerm = new StartPattern(
  phraseAt`的[\u4e00-\u9fff]{0,8}?${namesOfTerms}(?=[，。；、之）]|以[上内]|$)`,
);

/** Time limits, plan periods and runs of years: 三年行动计划, 五年之内, 近5年. */
export const period: RefusalRule = {
  reason: 'period',
  examples: {
    refused: [
      '三年行动计划',
      '五年之内完成',
      '过去5年',
      '用3年时间',
      '3个月内办结',
      '签约起五个年度内',
      '今后五年',
      '八个多月来',
      '超过前十个五年计划的总和',
      '“十四五”时期五年',
      '巩固提高九年义务教育',
      '2030年最后两天',
      '臭氧（日最大8小时平均）',
    ],
    kept: [
      '合同期延长30年',
      '还有3个月的法定公告期',
      '工期提前3个月',
      '提前两年达标',
      '有效期5年',
      '试用期为1个月',
      '免收3个月房租',
      '延续实施1年',
      '贷款期限最长3年',
      '平均缩短3个月',
      '失业半年以上人员',
      '受教育年限提高到12.4年',
      '船工教育年限分别达到12.1年和12.4年',
      '审批时间压缩至3个工作日以内',
      '变更和续展时限分别减至2个月、半个月',
      '审查周期分别压缩至2.5个月、4个月、8个月',
    ],
  },
  refuse: ({ text, numeral, measure }) => {
    if (measure?.unit === '个' && someMore.startsAt(text, measure.to)) return measure.to + 2;
    if (measure?.dimension !== 'time') return null;
    if (atEnd.test(text.slice(Math.max(0, numeral.from - 2), numeral.from))) return measure.to;
    const calendar = calendarUnits.has(measure.unit);
    const before = text.slice(Math.max(0, numeral.from - reach), numeral.from);
    if (numeral.value === 0.5 && /[上下前后]$/.test(before)) return measure.to;
    if (named.test(text.slice(measure.to, measure.to + 3))) return measure.to;
    const after = text.slice(measure.to, measure.to + 4);
    if (isMeasured(before)) return null;
    if (measure.unit === '岁' || measure.unit === '周岁') return null;
    if (
      measure.unit === '小时' &&
      (numeral.value === 24 || isMean(before, text.slice(measure.to, measure.to + longestMean)))
    )
      return measure.to;
    if (/^(?:及?以上|以下|以上)/.test(after)) return null;
    if (ofTerm.startsAt(text, measure.to)) return null;
    if (limitAfter.test(after)) return measure.to;
    if (written.test(text.slice(numeral.from, numeral.to)) && numeral.value < 100) return null;
    return calendar ? measure.to : null;
  },
};
