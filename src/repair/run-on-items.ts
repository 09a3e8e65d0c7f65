import type { Span } from '../core/span.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';

/** What numbers the parts below those of a page that came as one line: （一）, 1. and 1、. */
const mark =
  /(?<=([。！？!?；：）)]?))(?<!\s)(\s*)(?:[（(]([一二三四五六七八九十]{1,3})[）)]|(\d{1,2})[、.．](?=[\u4e00-\u9fff“]))/g;
/** What parts paragraphs without white space behind it. */
const sentenceEnds: ReadonlySet<string> = new Set('。！？!?）)');
/** The title behind （一） that white space parts from its text. */
const title = /^([^，,。；：！？、\s]{2,30})(\s+)(?=\S)/;
const longestTitle = 40;

/** A number that may open a part. */
interface Mark {
  readonly level: 'bracketed' | 'arabic';
  readonly value: number;
  /** The white space before it. */
  readonly before: Span;
  /** Where its words start. */
  readonly end: number;
  /** The sign before it that ends a sentence or a clause; empty where none does. */
  readonly sign: string;
  /** Whether the line opens with it. */
  readonly isFirst: boolean;
}

/** The numbers in a line that may open a part, in order. */
function marksIn(text: string, line: Span): Mark[] {
  return [...text.slice(line.from, line.to).matchAll(mark)].flatMap((found) => {
    const [whole, sign = '', blank = '', bracketed, arabic] = found;
    const from = line.from + found.index;
    const value = bracketed === undefined ? Number(arabic) : chineseNumber(bracketed);
    if (value === null) return [];
    const level = bracketed === undefined ? 'arabic' : 'bracketed';
    const before = { from, to: from + blank.length };
    const isFirst = found.index === 0;
    return [{ level, value, before, end: from + whole.length, sign, isFirst }];
  });
}

/** Whether white space or the end of a sentence sets a number apart. */
function isApart({ sign, before, isFirst }: Mark): boolean {
  return isFirst || (before.from === before.to ? sentenceEnds.has(sign) : sign !== '');
}

/** The first numbers behind a sentence or a colon that the second one, behind a sentence, follows: 抓好以下工作：（一）…。（二）…. */
function firstOfRuns(marks: readonly Mark[]): ReadonlySet<Mark> {
  const firsts = new Set<Mark>();
  const next = new Map<Mark['level'], Mark>();
  for (const each of marks.toReversed()) {
    const behind = next.get(each.level);
    const opens = each.sign === '：' || isApart(each);
    if (opens && each.value === 1 && behind?.value === 2 && isApart(behind)) firsts.add(each);
    next.set(each.level, each);
  }
  return firsts;
}

/**
 * The gaps around the headings of a line with those around the parts below them, in order. Such a part stands behind the
 * end of a sentence or right behind a title, and counts up from 1; where the line has no headings, the second must follow
 * the first.
 */
export function withItems(text: string, line: Span, headings: readonly Span[]): Span[] {
  const gaps = new Map(headings.map((gap) => [gap.from, gap]));
  const last = { bracketed: 0, arabic: 0 };
  const marks = marksIn(text, line);
  const firsts = firstOfRuns(marks);
  for (const each of marks) {
    const { level, value, before, end } = each;
    const goesOn = value === last[level] + 1 && value > 1;
    const opens = value === 1 && (firsts.has(each) || headings.length > 0);
    const isSet = isApart(each) || firsts.has(each) || gaps.has(before.from);
    if (!(goesOn || opens) || !isSet) continue;
    if (level === 'arabic' && gaps.size === 0) continue;
    last[level] = value;
    if (level === 'bracketed') last.arabic = 0;
    if (!each.isFirst) gaps.set(before.from, before);
    if (level === 'arabic') continue;
    const behind = title.exec(text.slice(end, Math.min(line.to, end + longestTitle)));
    if (!behind) continue;
    const [{ length }, name = ''] = behind;
    gaps.set(end + name.length, { from: end + name.length, to: end + length });
  }
  return [...gaps.values()].sort((a, b) => a.from - b.from);
}
