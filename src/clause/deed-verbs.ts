import { StartPattern } from '../core/start-pattern.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { deedsInNouns, describingDeeds, promotedDeeds } from '../lexicon/compound-deeds.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import {
  aidingVerbs,
  doersBrought,
  hiringVerbs,
  issuingVerbs,
  settingOnFoot,
} from '../lexicon/actions.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { deedNouns } from '../lexicon/deed-nouns.ts';
import type { ClauseWord } from './words.ts';

/** A verb that is no noun as well. */
export function isStrong(word: ClauseWord): boolean {
  return word.class === 'verb' && word.verb !== 'nominal';
}

/** Verbs that say little more than that the deed after them is done. */
const light = new StartPattern(phraseAt`${lightVerbs}了?`);

/** Whether a verb says little more than that a deed is done. */
export function isLight(text: string, verb: ClauseWord | null): boolean {
  return verb !== null && light.endAt(text, verb.from) >= verb.to;
}

/** What joins a deed that is a noun to the next one: 战略实施和能力建设. */
const joins = new StartPattern(/(?:以及|和)(?=[\u4e00-\u9fff]{4})/y);

/** Whether a verb is the head of the first of two nouns that an earlier verb governs: 实施 in 推进海洋战略实施和能力建设项目. */
export function isJoinedNoun(
  text: string,
  word: ClauseWord,
  from: number,
  words: readonly ClauseWord[],
): boolean {
  return (
    word.verb === 'act' &&
    word.from - from >= 2 &&
    joins.startsAt(text, word.to) &&
    words.every((before) => before.to !== word.from || before.class === 'noun')
  );
}

/** A verb of a deed, or of what is added by one: 新增改造绿地. */
export function isDeed({ verb }: ClauseWord): boolean {
  return verb === 'act' || verb === 'nominal' || verb === 'gain';
}

const aiding: ReadonlySet<string> = new Set(aidingVerbs);

/** Whether a verb says how others are brought to do the deed that follows. */
export function isAiding(verb: string): boolean {
  return aiding.has(verb);
}

/** Those who are brought to do the deed behind them: 支持县（市、区）建设渔港9座. */
const doersAided = new StartPattern(
  phraseAt`(?:有条件的|符合条件的|各)?(?:[县市区乡镇]（[县市区街道、]{1,5}）|${doersBrought})`,
);

/** The deed that a verb says others are brought to do: 建设 in 支持建设渔港10座, but 支持 in 支持建设项目10个. */
export function aidedDeed(
  text: string,
  verb: ClauseWord,
  words: readonly ClauseWord[],
  to: number,
): ClauseWord | null {
  if (!isAiding(text.slice(verb.from, verb.to))) return null;
  const doer = doersAided.endAt(text, verb.to);
  const next = words.find(({ from }) => from === verb.to || from === doer);
  if (next?.verb !== 'nominal' || to - next.to < 2) return null;
  if (purposes.test(text.slice(next.from, next.to))) return null;
  return wholeNoun.test(text.slice(next.to, to)) ? null : next;
}

/** What makes one noun with the verb before it: 养殖产量, 培训人数. */
export const wholeNoun: RegExp = new RegExp(
  String.raw`^[\u4e00-\u9fff]{0,4}[率量额数值]$|^${oneOf(deedNouns)}$`,
);

/** Where the verbs that follow `first` without a gap end: 建设改造农村公路, but 建设监测台站. */
export function chainTo(text: string, words: readonly ClauseWord[], first: ClauseWord): number {
  let { to } = first;
  const opens = text.slice(first.from, to);
  const names = naming.test(opens);
  const plans = planning.test(opens);
  for (const word of words) {
    if (word.from !== to || word.class !== 'verb') continue;
    const also = text.slice(word.from, word.to);
    if (names ? naming.test(also) : plans || !describing.test(also)) to = word.to;
  }
  return to;
}

/** Deeds that are nearly always part of a noun: 供水管道. */
export const supplies: RegExp = phrase`^${deedsInNouns}$`;
/** Deeds that are never done to what is counted behind them: 实施促进就业十项行动. */
export const purposes: RegExp = phrase`^${promotedDeeds}$`;
/** Deeds to a name that another deed opens: 实施促进就业行动, 出台优化环境措施. */
const naming = new RegExp(
  `^(?:${oneOf([...issuingVerbs, ...hiringVerbs])}|${oneOf(settingOnFoot)})了?$`,
);
/** Deeds before which the next is planned, whatever that is: 规划种植海带. */
const planning = /^(?:规划|计划|拟|预计)$/;
/** Deeds that say behind another what the things done to are for: 建设监测台站, 改造供热管网. */
const describing = phrase`^${describingDeeds}$`;

/** Adverbs that make a predicate of the deed behind a subject: 港区建设累计投入, 保险共赔付. */
export const tellsDone: ReadonlySet<string> = new Set([
  '累计',
  '共',
  '总共',
  '共计',
  '一共',
  '均',
  '都',
  '妥善',
]);
