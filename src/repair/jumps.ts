import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { WordIndex } from '../core/word-index.ts';
import { isSpace } from './signs.ts';

/** A note that the text comes from or goes on to another page. */
export interface Jump extends Span {
  readonly to: number;
  readonly direction: 'from' | 'on';
  /** The page as printed: 第二版, A3版. */
  readonly page: string;
}

const verbs = new WordIndex<Jump['direction']>([
  ['上接', 'from'],
  ['紧接', 'from'],
  ['承接', 'from'],
  ['下转', 'on'],
  ['下接', 'on'],
  ['紧转', 'on'],
  ['转接', 'on'],
  ['转入', 'on'],
  ['转', 'on'],
  ['緊接', 'from'],
  ['下轉', 'on'],
  ['緊轉', 'on'],
  ['轉接', 'on'],
  ['轉入', 'on'],
  ['轉', 'on'],
]);

const pageName = '(?:第\\s?)?[0-9０-９A-Za-zＡ-Ｚ一二三四五六七八九十百零〇○]{1,5}';
const pages = new RegExp(`^${pageName}(?:\\s?[版页頁]?[、，,至-]${pageName}){0,2}\\s?[版页頁]`);
const openings = new CharSet('（(［[【〔');
const closings = new CharSet('）)］]】〕');
const pointers = new CharSet('▲△▶►◀◄▼▽→←↓↑●■');

/** Longest jump note in characters. */
const longestJump = 20;

function skip(text: string, from: number, to: number, signs: CharSet | null): number {
  let at = from;
  for (; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isSpace(unit) && signs?.has(unit) !== true) break;
  }
  return at;
}

/** The jump note that starts at `from`; a note without brackets has to take up the whole stretch to `to`. */
function jumpFrom(text: string, from: number, to: number): Jump | null {
  const end = Math.min(to, from + longestJump);
  let at = skip(text, from, end, pointers);
  const bracketed = at < end && openings.has(text.charCodeAt(at));
  if (bracketed) at = skip(text, at + 1, end, pointers);
  const verb = verbs.at(text, at);
  if (verb === null) return null;
  at = skip(text, verb.to, end, null);
  const page = pages.exec(text.slice(at, end))?.[0];
  if (page === undefined) return null;
  at = skip(text, at + page.length, end, pointers);
  if (bracketed) {
    if (at >= end || !closings.has(text.charCodeAt(at))) return null;
    at = skip(text, at + 1, to, pointers);
  } else if (at < to) return null;
  return { from, to: at, direction: verb.entry, page };
}

/** The jump note that the stretch of `text` from `from` to `to` starts with; null where there is none. */
export function jumpAtStart(text: string, from: number, to: number): Jump | null {
  return jumpFrom(text, from, to);
}

/** The jump note that the stretch ends with; null where there is none. */
export function jumpAtEnd(text: string, from: number, to: number): Jump | null {
  let last = to - 1;
  while (last > from && pointers.has(text.charCodeAt(last))) last--;
  if (!closings.has(text.charCodeAt(last))) return null;
  for (let at = last - 1; at >= from && at > to - longestJump; at--) {
    if (!openings.has(text.charCodeAt(at))) continue;
    const start = at > from && pointers.has(text.charCodeAt(at - 1)) ? at - 1 : at;
    const jump = jumpFrom(text, start, to);
    return jump !== null && jump.to === to ? jump : null;
  }
  return null;
}
