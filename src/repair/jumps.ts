import type { Span } from '../core/span.ts';
import { isSpace } from './signs.ts';

/** A note that the text comes from or goes on to another page. */
export interface Jump extends Span {
  readonly to: number;
  readonly direction: 'from' | 'on';
  /** The page as printed: 第二版, A3版. */
  readonly page: string;
}

const verbs = [
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
] as const satisfies readonly (readonly [string, Jump['direction']])[];

const pageName = '(?:第\\s?)?[0-9０-９A-Za-zＡ-Ｚ一二三四五六七八九十百零〇○]{1,5}';
const pages = new RegExp(`^${pageName}(?:\\s?[版页頁]?[、，,至-]${pageName}){0,2}\\s?[版页頁]`);
const openings = '（(［[【〔';
const closings = '）)］]】〕';
const pointers = '▲△▶►◀◄▼▽→←↓↑●■';

/** Longest jump note in characters. */
const longestJump = 20;

function skip(text: string, from: number, to: number, signs: string | null): number {
  let at = from;
  while (at < to && (isSpace(text.charCodeAt(at)) || signs?.includes(text.charAt(at)))) at++;
  return at;
}

/** The jump note that starts at `from`; a note without brackets has to take up the whole stretch to `to`. */
function jumpFrom(text: string, from: number, to: number): Jump | null {
  const end = Math.min(to, from + longestJump);
  let at = skip(text, from, end, pointers);
  const bracketed = openings.includes(text.charAt(at)) && at < end;
  if (bracketed) at = skip(text, at + 1, end, pointers);
  const verb = verbs.find(([word]) => text.startsWith(word, at));
  if (verb === undefined) return null;
  at = skip(text, at + verb[0].length, end, null);
  const page = pages.exec(text.slice(at, end))?.[0];
  if (page === undefined) return null;
  at = skip(text, at + page.length, end, pointers);
  if (bracketed) {
    if (at >= end || !closings.includes(text.charAt(at))) return null;
    at = skip(text, at + 1, to, pointers);
  } else if (at < to) return null;
  return { from, to: at, direction: verb[1], page };
}

/** The jump note that the stretch of `text` from `from` to `to` starts with; null where there is none. */
export function jumpAtStart(text: string, from: number, to: number): Jump | null {
  return jumpFrom(text, from, to);
}

/** The jump note that the stretch ends with; null where there is none. */
export function jumpAtEnd(text: string, from: number, to: number): Jump | null {
  let last = to - 1;
  while (last > from && pointers.includes(text.charAt(last))) last--;
  if (!closings.includes(text.charAt(last))) return null;
  for (let at = last - 1; at >= from && at > to - longestJump; at--) {
    if (!openings.includes(text.charAt(at))) continue;
    const start = at > from && pointers.includes(text.charAt(at - 1)) ? at - 1 : at;
    const jump = jumpFrom(text, start, to);
    return jump !== null && jump.to === to ? jump : null;
  }
  return null;
}
