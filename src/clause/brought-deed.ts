import { EndPattern } from '../core/end-pattern.ts';
import { isEmpty } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { doersCounted, movingVerbs } from '../lexicon/actions.ts';
import { taskEndings } from '../lexicon/compound-deeds.ts';
import { phrase } from '../lexicon/phrase.ts';
import { isAiding, isLight, wholeNoun } from './deed-verbs.ts';
import { isSelectedBy } from './selected-noun.ts';
import { wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';

const moving: ReadonlySet<string> = new Set(movingVerbs);

/** Places and bodies that do the deed told behind them, however many: 9个渔区. */
const doers = new EndPattern(phrase`${doersCounted}$`);

/** Deeds that are tasks, done to those that are counted rather than by them: 支持9家渔企改造项目. */
const tasks = phrase`${taskEndings}$`;

/** How those brought to do a deed do it, between their name and the deed: 渔区【因地制宜】发展. */
function manner(text: string, words: readonly ClauseWord[], at: number): number {
  const { from } = words[at] as ClauseWord;
  const before = words[at - 1];
  const adverb = before?.class === 'adverb' && before.to === from ? before.from : from;
  return fitting.test(text.slice(adverb - 4, adverb)) ? adverb - 4 : adverb;
}
const fitting = /^因[地企村]制宜$/;

/**
 * Those whom `verb` brings to do the deed told behind them: 渔企 of 推动1万家渔企开展技术改造; null where it brings none.
 */
export function thoseBrought(
  text: string,
  verb: ClauseWord | null,
  measure: string,
  after: Span,
): Span | null {
  if (verb === null || isEmpty(after)) return null;
  const brings = text.slice(verb.from, verb.to);
  if (!isAiding(brings) && !moving.has(brings)) return null;
  const words = wordsOf(text, after.from, after.to, false);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ClauseWord;
    const to = word.class === 'verb' ? manner(text, words, at) : -1;
    if (to - after.from < 2) continue;
    const isDoer =
      isSelectedBy(measure, text.slice(after.from, to)) || doers.test(text, after.from, to);
    if (isDoer && isDoneByThem(text, word, after.to)) return { from: after.from, to };
  }
  return null;
}

/** Whether a verb has an object of its own up to `to`, and makes no name of a task with it. */
function isDoneByThem(text: string, verb: ClauseWord, to: number): boolean {
  const object = text.slice(verb.to, to);
  if (object.length < 2) return verb.verb === 'act' && object === '';
  if (isLight(text, verb)) return true;
  return !object.startsWith('的') && !wholeNoun.test(object) && !tasks.test(object);
}
