import { CharSet } from '../core/char-set.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { WordIndex } from '../core/word-index.ts';
import { boundsAfter, boundsBefore } from '../lexicon/bounds.ts';
import type { Comparator } from '../lexicon/bounds.ts';

/** A word that bounds a number. */
export interface BoundFound {
  readonly from: number;
  readonly to: number;
  readonly comparator: Comparator;
}

const before = new Map(boundsBefore);
const longestBefore = Math.max(...boundsBefore.map(([word]) => word.length));
const lastOfBefore = new CharSet(boundsBefore.map(([word]) => word.slice(-1)).join(''));
const after = new WordIndex(boundsAfter);

/** Characters that make another word of a short bound that follows them: 节约, 通过, 附近. */
const otherWords: Readonly<Record<string, string>> = {
  约: '节大条合签制预履公相特民契',
  近: '附最远靠邻就临亲逼走',
  过: '通经度渡跳透路不越',
  超: '赶反高商',
  上: '以之向线网海路身晚马早加迈跨登跃站',
  破: '打爆',
};

/** Bounds that go only with a number that begins with 十, 百, 千, 万 or 亿, or is as large: 过亿, 上千. */
const onlyRound = new Set(['过', '上']);

const round = '十百千万亿半';

/** Longest number in digits that is passed. */
const longestNumber = 12;

/** Whether a large number in digits starts at `at`: 过5亿元项目. */
function passes(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '过' &&
    /^(?:[\d.]+|[一二两三四五六七八九十百千]+)[万亿]/.test(text.slice(at, at + longestNumber))
  );
}

/** Steps that are taken, not a number that is passed: 跨越3个千亿元台阶. */
const stepping = /^[跨迈越][过越]$/;
const steps = /^[\d一二三四五六七八九十两]{1,2}个/;

/** For whom and how often a number is, between it and its bound: 不低于每生每年[500元]. */
const perEach = new EndPattern(
  /(?<=[于过少多])(?:每[人生户亩名])?每(?:[年月日天人生户亩吨斤米升度]|公[里斤顷]|千[克瓦]|[平立]方米)$/,
);
const longestEach = 5;

/** Where a word ends that bounds the number at `at`: right before it, 了 or those whom it is for. */
function boundEnd(text: string, at: number, floor: number): number {
  // 突破“500亿”, 突破了500亿
  if ('了“'.includes(text.charAt(at - 1)) && at - 1 > floor) return at - 1;
  return at - (perEach.exec(text, Math.max(floor, at - longestEach), at)?.[0].length ?? 0);
}

/** The word right before `numberAt` that bounds the number, a 了 between them allowed. */
export function boundBefore(text: string, numberAt: number, floor: number): BoundFound | null {
  const end = boundEnd(text, numberAt, floor);
  if (!lastOfBefore.has(text.charCodeAt(end - 1))) return null;
  for (let length = Math.min(longestBefore, end - floor); length > 0; length--) {
    const from = end - length;
    const word = text.slice(from, end);
    const comparator = before.get(word);
    if (comparator === undefined) continue;
    if (stepping.test(word) && steps.test(text.slice(numberAt, numberAt + 4))) return null;
    if (from > floor && otherWords[word]?.includes(text.charAt(from - 1))) return null;
    if (onlyRound.has(word) && !round.includes(text.charAt(numberAt)) && !passes(text, numberAt))
      return null;
    return { from, to: numberAt, comparator };
  }
  return null;
}

/** What makes another word of a bound before it: 20家上下游企业. */
const goesOn = new StartPattern(/上下(?=[游级联班学])/y);

/** What says whether the bound itself is within: 9万元（含9万元）以上. */
const including = new StartPattern(
  /（不?含(?:本数|\d[\d.]*[百千万亿]*[\u4e00-\u9fff]{0,3})）(?=及?以[上下内])/y,
);

/** A second unit between the first and what bounds both: 90套（件）以上. */
const unitAside = new StartPattern(/（[\u4e00-\u9fff]{1,2}）(?=[及或]?以[上下内]|左右)/y);

/** What is counted, between a number without a unit and its bound: 90万人口以上的城市. */
const people = new StartPattern(/(?<=[百千万])(?:常住|户籍)?人口(?=及?以[上下内])/y);

/** An aside with numbers of its own between a number and its bound: 9000尾（池面900平方米）以上. */
const asideBetween = new StartPattern(/（[^（）。；]{1,30}）(?=以[上下]|左右)/y);

/** A share that is a little more or less: 占25%强. */
const ratherMore = new StartPattern(/强(?=[，。；、）]|$)/y);
const ratherLess = new StartPattern(/弱(?=[，。；、）]|$)/y);
const shares = new CharSet('%％成一');

/** The word at `at`, right after number and unit, that bounds the number. */
export function boundAfter(text: string, at: number): BoundFound | null {
  if (shares.has(text.charCodeAt(at - 1))) {
    if (ratherMore.startsAt(text, at)) return { from: at, to: at + 1, comparator: 'gt' };
    if (ratherLess.startsAt(text, at)) return { from: at, to: at + 1, comparator: 'lt' };
  }
  const aside = Math.max(
    including.endAt(text, at),
    unitAside.endAt(text, at),
    people.endAt(text, at),
  );
  const found = after.at(text, Math.max(at, aside));
  const between = found ? -1 : asideBetween.endAt(text, at);
  const behind = between === -1 ? null : after.at(text, between);
  // What stands in an aside is read by itself, and so the bound is not of the number's span.
  if (behind) return { from: at, to: at, comparator: behind.entry };
  return found && !goesOn.startsAt(text, at)
    ? { from: at, to: found.to, comparator: found.entry }
    : null;
}
