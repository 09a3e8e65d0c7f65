import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { holdsNumber, isNature, kindOf } from './cell-kind.ts';
import { headsNames, headsNumbers, natureHead, ordinalHead, sideHead } from './heads.ts';
import { groupHeads } from '../lexicon/table-words.ts';
import { phrase } from '../lexicon/phrase.ts';

/** What heads a group of rows: 一、经济增长. */
const group = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;
/** What stands above the groups, in a column of their own. */
const category = phrase`^${groupHeads}$`;

/** The cells of a run but for those that head groups of rows, what stands above these, and the heads of a second half. */
export function withoutGroups(text: string, spans: readonly Span[]): readonly Span[] {
  const words = spans.map((span) => sliceOf(text, span));
  const leftOut =
    withoutNumberedGroups(words) ??
    withoutSpanningGroups(words) ??
    withoutSecondHalf(words) ??
    withoutNamedGroups(words) ??
    withoutHeadings(words);
  return leftOut === null ? spans : spans.filter((_, at) => !leftOut.has(at));
}

/** Which cells of a run are left out, by their places. */
type LeftOut = ReadonlySet<number>;

/** A row that is numbered like a heading has its numbers behind it: 一、本级收入, 167500. */
function withoutHeadings(words: readonly string[]): LeftOut | null {
  const isGroup = (word: string, at: number): boolean =>
    group.test(word) && !holdsNumber(words[at + 1] ?? '');
  const groups = words.flatMap((word, at) => (isGroup(word, at) ? at : []));
  if (groups.length === 0) return null;
  const above = words.flatMap((word, at) => (category.test(word) ? at : []));
  return new Set([...groups, ...above]);
}

/** The same where the rows in the groups are numbered on: 类别, 序号, …, 渔业, 1, …; null where they are not. */
function withoutNumberedGroups(words: readonly string[]): LeftOut | null {
  const head = words.findIndex(
    (word, at) => category.test(word) && ordinalHead.test(words[at + 1] ?? ''),
  );
  if (head === -1) return null;
  const first = words.indexOf('1', head + 2);
  const width = first - head - 2;
  if (width < 2) return null;
  const groups = new Set([head, first - 1]);
  for (let at = first, value = 2; ; value++) {
    at += width;
    if (words[at] === String(value)) continue;
    if (words[at + 1] !== String(value)) break;
    groups.add(at++);
  }
  return groups;
}

/** The same where a group stands before the first of its rows alone: 类别, 指标, 2030年, …, 渔业, 渔获量, 9, …; null where none does. */
function withoutSpanningGroups(words: readonly string[]): LeftOut | null {
  const head = words.findIndex(
    (word, at) => category.test(word) && headsNames(words[at + 1] ?? ''),
  );
  if (head === -1) return null;
  let first = head + 2;
  while (headsNumbers(words[first] ?? '') && !holdsNumbers(words, first, 2)) first++;
  const width = first - head - 2;
  if (width < 1) return null;
  const groups = new Set([head]);
  let rows = 0;
  for (let at = first; ; at += width + 1, rows++) {
    if (isName(words[at]) && isName(words[at + 1]) && holdsNumbers(words, at + 2, width))
      groups.add(at++);
    if (!isName(words[at]) || !holdsNumbers(words, at + 1, width)) break;
  }
  return groups.size > 1 && rows > 1 ? groups : null;
}

function isName(word: string | undefined): boolean {
  return word !== undefined && kindOf(word) === 'text';
}

/** Whether `count` cells from `at` on hold numbers, or nothing. */
function holdsNumbers(words: readonly string[], at: number, count: number): boolean {
  for (let look = at; look < at + count; look++) {
    const word = words[look];
    if (word === undefined || (!holdsNumber(word) && kindOf(word) !== 'blank')) return false;
  }
  return true;
}

/** The same where rows end with what they bind, and what heads a group stands before its first row: 属性, 空气质量, 优良天数比率, 76.7, 80, 约束性, …. */
function withoutNamedGroups(words: readonly string[]): LeftOut | null {
  const last = words.findIndex((word) => natureHead.test(word));
  const head = words.findLastIndex((word, at) => at < last && headsNames(word));
  const width = last - head + 1;
  if (head === -1 || width < 3) return null;
  const groups = new Set<number>();
  for (let from = last + 1, at = from; at < words.length; at++) {
    if (!isNature(words[at] as string)) continue;
    const name = at - width + 1;
    if (name < from || !isName(words[name])) return null;
    for (let group = from; group < name; group++) {
      if (!isName(words[group])) return null;
      groups.add(group);
    }
    from = at + 1;
  }
  return groups.size === 0 ? null : groups;
}

/** The same without the heads of the second half of a balance, whose rows are like those of the first: 收入, 执行数, 支出, 执行数. */
function withoutSecondHalf(words: readonly string[]): LeftOut | null {
  const head = words.findIndex(
    (word, at) =>
      sideHead.test(word) &&
      sideHead.test(words[at + 2] ?? '') &&
      words[at + 1] === words[at + 3] &&
      headsNumbers(words[at + 1] ?? ''),
  );
  return head === -1 ? null : new Set([head + 2, head + 3]);
}
