import { CharSet } from '../core/char-set.ts';
import { numberAt } from '../numbering/number-at.ts';
import type { Numbering } from '../numbering/number-at.ts';
import { rankOf } from '../numbering/styles/styles.ts';
import type { Style } from '../numbering/styles/styles.ts';

const sentenceEnds = new CharSet('。！）');
/** Styles whose numbers open a paragraph that was joined to the one before, and no item of a list. */
const parting: ReadonlySet<Style> = new Set<Style>([
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-bracketed',
  'arabic',
]);

/** Offsets of the numbers that follow a sentence inside a paragraph: two paragraphs may have been joined there. */
export function numbersAfterSentences(text: string): number[] {
  const found: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!sentenceEnds.has(text.charCodeAt(at - 1))) continue;
    const number = numberAt(text, at, text.length);
    if (number && parting.has(number.style)) found.push(at);
  }
  return found;
}

const longestTitle = 40;
const shortestTitle = 2;
const titleEnds = new CharSet('，。；：？！');
const comma = '，'.charCodeAt(0);

/** Where a heading's words end in the number of the next one below it: 第一编总则|第一章…; -1 where they do not. */
export function nestedNumberAt(text: string, { end, style }: Numbering, to: number): number {
  const limit = Math.min(to, end + longestTitle);
  let paused = false;
  for (let at = end; at < limit; at++) {
    const sign = text.charCodeAt(at);
    if (style === 'chinese' && sign === comma) paused = true;
    else if (titleEnds.has(sign)) return -1;
    const below = numberAt(text, at, limit);
    if (!below || !nested.has(below.style)) continue;
    if (at < end + shortestTitle) return -1;
    // Behind a comma only a first item stands for certain: 一、发展渔业，建设渔港1、目标.
    if (paused && !(below.value === 1 && text.charAt(below.end - 1) === '、')) return -1;
    if (rankOf(below.style) > rankOf(style)) return at;
    at = below.end - 1;
  }
  return -1;
}

/** Styles whose numbers open a heading right behind the words of the one above. */
const nested: ReadonlySet<Style> = new Set<Style>([
  'part',
  'chapter',
  'section',
  'chinese-bracketed',
  'arabic',
]);
