import { numberAt } from './number-at.ts';
import type { Style } from './styles/styles.ts';

const divisions: ReadonlySet<Style> = new Set<Style>(['part', 'chapter', 'section', 'article']);

/** Offset after the division's number (第一条) that the stretch starts with; `from` where there is none. */
export function divisionEnd(text: string, from: number, to: number): number {
  if (text.charAt(from) !== '第') return from;
  const number = numberAt(text, from, to);
  return number && divisions.has(number.style) ? from + number.label.length : from;
}

/** 4.2.3, of up to six levels. */
const levels = /[\d０-９]{1,2}(?:\.[\d０-９]{1,2}){1,5}(?![\d０-９.])/y;

/** Offset after the number of a chapter or of a section of several levels (第3章, 4.2.3); `from` where there is none. */
export function sectionNumberEnd(text: string, from: number, to: number): number {
  const end = divisionEnd(text, from, to);
  if (end > from) return end;
  levels.lastIndex = from;
  return levels.test(text) && levels.lastIndex <= to ? levels.lastIndex : from;
}
