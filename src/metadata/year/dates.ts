import { chineseNumber } from '../../numerals/chinese-number.ts';
import { yearsIn } from '../../numerals/years.ts';
import type { NamedYear } from '../../numerals/years.ts';
import { weights } from './evidence.ts';
import type { YearEvidence, YearVote } from './evidence.ts';
import { actsOfPublishing, countsOfPages } from '../../lexicon/page-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { deedsToRules, titleEndings } from '../../lexicon/paper-words.ts';

/** Lines of a page around the text: when it was put up, and where from. */
const ofPage = phrase`^(?:发文|更新|${actsOfPublishing})?(?:时间|日期)|${countsOfPages}|\d{1,2}[:：时]\d\d`;

/** How an agency or a paper dates its news: 新华社云岭2031年3月6日电, 本报2031年3月6日讯. */
const dispatched = /^(?:新华社|本[报网])[^，。\d]{0,8}((?:19|20)\d\d)年\d{1,2}月\d{1,2}日[电讯]/;

/** The date of the session at which a report was given, 2025年1月15日在…大会; or a date alone, 2025年1月15日. */
export function dateVotes({ head, opening }: YearEvidence): YearVote[] {
  const dated = head.filter((line) => !ofPage.test(line));
  for (const [index, first] of dated.entries()) {
    const whole = goesOn.test(first) ? first + (dated[index + 1] ?? '') : first;
    const line = runsOn.test(whole) ? whole.slice(0, longestSession) : whole;
    if (line.length > longestSession || !/人民代表大会|会议/.test(line)) continue;
    const date = dates(line)[0];
    if (date) return [{ year: date.year, basis: 'date', weight: weights.session }];
  }
  const sent = [...head, ...opening].map((line) => dispatched.exec(line)?.[1]).find(Boolean);
  if (sent !== undefined) return [{ year: Number(sent), basis: 'date', weight: weights.session }];
  const alone = dated.filter(isDateLine).flatMap((line) => dates(line));
  const last = alone[alone.length - 1];
  return last ? [{ year: last.year, basis: 'date', weight: weights.date }] : [];
}

/** A day on a line of its own, as a text is signed with: 二〇三一年七月十二日. */
const signedOn =
  /^[\d〇零一二三四五六七八九]{4}年([\d一二三四五六七八九十]{1,3})月[\d一二三四五六七八九十]{1,3}日$/;
/** Summaries of a year are written up to this month of the next. */
const lastOfSummaries = 2;

/** The year that a summary is of by the day that it is signed with at its end; null where none stands there. */
export function yearSigned({ normalized: { text, paragraphs } }: YearEvidence): number | null {
  const lines = paragraphs
    .slice(-5)
    .map(({ from, to }) => text.slice(from, Math.min(to, from + 20)));
  for (const line of lines) {
    const month = signedOn.exec(line)?.[1];
    const [year] = month === undefined ? [] : yearsIn(line);
    if (month === undefined || !year) continue;
    const number = /\d/.test(month) ? Number(month) : (chineseNumber(month) ?? 0);
    return number <= lastOfSummaries ? year.year - 1 : year.year;
  }
  return null;
}

const longestSession = 120;
/** The line of a session, whatever runs on behind it: ——2031年1月9日在…会议上, 云岭市政府工作报告 2031年1月9日在…会议上. */
const runsOn =
  /^(?:[—-]{1,4}\s?|[^，。；]{4,40}报告[\s（(—-]{0,4}(?=.{4}年\d{1,2}月))(?:19|20)\d\d年/;

/** The day and place of a session whose name stands on the next line: 2031年1月9日在澜河市, 2031年1月9日在澜河市第九届. */
const goesOn = /日(?:[上下]午)?在[^，。；]{2,16}(?<!会|会议|会议上)$/;

/** The place of a session below its day: 在滨澜县第九届人民代表大会第一次会议上. */
const isPlace = /^[（(]?[在于].{0,24}人民代表大会/;

const lastMonths = /年(?:1[12]|十[一二])月/;

/** The year of a session, or of a report that speaks of 明年, in its last two months, which it looks back on; null for any other. */
export function yearOfLateSession({ head, normalized }: YearEvidence): number | null {
  const looksAhead = normalized.text.includes('明年');
  const lines = head.map((line, index) => {
    const next = head[index + 1] ?? '';
    return goesOn.test(line) || (isDateLine(line) && isPlace.test(next)) ? line + next : line;
  });
  const line = lines.find(
    (each) =>
      each.length <= longestSession &&
      (/人民代表大会/.test(each) || (looksAhead && isDateLine(each))) &&
      !ofPage.test(each) &&
      dates(each)[0],
  );
  return line !== undefined && lastMonths.test(line) ? (dates(line)[0]?.year ?? null) : null;
}

/** What stands before the day up to which a rule is in force: 有效期至2033年12月31日. */
const inForceTo = /(?:有效期|截[止至]|执行)[^，。；]{0,6}[至到：:]?$/;

/** The years with a month after them, but for the days on which a rule comes into force and goes out of it. */
function dates(line: string): NamedYear[] {
  return yearsIn(line).filter(({ at, end }) => {
    const after = line.slice(end, end + 12);
    const isDay =
      /^(?:[\d〇一二三四五六七八九十]{1,3}|元)月/.test(after) && !after.includes('日起');
    return isDay && !inForceTo.test(line.slice(0, at));
  });
}

/** A line that gives a date and hardly more. */
function isDateLine(line: string): boolean {
  return (
    line.length <= 30 && /^[（—-]*(?:19|20|一九|二〇|二零|二○)/.test(line) && dates(line).length > 0
  );
}

/** The number of a government's paper that the text follows in one line: 云岭市人民政府文件 云政发〔2031〕9号. */
const ofPaper =
  /^(?!根据|按照|依据|经)[^，。；《]{4,40}?[发办函字]\s?[〔[（(](?:19|20)\d\d[〕\]）)]\d{1,4}号/;

/** The number of a paper behind its title in one line: 关于印发2031年计划的通知云府〔2031〕9号. */
const ofTitled = phrase`^[^，。；]{4,60}?(?:${titleEndings}|批复)[（(]?[\u4e00-\u9fff]{2,6}[〔[（(](?:19|20)\d\d[〕\]）)]\d{1,4}号`;
/** When collections of papers say that one was given out: 【公布日期】2031.02.01. */
const givenOut = /(?:【(?:公布|成文|印发)日期】|(?:公布|成文|印发)日期：)((?:19|20)\d\d)[.年/-]\d/;

/** The year in the number of a paper: 〔2031〕9号. */
function numberIn(line: string): string | undefined {
  return /[〔[（(【]((?:19|20)\d\d)[〕\]）)】]\d{1,4}号/.exec(line)?.[1];
}

/** 云泽市人民政府办公室2031年3月15日印发 */
const printedOn = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日印发$/;

/** The day of a speech under its title: （2031年1月30日，根据录音整理）. */
const spokenOn = phrase`^（((?:19|20)\d\d)年\d{1,2}月\d{1,2}日(?![^）]*${deedsToRules})[^）]{0,16}）$`;

/** What a page notes of a paper that is no longer in force: 此文件已于2031年3月9日宣布失效. */
const repealed = /失效|废止/;

/** The latest date among the lines that give one alone, at the head or as a signature; 〔2018〕 else. */
export function dateLineYear({
  normalized: { text, paragraphs },
  head,
  opening,
}: YearEvidence): number | null {
  const [first = ''] = opening;
  const sent = [...head, ...opening].map((line) => dispatched.exec(line)?.[1]).find(Boolean);
  if (sent !== undefined) return Number(sent);
  const spoken = head.map((line) => spokenOn.exec(line)?.[1]).find(Boolean);
  if (spoken !== undefined) return Number(spoken);
  const years: number[] = [];
  for (const line of head) {
    if (line.length <= 60 && !repealed.test(line))
      years.push(...dates(line).map(({ year }) => year));
  }
  for (const { from, to } of paragraphs) {
    if (to - from > 40) continue;
    const line = text.slice(from, to);
    const printed = printedOn.exec(line)?.[1];
    if (printed !== undefined) years.push(Number(printed));
    if (to - from > 20 || repealed.test(line)) continue;
    if (isDateLine(line) && dates(line)[0]?.at === 0)
      years.push(...dates(line).map(({ year }) => year));
  }
  const given = [...head, ...opening].map((line) => givenOut.exec(line)?.[1]).find(Boolean);
  if (given !== undefined) return Number(given);
  const numbered = ofPaper.exec(first)?.[0] ?? ofTitled.exec(first)?.[0] ?? '';
  const number = [...head, numbered].map(numberIn).find(Boolean);
  if (number !== undefined) years.push(Number(number));
  return years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null);
}
