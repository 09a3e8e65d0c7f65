import { doneByReports } from '../../lexicon/paper-words.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { isAroundYearsEnd } from './page-day.ts';
import type { PageDay } from './page-day.ts';
import { tellsKeptWorks } from './kept-works.ts';

/** What tells that a government's report was given, or of what it says. */
const reportTold = new RegExp(
  [
    '人民政府(?:向大会)?[作做]了?工作报告',
    '(?:所[作做]的|[作做]了?)(?:关于)?[《“]?政府工作报告',
    '(?:翻阅|翻开|聚焦)[^，。；]{0,8}政府工作报告',
    '政府工作报告》?（[^（）]{0,4}(?:征求意见|协商|讨论|草案|审议)[^（）]{0,2}）',
    '市长[^，。；]{0,8}(?:向大会)?[作做]了?政府工作报告',
    '\\d{1,2}日(?:召开)?的[^，。；]{2,12}政府工作报告[中里上]',
    '今年(?:的)?政府工作报告的?[“"]?(?:目标|任务)',
    '年[^。，；\\d]{0,12}预算草案',
    '[交晒亮]出(?:年度|过去一年|一年来|去年)[^。，；]{0,10}(?:答卷|成绩单)',
    `政府工作报告[》”]?${oneOf(doneByReports)}`,
  ].join('|'),
);

/** A time late in a year, which such a report is not told of: 今年11月. */
const late = /[-/.年]1[12][-/.月]/;

/** Whether lines tell of a government's report that was given early in a year. */
export function tellsReport(lines: readonly string[]): boolean {
  return lines.some((line) => reportTold.test(line)) && !lines.some((line) => late.test(line));
}

/** Whether news at a year's end tell that its works are done. */
export function tellsKept(opening: readonly string[], day: PageDay): boolean {
  return isAroundYearsEnd(day) && [...day.head, ...opening].some(tellsKeptWorks);
}

const speech = /(?:会议?|全会|大会)上的讲话(?:（[^（）]{1,6}）)?$/;
/** The day of a speech in the first months of a year, when it plans that one and looks back on the one before. */
const earlyDay =
  /^（?(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年0?[1-3一二三]月/;

/** Whether a text is a speech on the work of a year, by its title and day: 在全市渔业工作会议上的讲话, （2031年2月16日）. */
export function isSpeechOfYear(title: string | null, head: readonly string[]): boolean {
  return title !== null && speech.test(title) && head.some((line) => earlyDay.test(line));
}
