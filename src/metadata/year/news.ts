import { yearsIn } from '../../numerals/years.ts';
import type { NamedYear } from '../../numerals/years.ts';
import type { FoundYear, YearEvidence } from './evidence.ts';
import { resultVerbs } from '../../lexicon/actions.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { becomingSuch } from '../../lexicon/standing-verbs.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { reckonings, tellings } from '../../lexicon/status-cues.ts';
import { workAhead } from '../../lexicon/heading-words.ts';

/** What news of a report say it plans for, and what it looks back on. */
const plansFor = new RegExp(
  '((?:19|20)\\d\\d)年(?:[^。，；\\d]{0,18}(?:(?:预期|增长)目标(?!任务完成)|(?:增速|增长)预期|(?:计划|预算)草案)|' +
    '，?[^，。；\\d]{0,6}政府将(?![^，。；]{1,16}(?:列[为入]|作为|纳入))|，[^，。；\\d]{2,12}[市县区省州旗镇乡]将(?!' +
    oneOf(becomingSuch) +
    '))',
);
/** 关于2031年工作，报告突出了: */
const workTold = /(?:关于|对于?)((?:19|20)\d\d)年的?(?:政府)?工作，/;
/** 听取2030年财政预算执行情况和2031年财政预算的报告: what was carried out, and what is planned. */
const planBehind =
  /(?:19|20)\d\d年[^，。；\d]{0,24}执行情况[^，。；\d]{0,6}((?:19|20)\d\d)年[^，。；\d]{0,20}(?:预算|计划)/;
const looksBackOn = phrase`(?:初步${reckonings}，?|刚刚过去的)((?:19|20)\d\d)年`;

/** 2031年政府工作总体要求：, a line of its own */
export const demandsOf: RegExp = new RegExp(
  '(?:^|\\n)((?:19|20)\\d\\d)年(?:政府工作的?(?:总体|基本)(?:要求|思路)|' +
    '[\\d一二三四五六七八九十]{1,2}[大项个](?:工作)?重点)(?:：|\\n|$)',
);

/** 展望2031年, a line of its own */
const aheadOf = /(?:^|\n)(?:展望|前瞻)((?:19|20)\d\d)年?(?:\n|$)/;

/** 2031年1月9日的云岭县政府工作报告 */
const givenOn = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?:召开)?的[^，。；]{2,12}政府工作报告/;

/** 《政府工作报告》确定的2031年渔业发展目标 */
const goalsOf =
  /报告》?(?:确定|提出|部署)的((?:19|20)\d\d)年[^，。；\d]{0,14}(?:目标|任务)(?![^。；]{0,12}(?:完成|实现|落实))/;

/** 记者从县第九届人民代表大会第一次会议获悉：2031年，… */
const learnedAt =
  /人民代表大会第[一二三四五六七八]次会议上?(?:获悉|了解到)[：，](?:[^。；，\d]{0,10}，)?((?:19|20)\d\d)年，(?![^。；]{0,16}(?:将|计划|拟|要))/;

/** 《关于2030年决算（草案）的报告》 */
const accountsOf = /((?:19|20)\d\d)年[^。，；\d]{0,10}决算(?:（草案）|草案)?的?报告/;

/** What news of a report, a plan or a budget speak of. */
const ofReport =
  /政府工作报告|人民代表大会|人大[一二三四五六七八]次会议|政府工作总体要求|年[^。，；\d]{0,18}预算草案/;

/** What a report is quoted with first: 报告指出，2030年，…: the year before. */
const quoted = phrase`报告[时中]?(?:说|指出|介绍)，((?:19|20)\d\d)年，?(?![^。；]{0,20}(?:将|计划|拟|要|目标))(?=是[^。]{0,60}一年|[^。；，]{2,30}${resultVerbs}\d)`;

/** The year in which a report was given that news tell of; null where they tell of none, or not of which year. */
export function yearOfReport({ normalized: { text } }: YearEvidence): FoundYear | null {
  if (!ofReport.test(text) && !accountsOf.test(text)) return null;
  const planned = (planBehind.exec(text) ?? plansFor.exec(text) ?? workTold.exec(text))?.[1];
  if (planned !== undefined) return { year: Number(planned), basis: 'text' };
  const given = [givenOn, goalsOf, demandsOf, aheadOf]
    .map((says) => says.exec(text)?.[1])
    .find(Boolean);
  if (given !== undefined) return { year: Number(given), basis: 'text' };
  const told = [looksBackOn, accountsOf, learnedAt, quoted]
    .map((says) => says.exec(text)?.[1])
    .find(Boolean);
  return told === undefined ? null : { year: Number(told) + 1, basis: 'text' };
}

/** 召开渔业工作会议，总结2030年工作，部署2031年工作; 从2031年全市渔业工作会议获悉 */
const metOn = new RegExp(
  '总结(?:(?:19|20)\\d\\d年|[“"]?十[一二三四五六]?五[”"]?)[^。]{0,60}' +
    oneOf(workAhead) +
    '[^。，；\\d]{0,4}((?:19|20)\\d\\d)年|' +
    '((?:19|20)\\d\\d)年全[国省市县区州旗][^，。；\\d]{0,12}工作(?:会议?|大会)上?(?:传出|' +
    oneOf(tellings) +
    ')',
);

/** The year whose work a meeting planned that the first lines of news tell of; null where they tell of none. */
export function yearOfMeeting({ head, opening }: YearEvidence): FoundYear | null {
  const found = metOn.exec([...head, ...opening].join('\n'));
  const year = found?.[1] ?? found?.[2];
  return year === undefined ? null : { year: Number(year), basis: 'text' };
}

/** How a text opens that tells what its year has brought so far: 2031年以来，; 2031年9件实事…，上半年完成. */
const sinceYear = /^(?:[^，。；\d]{0,12}，)?((?:19|20)\d\d)年以来，/;
const partTold = new RegExp(
  '(?:^|[。\\n])((?:19|20)\\d\\d)年(?:\\d+[件项个])?(?![-—~～至到])[^。至到]{0,60}，' +
    '(?:上半年|前三季度|[1一][-—~～至到]\\d{1,2}月)',
);

/** The year of which the first lines of a text tell what it has brought so far; null where they tell of none, or later ones are named. */
export function yearSoFar({ head, opening, normalized: { text } }: YearEvidence): FoundYear | null {
  const lines = [...head, ...opening].join('\n');
  const since = text.includes('今年') ? null : sinceYear.exec(lines);
  const year = Number((since ?? partTold.exec(lines))?.[1] ?? NaN);
  if (Number.isNaN(year)) return null;
  const isLast = yearsIn(text).every((each) => each.year <= year || endsStretch(text, each));
  return isLast ? { year, basis: 'text' } : null;
}

/** Whether a year ends a stretch: 2030—2035年. */
function endsStretch(text: string, { at }: NamedYear): boolean {
  return '-—~～至到'.includes(text.charAt(at - 1) || ' ');
}

/** 渔业局举行2031年一季度新闻发布会 */
const conferred =
  /((?:19|20)\d\d)年(?:第?[一二三]季度|上半年|前三季度|1[-—~～至到]\d{1,2}月)[^，。；\d]{0,12}发布会/;
/** 2031年全市渔业产值有望突破9亿元 */
const expects =
  /((?:19|20)\d\d)年(?![\d底末前以至到-])[^。；\d]{0,24}(?:有望|力争|计划|将(?![^，。；]{1,16}(?:列[为入]|作为|纳入)))/;
const lastYear = /去年|上年/;

/**
 * The year of a part of which a press conference tells, or which news expect something of that name no other and speak of the
 * last one; null where they do not.
 */
export function yearSpokenOf({
  head,
  opening,
  normalized: { text },
}: YearEvidence): FoundYear | null {
  const lines = [...head, ...opening].join('\n');
  const told = conferred.exec(lines)?.[1];
  if (told !== undefined) return { year: Number(told), basis: 'text' };
  const expected = Number(expects.exec(lines)?.[1] ?? NaN);
  if (Number.isNaN(expected)) return null;
  const isOnly = yearsIn(text).every(({ year }) => year === expected);
  return isOnly && lastYear.test(text) ? { year: expected, basis: 'text' } : null;
}

/** 会议总结了2030年的渔业工作，对2031年作了部署 */
const summedUp = /总结了?((?:19|20)\d\d)年[^。]{0,80}(?:安排|部署|谋划)/;

/** The year that a meeting summed up of which the first lines of news tell; null where they tell of none. */
export function yearSummedUp({ head, opening }: YearEvidence): number | null {
  const year = summedUp.exec([...head, ...opening].join('\n'))?.[1];
  return year === undefined ? null : Number(year);
}

/** 明确了2031年工作目标：; 定下2031年目标任务, */
const goalsTold =
  /(?<![到至—-]|(?:完成|实现|超额)[^，。；]{0,6})((?:19|20)\d\d)年(?:度|的)?[^，。；\d]{0,6}(?:工作目标|目标任务|预期目标)[：，]/;

/** The year whose goals the first lines of news tell; null where they tell none. */
export function yearOfGoals({ head, opening }: YearEvidence): FoundYear | null {
  const year = goalsTold.exec([...head, ...opening].join('\n'))?.[1];
  return year === undefined ? null : { year: Number(year), basis: 'text' };
}
