import { isDigit, isHan } from '../../core/characters.ts';
import { CharSet } from '../../core/char-set.ts';
import { blankSigns } from '../../lexicon/blank-signs.ts';
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
    ],
    kept: ['亿元企业3家', '产值超亿元', '产值达千亿元，'],
  },
  refuse: ({ text, numeral, measure }) => {
    const end = measure?.to ?? numeral.to;
    return isBlanked(text, numeral.from, end) ? end : null;
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
  return to > from + 1 && clauseEnds.has(text.charCodeAt(to)) && isLeft;
}

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
