import { beginningsOfTerms } from '../../lexicon/heading-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import type { NamedTime } from '../../time/named-time.ts';

/** 取得伟大成就的五年; 五年工作回顾 */
const yearsOfTitle =
  /(?:的|这|过去|极不平凡|不平凡)([三四五十])年(?!计划|规划)|^([三四五十])年[^，、]{0,8}(?:回顾|总结|历程)|本(届)(?:政府|任期)(?!第|首|开局|今年)/;
const countOf: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 十: 10, 届: 5 };

/** The years behind a report that a title names by how many they are; null where it names none. */
export function titledStretch(text: string, from: number, to: number): NamedTime | null {
  const found = yearsOfTitle.exec(text.slice(from, to));
  const length = found && countOf[(found[1] ?? found[2] ?? found[3]) as string];
  if (!found || !length) return sinceMeeting(text, from, to);
  const at = from + found.index;
  return { at, end: at + found[0].length, anchor: 'reported', first: 1 - length, last: 0 };
}

/** 市十五届人大一次会议以来的成就: since when that was, the title does not say. */
const meeting = phrase`${beginningsOfTerms}以来`;

function sinceMeeting(text: string, from: number, to: number): NamedTime | null {
  const found = meeting.exec(text.slice(from, to));
  if (!found) return null;
  const at = from + found.index;
  return { at, end: at + found[0].length, anchor: 'reported', first: null, last: 0 };
}

/** A line of its own that ends on them: 赶超发展的五年. */
const line = /^[^，。；：\d]{2,14}的[三四五]年$/;
const longestLine = 18;

/** The same of a line that is no heading; null where it is no such line. */
export function lineOfStretch(text: string, from: number, to: number): NamedTime | null {
  return to - from <= longestLine && line.test(text.slice(from, to))
    ? titledStretch(text, from, to)
    : null;
}
