import { CharSet } from '../core/char-set.ts';
import { isDigit, isSpace } from './signs.ts';

/**
 * The number that a line starts with: `outer` for the numbers of parts (一、 第二章), `inner` for those below
 * (（一） 1. 第三条 ①), `dash` for the dash or dot of a list.
 */
export type Numbering = 'outer' | 'inner' | 'dash';

const numerals = new CharSet('一二三四五六七八九十百零〇○');
const divisions: ReadonlyMap<string, Numbering> = new Map([
  ['编', 'outer'],
  ['篇', 'outer'],
  ['章', 'outer'],
  ['节', 'outer'],
  ['編', 'outer'],
  ['節', 'outer'],
  ['部', 'outer'],
  ['条', 'inner'],
  ['條', 'inner'],
]);
const openings = new CharSet('（(〔〈［[');
const closings = new CharSet('）)〕〉］]');
const points = new CharSet('、.．，,。');
const itemPoints = new CharSet('、.．');
const bullets = new CharSet('•●○■□◆◇★▲▪※➢✓·');

/** Longest number in characters: 第一百二十三条. */
const longest = 6;

/** Offset after the division's number (第一条) that the stretch starts with; `from` where there is none. */
export function divisionEnd(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '第' || division(text, from + 1, to) === null) return from;
  let at = from + 1;
  while (at < to && !divisions.has(text.charAt(at))) at++;
  return at + 1;
}

/** Offset after the number of a chapter or of a section of several levels (第3章, 4.2.3); `from` where there is none. */
export function sectionNumberEnd(text: string, from: number, to: number): number {
  const end = divisionEnd(text, from, to);
  if (end > from) return end;
  let levels = 0;
  let at = from;
  for (; ; at++) {
    const next = numberEnd(text, at, to);
    if (next === at || next - at > 2 || !isDigit(text.charCodeAt(at))) break;
    at = next;
    levels++;
    if (text.charAt(at) !== '.') break;
  }
  return levels > 1 && at <= to && isDigit(text.charCodeAt(at - 1)) ? at : from;
}

/** The numbering at the start of the stretch of `text` from `from` to `to`; null where there is none. */
export function numberingOf(text: string, from: number, to: number): Numbering | null {
  const first = text.charAt(from);
  if (first === '—' || first === '─' || first === '━') {
    return text.charAt(from + 1) === first && from + 2 < to ? 'dash' : null;
  }
  if (first === '-') return text.charAt(from + 1) === '-' && from + 2 < to ? 'dash' : null;
  const code = text.charCodeAt(from);
  if (bullets.has(code)) return 'dash';
  if (code >= 0x2460 && code <= 0x2487) return 'inner';
  if (first === '第') return division(text, from + 1, to);
  if (openings.has(code)) {
    const end = numberEnd(text, from + 1, to);
    return end > from + 1 && end < to && closings.has(text.charCodeAt(end)) ? 'inner' : null;
  }
  if (numerals.has(code)) {
    const end = numberEnd(text, from, to);
    return end < to && points.has(text.charCodeAt(end)) ? 'outer' : null;
  }
  if (isDigit(code)) {
    const end = numberEnd(text, from, to);
    if (end - from > 2 || end >= to) return null;
    if (closings.has(text.charCodeAt(end))) return 'inner';
    if (!itemPoints.has(text.charCodeAt(end))) return null;
    return end + 1 < to && isDigit(text.charCodeAt(end + 1)) ? null : 'inner';
  }
  return null;
}

/** Offset after the digits or numerals that start at `from`, at most `longest` of them. */
function numberEnd(text: string, from: number, to: number): number {
  let at = from;
  const end = Math.min(to, from + longest);
  const chinese = numerals.has(text.charCodeAt(from));
  while (at < end && (chinese ? numerals.has(text.charCodeAt(at)) : isDigit(text.charCodeAt(at))))
    at++;
  return at;
}

function division(text: string, from: number, to: number): Numbering | null {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  const end = numberEnd(text, at, to);
  if (end === at || end >= to) return null;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  const named = text.startsWith('部分', next) ? 'outer' : divisions.get(text.charAt(next));
  return text.charAt(next) === '部' && !text.startsWith('部分', next) ? null : (named ?? null);
}
