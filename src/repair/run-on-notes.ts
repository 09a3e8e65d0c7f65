import type { Span } from '../core/span.ts';
import { termsExplained } from '../lexicon/paper-words.ts';
import { oneOf } from '../lexicon/word-list.ts';

/** What the notes behind a report are headed with, right behind its last sentence: 附件：名词解释, ※名词解释※. */
const head = new RegExp(
  '(?<=[。！？!?）])\\s*([※★●◆【]?(?:附件?[一二三\\d]?[：:]?)?(?:有关|部分|相关|《?政府工作报告》?)?' +
    oneOf(termsExplained) +
    '(?:解释|注释|说明)[※★●◆】]?[：:]?)\\s*',
  'g',
);
/** How what only refers to such notes goes on: 名词解释见附件. */
const refers = /^(?:[见附请的等和及、，。]|详见|参见)/;
/** A note behind the sentence or the heading before it, with what it explains: [1]“渔家乐”工程：. */
const note =
  /(?<=[。！？!?：:]|解释|注释|说明|[※★●◆】])\s*[[〔【［](\d{1,3})[\]〕】］](?=[^。；！？!?：:\n]{1,40}[：:])/g;

/** The gaps before the notes of a page that came as one line, and around their heading, in order. They count up from 1. */
export function notesIn(text: string, { from, to }: Span): Span[] {
  const line = text.slice(from, to);
  const gaps = new Map<number, Span>();
  const add = (start: number, end: number): void => {
    gaps.set(start, { from: from + start, to: from + end });
  };
  for (const { 0: whole, 1: words = '', index } of line.matchAll(head)) {
    if (refers.test(line.slice(index + whole.length, index + whole.length + 2))) continue;
    const start = index + whole.indexOf(words);
    add(index, start);
    add(start + words.length, index + whole.length);
  }
  let last = 0;
  const notes: Span[] = [];
  for (const { 0: whole, 1: number, index } of line.matchAll(note)) {
    if (Number(number) !== last + 1) continue;
    last++;
    notes.push({ from: index, to: index + whole.search(/\S/) });
  }
  if (notes.length > 1) for (const each of notes) add(each.from, each.to);
  return [...gaps.values()].sort((a, b) => a.from - b.from);
}
