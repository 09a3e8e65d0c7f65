import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { datedPartWords, mainPartWords, titlesInPlans } from '../lexicon/heading-words.ts';
import { timesInHeadings } from '../lexicon/spoken-times.ts';
import { phrase } from '../lexicon/phrase.ts';

const span = phrase`(?:\d{4}|[一二][〇零九][〇零一二三四五六七八九]{2})年|${timesInHeadings}`;

/** Signs that the names of main parts start with, and those that they and the names of dated parts end with. */
const firstSigns = new CharSet(mainPartWords.map((word) => word.charAt(0)).join(''));
const lastSigns = new CharSet(
  [...mainPartWords, ...datedPartWords].map((word) => word.slice(-1)).join(''),
);

/** Whether a heading is named as a main part of a report: 2025年工作安排. */
export function namesMainPart(words: string): boolean {
  if (!lastSigns.has(words.charCodeAt(words.length - 1))) return false;
  if (mainPartWords.some((word) => words.endsWith(word))) return true;
  return datedPartWords.some((word) => words.endsWith(word)) && span.test(words);
}

/** How far into its paragraph a main part's name ends. */
const longest = 32;

/** Where the name of a plan's part ends that its text follows with no sign between them: 发展基础|“十五五”时期; -1 where none does. */
export function titleInPlanEnd(text: string, from: number): number {
  const title = titlesInPlans.find((each) => text.startsWith(each, from)) ?? '';
  const end = from + title.length;
  return title !== '' && '“12今过'.includes(text.charAt(end) || ' ') ? end : -1;
}

/** Longest predicate that a title ends with. */
const longestPredicate = 10;

/** Whether what stands between the name of a part and its title's end only tells of it: 自身建设【全面加强】。 */
function isPredicate(text: string, from: number, to: number): boolean {
  return to - from <= longestPredicate && !text.slice(from, to).includes('，');
}

/** Where the name of a main part ends in a heading that lost its line's end: …主要目标|今年是…; -1 where none does. */
export function mainPartEnd(text: string, { from, to }: Span, alone: boolean): number {
  const limit = Math.min(to, from + longest);
  if (firstSigns.firstIn(text, from, limit) === -1) return -1;
  const words = text.slice(from, limit);
  let end = -1;
  for (const word of mainPartWords) {
    const at = words.indexOf(word);
    if (at < 1 || at + word.length === words.length) continue;
    const next = words.charAt(at + word.length);
    const opens = '今过刚“12'.includes(next);
    const starts =
      alone || isPredicate(text, from + at + word.length, to)
        ? opens
        : !'，、和及与的之是—：（'.includes(next);
    if (starts) end = Math.max(end, from + at + word.length);
  }
  return end;
}
