import type { Comparator } from '../core/closed-lists.ts';
import { wordList } from './word-list.ts';

export type { Comparator };

type Bound = readonly [word: string, comparator: Comparator];

/** What forbids, before what passes a bound or falls short of it: 不得超过, 不能低于. */
const forbidding = wordList('不得 不能 不应 不可 不宜 不准 不允许');
const passing: readonly Bound[] = [
  ...wordList('超过 超出 高于 多于 大于 突破').map((word) => [word, 'le'] as const),
  ...wordList('低于 少于 小于 短于 不足').map((word) => [word, 'ge'] as const),
];

/** Words right before a number that bound it. */
export const boundsBefore: readonly Bound[] = [
  ...forbidding.flatMap((no) =>
    passing.map(([word, comparator]): Bound => [no + word, comparator]),
  ),
  ['不低于', 'ge'],
  ['不少于', 'ge'],
  ['不小于', 'ge'],
  ['不短于', 'ge'],
  ['不下于', 'ge'],
  ['不下', 'ge'],
  ['至少', 'ge'],
  ['起码', 'ge'],
  ['最起码', 'ge'],
  ['少说', 'ge'],
  ['大于或等于', 'ge'],
  ['≥', 'ge'],
  ['>=', 'ge'],
  ['≧', 'ge'],
  ['⩾', 'ge'],
  ['不止', 'gt'],
  ['不只', 'gt'],
  ['>', 'gt'],
  ['小于等于', 'le'],
  ['小于或等于', 'le'],
  ['≤', 'le'],
  ['<=', 'le'],
  ['≦', 'le'],
  ['⩽', 'le'],
  ['<', 'lt'],
  ['不及', 'lt'],
  ['未满', 'lt'],
  ['未达', 'lt'],
  ['未到', 'lt'],
  ['未足', 'lt'],
  ['≈', 'approx'],
  ['大概', 'approx'],
  ['差不多', 'approx'],
  ['约合', 'approx'],
  ['几近', 'approx'],
  ['近乎', 'approx'],
  ['最低', 'ge'],
  ['最少', 'ge'],
  ['大于等于', 'ge'],
  ['上', 'ge'],
  ['超过', 'gt'],
  ['超出', 'gt'],
  ['逾', 'gt'],
  ['超', 'gt'],
  ['超额', 'gt'],
  ['突破', 'gt'],
  ['高于', 'gt'],
  ['略高于', 'gt'],
  ['略低于', 'lt'],
  ['多于', 'gt'],
  ['大于', 'gt'],
  ['高出', 'gt'],
  ['破', 'gt'],
  ['首破', 'gt'],
  ['再破', 'gt'],
  ['连破', 'gt'],
  ['首超', 'gt'],
  ['过', 'gt'],
  ['跨过', 'gt'],
  ['跨越', 'gt'],
  ['迈过', 'gt'],
  ['越过', 'gt'],
  ['跃过', 'gt'],
  ['不超过', 'le'],
  ['不超', 'le'],
  ['不高于', 'le'],
  ['不多于', 'le'],
  ['不大于', 'le'],
  ['不突破', 'le'],
  ['最多', 'le'],
  ['最高', 'le'],
  ['最长', 'le'],
  ['至多', 'le'],
  ['低于', 'lt'],
  ['少于', 'lt'],
  ['小于', 'lt'],
  ['不足', 'lt'],
  ['不到', 'lt'],
  ['不满', 'lt'],
  ['约', 'approx'],
  ['约为', 'approx'],
  ['大约', 'approx'],
  ['近', 'approx'],
  ['将近', 'approx'],
  ['接近', 'approx'],
  ['逼近', 'approx'],
  ['直逼', 'approx'],
  ['大致', 'approx'],
  ['大体', 'approx'],
];

/** Bounds before a number that are its verb, too: 突破2万家, 占比超38%. */
export const boundingVerbs: readonly string[] = wordList(`
  突破 首破 再破 连破 破 首超 超过 超出 超 接近 逼近 直逼 高于 低于 跨越 跨过 迈过 越过 跃过 大于 小于 多于 少于
`);

/** Words right after number and unit that bound it. */
export const boundsAfter: readonly Bound[] = [
  ['及以上', 'ge'],
  ['或以上', 'ge'],
  ['或者以上', 'ge'],
  ['及其以上', 'ge'],
  ['含以上', 'ge'],
  ['（含）及以上', 'ge'],
  ['以上（含）', 'ge'],
  ['或更多', 'ge'],
  ['或以下', 'le'],
  ['或者以下', 'le'],
  ['及其以下', 'le'],
  ['（含）以下', 'le'],
  ['（含）以内', 'le'],
  ['或以内', 'le'],
  ['及以内', 'le'],
  ['为限', 'le'],
  ['为上限', 'le'],
  ['为下限', 'ge'],
  ['开外', 'gt'],
  ['有余', 'gt'],
  ['出头', 'gt'],
  ['（含）以上', 'ge'],
  ['以上', 'ge'],
  ['之上', 'ge'],
  ['起步', 'ge'],
  ['以内', 'le'],
  ['之内', 'le'],
  ['及以下', 'le'],
  ['以下', 'le'],
  ['之下', 'le'],
  ['左右', 'approx'],
  ['上下', 'approx'],
];

/** How a measure stands to what it is compared with: 高于全省. */
export const gapVerbs: readonly string[] = wordList('高于 低于 高出 快于 慢于 超过');

/** Verbs of passing the number behind them. */
export const passingVerbs: readonly string[] = wordList('突破 超过? 超越 逾 首破 再破');
