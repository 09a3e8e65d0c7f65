import { isDigit, isHan } from '../../core/characters.ts';
import { CharSet } from '../../core/char-set.ts';
import { blankSigns } from '../../lexicon/blank-signs.ts';
import type { Numeral } from '../../numerals/numeral.ts';
import type { RefusalRule } from './rule.ts';

/** What is left of a number whose digits were taken out: XX亿元, 完成投资**万元. */
export const blank: RefusalRule = {
  reason: 'blank',
  examples: {
    refused: [
      '产值XX亿元',
      '投资X.X万元',
      '收入××亿元',
      '补贴**万元',
      '损失x万余元',
      '产值亿元，',
      '产值25l亿元',
      '下降1‘3%',
      '增长31。6%',
      '产值亿元28.0',
      '产值？8.9亿元',
    ],
    kept: ['亿元企业3家', '产值超亿元', '产值达千亿元，', '怎么办？3年内见效9处', '“九五”9亿元'],
  },
  refuse: ({ text, numeral, measure }) => {
    const end = measure?.to ?? numeral.to;
    return isBlanked(text, numeral.from, end) || isTorn(text, numeral) ? end : null;
  },
};

const blanks = new CharSet(blankSigns);
const scales = new CharSet('百千万亿');
const lone = new CharSet('万亿');
/** What makes a bound of a scale, or a number of it: 超亿元, 数万元. */
const bounds = new CharSet('超过上近逾破约数几于足少多');
/** 万余名, 亿多元: a number that is more than its scale. */
const more = new CharSet('余多');
const listSigns = new CharSet('、和\n');
const clauseEnds = new CharSet('，。；、和\n');

/** Whether what stands from `from` to `to` is a scale whose number was taken out: XX亿元, or 产值 亿元，增长 %. */
export function isBlanked(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1);
  if (blanks.has(before) || isMisread(text, from)) return scales.has(text.charCodeAt(from));
  if (!lone.has(text.charCodeAt(from)) || isMore(text.charCodeAt(from + 1))) return false;
  const isLeft = from === 0 || listSigns.has(before) || (isHan(before) && !bounds.has(before));
  const isUnit =
    clauseEnds.has(text.charCodeAt(to)) || figure.test(text.slice(to, to + longestFigure));
  return to > from + 1 && isUnit && isLeft;
}

/** The number of a row whose unit stands in a column before it: 渔业产值 亿元 28.0. */
const figure = /^-?\d+\.\d/;
const longestFigure = 12;

/** What a scan gives for a point between digits. */
const likePoints = new CharSet("‘’'′`");

/** Whether the first digits of a number are lost, to a point that was misread (1‘3%, 31。6%) or to a sign for what it could not read (？8.9亿元). */
function isTorn(text: string, { from, to }: Numeral): boolean {
  const before = text.charCodeAt(from - 1);
  if (likePoints.has(before)) return isDigit(text.charCodeAt(from - 2));
  if (before === stop) return isDigit(text.charCodeAt(from - 2)) && text.charAt(to) === '%';
  return before === unread && text.slice(from, to).includes('.');
}

const unread = '？'.charCodeAt(0);
const stop = '。'.charCodeAt(0);

/** Letters that a scan gives for digits. */
const likeDigits = new CharSet('lIO');

/** Whether a digit that a scan made a letter of stands before a scale: 25l亿元. */
function isMisread(text: string, at: number): boolean {
  return likeDigits.has(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}

/** Whether a unit behind a scale makes another number of it: 万亿元, 万余名. */
function isMore(unit: number): boolean {
  return lone.has(unit) || more.has(unit);
}
