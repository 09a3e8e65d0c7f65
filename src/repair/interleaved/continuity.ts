import { CharSet } from '../../core/char-set.ts';
import type { Segmenter } from '../../core/segmenter.ts';
import { isClosing, isDigit, isHan } from '../signs.ts';
import { spacedWordCrosses } from '../words.ts';
import type { SetLine } from './lines.ts';

/** Half cells by which lines of one measure differ, as signs take half a cell or a whole one. */
export const room = 6;
/** What the indent of a paragraph that the text has lost takes of its first line. */
const indent = { least: 2, most: 6 } as const;

/** Evidence that a line follows another in its column, in natural logarithms of odds against any two lines. */
const odds = {
  crossing: 1.6,
  notCrossing: -0.7,
  bracketClosed: 2.5,
  bracketLost: -1.5,
  sign: 1,
  unit: 2,
  unitLost: -2,
  /** A number that is broken behind its point. */
  decimals: 4,
  /** A full line that breaks off, before a number, a paragraph's first line, any other. */
  brokenOff: { number: -3, first: -2, other: 0.5 },
  /** A paragraph's end before a number, a paragraph's first line, a full line, a short one. */
  ended: { number: 2, first: 2, full: -3, short: -0.3 },
  /** A label on a line of its own. */
  label: -0.3,
  /** A short line without a mark that is no heading. */
  piece: -0.5,
} as const;

/** What tells whether lines go on in each other. */
export interface Setting {
  readonly text: string;
  readonly measure: number;
  readonly segmenter: Segmenter;
}

/** How much speaks for `after` as the next line of the column in which `before` stands. */
export function continuity(setting: Setting, before: SetLine, after: SetLine): number {
  const { text, measure } = setting;
  const isFull = before.width >= measure - room;
  const breaksOff = before.ending === 'open' || before.ending === 'pause';
  const isHeading = before.numbering !== null && !isFull;
  let sum = bracketOdds(text, before, after) + unitOdds(text, before, after);
  if (isFull && breaksOff) {
    sum += wordOdds(setting, before, after);
    if (after.numbering !== null) return sum + odds.brokenOff.number;
    return sum + (isFirst(after, measure) ? odds.brokenOff.first : odds.brokenOff.other);
  }
  if (isFull) return sum;
  if (breaksOff && !isHeading) return sum + odds.piece;
  if (after.numbering !== null) return sum + odds.ended.number;
  if (isFirst(after, measure)) return sum + odds.ended.first;
  if (before.ending === 'colon') return sum + odds.label;
  return sum + (after.width >= measure - 1 ? odds.ended.full : odds.ended.short);
}

/** Whether the line is as short as the first of a paragraph that has lost its indent, and breaks off. */
function isFirst({ width, ending }: SetLine, measure: number): boolean {
  const lacks = measure - width;
  return lacks >= indent.least && lacks <= indent.most && ending === 'open';
}

function wordOdds({ text, segmenter }: Setting, before: SetLine, after: SetLine): number {
  const first = text.charCodeAt(after.from);
  if (isClosing(first)) return odds.sign;
  if (!isHan(text.charCodeAt(before.to - 1)) || !isHan(first)) return 0;
  return spacedWordCrosses(text, before, after, segmenter) ? odds.crossing : odds.notCrossing;
}

const opening = new CharSet('“《（');
const closing = new CharSet('”》）');

function bracketOdds(text: string, before: SetLine, after: SetLine): number {
  const isOpen = opensLast(text, before);
  const closes = closesFirst(text, after);
  if (isOpen && closes) return odds.bracketClosed;
  return isOpen || closes ? odds.bracketLost : 0;
}

/** Whether a bracket is left open at the line's end. */
function opensLast(text: string, { from, to }: SetLine): boolean {
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (closing.has(unit)) return false;
    if (opening.has(unit)) return true;
  }
  return false;
}

/** Whether the first bracket in the line is a closing one. */
function closesFirst(text: string, { from, to }: SetLine): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (opening.has(unit)) return false;
    if (closing.has(unit)) return true;
  }
  return false;
}

/** Signs that only stand behind a number. */
const behindNumbers = new CharSet('%％‰亿');
const beforeUnits = new CharSet('万千百十一二三四五六七八九两余多');

function unitOdds(text: string, before: SetLine, after: SetLine): number {
  const last = text.charCodeAt(before.to - 1);
  const first = text.charCodeAt(after.from);
  if (last === 0x2e && isDigit(first) && isDigit(text.charCodeAt(before.to - 2)))
    return odds.decimals;
  if (!behindNumbers.has(first)) return 0;
  return isDigit(last) || beforeUnits.has(last) ? odds.unit : odds.unitLost;
}
