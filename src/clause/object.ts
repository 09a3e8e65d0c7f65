import type { Span } from '../core/span.ts';
import { phrase } from '../lexicon/phrase.ts';
import { taskEndings } from '../lexicon/compound-deeds.ts';
import { relatingVerbs } from '../lexicon/actions.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { furtherDeeds } from '../lexicon/deed-nouns.ts';
import type { ClauseWord } from './words.ts';
import { CharSet } from '../core/char-set.ts';
import { chainTo, isAiding, isDeed, isLight, wholeNoun } from './deed-verbs.ts';
import { trimStart } from './phrase-edges.ts';
import { nounBefore } from './noun-before.ts';

/** What is done beside or by what is done before it: 新建、改造乡村公路, 开工改造老旧小区. */
const further = new RegExp(
  `[、和及并或]?(?:${oneOf(furtherDeeds)}[、和及或]?)+(?!了|等|[率量额值化性]|后)(?=[\u4e00-\u9fff“]{2})`,
  'y',
);

/** Where what is done further ends; -1 where nothing is. */
function furtherEnd(text: string, at: number): number {
  further.lastIndex = at;
  return further.test(text) ? further.lastIndex : -1;
}

/** The noun that `governor` governs, without the verbs that follow it. */
export function objectOf(text: string, governor: ClauseWord, to: number): Span {
  const noun = nounBefore(text, { from: governor.to, to });
  // 筹集（新开工）渔房: the aside between a verb and its object is none of that.
  const object = text.charAt(noun.from) === '）' ? { from: noun.from + 1, to: noun.to } : noun;
  const from = isDeed(governor) ? furtherEnd(text, governor.to) : -1;
  if (from <= object.from || from + 2 > object.to) return object;
  const rest = text.slice(from, object.to);
  if (wholeNoun.test(rest) || tasks.test(rest)) return object;
  return { from, to: object.to };
}

/** The verb with those that are done beside it to `object`: 新建、改造 in 新建、改造乡村公路, but 完成 in 完成改造乡村公路. */
export function withFurther(text: string, governor: ClauseWord, object: Span): ClauseWord {
  const to = isDeed(governor) && !isLight(text, governor) ? furtherEnd(text, governor.to) : -1;
  return to === object.from ? { ...governor, to } : governor;
}

/** What says that a deed is aimed at or has begun. */
const begins = /^(?:争取|开始)$/;
const joints = new CharSet('和及并或、');
const relating: ReadonlySet<string> = new Set(relatingVerbs);

/** A deed with the one that it is joined to, where that opens what is said of the number: 拆解和回收 in 拆解和回收旧船, 征集评选 in 征集评选渔歌, 建设提升 in 建设提升渔港. */
export function withJoined(
  text: string,
  words: readonly ClauseWord[],
  deed: ClauseWord,
  floor: number,
): ClauseWord {
  const raises = deed.verb === 'rise' && text.startsWith('提升', deed.from);
  if (deed.verb !== 'act' && deed.verb !== 'nominal' && !raises) return deed;
  const to = joints.has(text.charCodeAt(deed.from - 1)) ? deed.from - 1 : deed.from;
  const first = words.find((word) => word.to === to);
  if (!first || (first.verb !== 'act' && first.verb !== 'nominal')) return deed;
  if (raises && to < deed.from) return deed;
  if (to === deed.from && !raises && chainTo(text, [deed], first) === first.to) return deed;
  const said = text.slice(first.from, first.to);
  // 出口完成9万美元: what is sold is named, not done.
  if (said === '出口' && isLight(text, deed)) return deed;
  if (relating.has(text.slice(deed.from, deed.to))) return deed;
  if (isLight(text, first) || relating.has(said) || isAiding(said) || begins.test(said))
    return deed;
  const opens = trimStart(text, { from: floor, to }).from === first.from;
  const isSecond = words.some((word) => word.to === first.from && word.verb === 'gain');
  const joins = '和及并'.includes(text.charAt(to)) && to < deed.from && !isSecond;
  if (!opens && !joins) return deed;
  // 整改提升9家 is done to them; 提升9% says how much.
  return { ...deed, from: first.from, verb: raises && to === deed.from ? 'act' : deed.verb };
}

/** What a deed makes a noun with: 更新改造计划. */
const tasks = phrase`^[\u4e00-\u9fff]{0,2}${taskEndings}$`;
