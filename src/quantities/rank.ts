import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import type { WordIndex } from '../core/word-index.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import type { Comparator } from '../lexicon/bounds.ts';
import {
  contests,
  placedFarBy,
  placesRising,
  rankSigns,
  wholes,
  widestFields,
} from '../lexicon/rank-words.ts';
import { thingsInSeries } from '../lexicon/numbered-things.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import type { Quantity } from './quantity.ts';

/** A verb of place some words before: 稳居沿海港口前十, 居全省11个地市第3位. */
const placedFar = phrase`(?:${placedFarBy}|(?<!安)排)(?:[\u4e00-\u9fff、“”]{0,4}\d{1,3}(?![年月日、]))?[\u4e00-\u9fff、“”]{0,12}$`;
/** Another rank: 居全省第1、第3. */
const rankBefore =
  /第[\d一二三四五六七八九十]+[位名]?[、，和](?:\d{1,2}[项个家])?[\u4e00-\u9fff]{0,11}$/;

/** How a list of things by their numbers goes on: 第一、第二【和第三产业】. */
const ofSeries = new StartPattern(
  phraseAt`(?:[、和与及]第?[一二三四五六七八九十]{1,2}){1,5}${thingsInSeries}`,
);

/** What says that a rank is stated: 居, 位列, 全国 … right before it. */
const placed = phrase`${rankSigns}$`;
/** Of what the tens are that things are called: 全国第十大. */
const widest = phrase`${widestFields}$`;

function isPlaced(before: string): boolean {
  return placed.test(before) || placedFar.test(before) || rankBefore.test(before);
}

function rank(
  from: number,
  to: number,
  value: number,
  comparator: Comparator,
  unit: string,
): Quantity {
  const span = { from, to };
  return {
    span,
    number: span,
    amount: { value },
    unit,
    dimension: 'rank',
    comparator,
    bounded: span,
    form: comparator === 'le' || to - from === 2 ? 'implied' : 'chinese',
  };
}

/** The kinds of divisions that one name gives: 县（市、区）. */
const ofDivisions = /（[市州县区旗、]{1,7}）/g;

/** When a place was taken, right before it: 由第9位上升至2031年的第5位. */
export const whenTaken: RegExp = /(?<=[至到])(?:(?:19|20)\d\d年|[今去上]年)的?$/;

/** The words before a rank that say whether one is stated. */
function before(text: string, at: number): string {
  const said = text.slice(Math.max(0, at - 16), at);
  return said.replace(whenTaken, '').replace(ofDivisions, '');
}

/** The measure word of a rank at `at`; null where none stands there. */
function placeAt(text: string, at: number): string | null {
  const sign = text.charAt(at);
  return (sign === '位' || sign === '名') && text.charAt(at + 1) !== '者' ? sign : null;
}

/** What stands behind a place that is no attribute: 前三名：, 前二名是. */
const placeEnds = new StartPattern(/[，。；、）：:的是为和与及]|以内|之[内列]|分别|依次|\n/y);

/** The measure word of a place among the first, unless those who hold it are named behind it: 前三名企业. */
function placeNamed(text: string, at: number, to: number): string | null {
  const place = placeAt(text, to);
  if (place === null) return null;
  const ends = to + 1 >= text.length || placeEnds.startsAt(text, to + 1);
  return ends || isPlaced(before(text, at)) ? place : null;
}

/** The best of all by how many they are: 前20强. */
const best = new StartPattern(/强(?=[，。；、）\n]|$)/y);

/** How a place goes on to another one: 第9位上升至第5位. */
const movesOn = new StartPattern(phraseAt`(?:${placesRising}|下降|下滑|退)[至到]`);

const stops = new CharSet('，。；、）\n');
/** 分别排名全省第2和第1. */
const anotherPlace = /^[和与]第[\d一二三四五六七八九十]/;
/** 全国第五的数据中心, 年度考核第一的好成绩 */
const wholeBefore = phrase`(?:${wholes}|${contests})$`;
const fromBelow = /^[高低]位/;

/** How many places an order has, and how many where no measure word says that it is one. */
const mostPlaces = 9999;
const mostBare = 999;

/** What is to come first, which nobody measured: 把安全放在首位. */
const putFirst = /[放摆置][在到于](?:更加?突出的?|优先的?|重中之重的)?$/;
const longestPut = 8;

/** How many of an order come first: 前10位, 前20强; null where 前 says something else. */
function firstOnes(text: string, at: number): Quantity | null {
  const last = numeralAt(text, at + 1);
  if (!last) return null;
  const place = placeNamed(text, at, last.to);
  if (place) return rank(at, last.to + 1, last.value, 'le', place);
  if (best.startsAt(text, last.to) && isPlaced(before(text, at)))
    return rank(at, last.to + 1, last.value, 'le', '位');
  const ends =
    stops.has(text.charCodeAt(last.to)) ||
    last.to === text.length ||
    text.startsWith('城市', last.to) ||
    (text.charAt(last.to) === '的' && wholeBefore.test(before(text, at)));
  return ends && last.value < 1000 && isPlaced(before(text, at))
    ? rank(at, last.to, last.value, 'le', '位')
    : null;
}

/** 全国TOP30 */
const top = new StartPattern(/T(?:OP|op) ?(?=\d)/y);

/** How many of an order are its top: 跻身全国TOP30; null where that is part of a name. */
function topOnes(text: string, at: number): Quantity | null {
  const from = top.endAt(text, at);
  const last = from === -1 ? null : numeralAt(text, from);
  if (!last || last.value > mostBare || !isPlaced(before(text, at))) return null;
  const ends = last.to === text.length || stops.has(text.charCodeAt(last.to));
  return ends ? rank(at, last.to, last.value, 'le', '位') : null;
}

/** The rank stated at `at`: 第3位, 首位, 全国第一, 前三. */
export function rankAt(
  text: string,
  at: number,
  words: WordIndex<{ readonly rank: number; readonly comparator: Comparator }>,
): Quantity | null {
  if (putFirst.test(text.slice(Math.max(0, at - longestPut), at))) return null;
  const word = words.at(text, at);
  // 前三十位 goes on behind 前三.
  if (word && (numeralAt(text, at + 1)?.to ?? 0) <= word.to) {
    // 城市首位度: how far the first is ahead of others.
    if (text.charAt(word.to) === '度') return null;
    const ends =
      /^[位名强]?(?:[，。；、）\n]|$)/.test(text.slice(word.to, word.to + 2)) ||
      (text.charAt(word.to) === '的' && wholeBefore.test(before(text, at)));
    const isFirst = word.entry.comparator === 'eq';
    const place = isFirst ? null : placeNamed(text, at, word.to);
    if (place === null && (!isPlaced(before(text, at)) || (!isFirst && !ends))) return null;
    const to = place === null ? word.to : word.to + 1;
    return rank(at, to, word.entry.rank, word.entry.comparator, place ?? '位');
  }
  const sign = text.charAt(at);
  if (sign === '前') return firstOnes(text, at);
  if (sign === 'T') return topOnes(text, at);
  if (sign !== '第') return null;
  const numeral = numeralAt(text, text.charAt(at + 1) === ' ' ? at + 2 : at + 1);
  const unit = numeral && placeAt(text, numeral.to);
  if (!numeral || numeral.value > (unit ? mostPlaces : mostBare)) return null;
  if (unit) {
    const moves = movesOn.startsAt(text, numeral.to + 1);
    return moves || isPlaced(before(text, at))
      ? rank(at, numeral.to + 1, numeral.value, 'eq', unit)
      : null;
  }
  if (ofSeries.startsAt(text, numeral.to) && !placed.test(before(text, at))) return null;
  const next = text.charAt(numeral.to);
  // 第20低位: counted from below.
  if (fromBelow.test(text.slice(numeral.to, numeral.to + 2)) && isPlaced(before(text, at))) {
    const to = numeral.to + 2;
    return rank(at, to, numeral.value, 'eq', '位');
  }
  const ends =
    next === '大'
      ? widest.test(before(text, at))
      : /^[，。；、）\n]|^$/.test(next) ||
        movesOn.startsAt(text, numeral.to) ||
        anotherPlace.test(text.slice(numeral.to, numeral.to + 3)) ||
        (next === '的' && wholeBefore.test(before(text, at)));
  return ends && isPlaced(before(text, at))
    ? rank(at, numeral.to, numeral.value, 'eq', '位')
    : null;
}
