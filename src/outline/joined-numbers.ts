import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import type { Numbering } from '../numbering/number-at.ts';
import { rankOf } from '../numbering/styles/styles.ts';

/** Numbers inside a paragraph, after a sentence: two paragraphs may have been joined there. */
const afterSentence = new StartPattern(
  /（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,5}[章节条](?!第|款|规定|所)|\d{1,2}[.、](?!\d)/y,
);
const sentenceEnds = new CharSet('。！）');

/** Offsets of the numbers that follow a sentence inside a paragraph. */
export function numbersAfterSentences(text: string): number[] {
  const found: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const ends = sentenceEnds.has(text.charCodeAt(at - 1));
    if (ends && afterSentence.startsAt(text, at)) found.push(at);
  }
  return found;
}

const longestTitle = 40;
const deeper =
  /（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节篇]|\d{1,2}[.、](?!\d)|[，。；：？！]/g;

/** What a match of `deeper` starts with. */
const deeperOpenings = new CharSet('（一二三四五六七八九十第0123456789，。；：？！');

/** Where a heading's words end in the number of the next one below it: 第一编总则|第一章…; -1 where they do not. */
export function nestedNumberAt(text: string, { end, style }: Numbering, to: number): number {
  const limit = Math.min(to, end + longestTitle);
  let first = end;
  while (first < limit && !deeperOpenings.has(text.charCodeAt(first))) first++;
  if (first === limit) return -1;
  const words = text.slice(end, limit);
  for (const { 0: sign, index } of words.matchAll(deeper)) {
    if (sign.length === 1 || index < 2) return -1;
    const below = styleOf(sign);
    if (rankOf(below) > rankOf(style)) return end + index;
  }
  return -1;
}

function styleOf(sign: string): 'part' | 'chapter' | 'section' | 'chinese-bracketed' | 'arabic' {
  if (sign.startsWith('（')) return 'chinese-bracketed';
  if (sign.endsWith('章')) return 'chapter';
  if (sign.endsWith('节')) return 'section';
  return sign.endsWith('篇') ? 'part' : 'arabic';
}
