import { boundsInCells, changesInCells, naturesOfAims } from '../lexicon/table-words.ts';
import { oneOf } from '../lexicon/word-list.ts';
import { phrase } from '../lexicon/phrase.ts';

/** What a cell looks like: blank, a calendar year, a number (perhaps with bound and unit), or words. */
export type CellKind = 'blank' | 'year' | 'number' | 'text';

/** Numbers with all that goes with them are no longer. */
const longestNumber = 24;

const blank = /^[-—–─/\\…·*#.]*$/;
const year = /^(?:19|20)\d{2}(?:年|年[底末初度]|[-—~至]\d{4}年?)?$/;
/** Month and day: 01-24, 12月底. */
const date = /^(?:0\d[-/]\d{1,2}|\d{1,2}[-/]0\d|\d{1,2}月.{0,2})$/;
/** 2025年目标 says when. */
const dated = /^(?:19|20)\d{2}年/;
const bound = `(?:${oneOf(boundsInCells)}|[≥≤><≧≦⩾⩽=≈])`;
/** Digits in threes as GB/T 15835 sets them are one figure: 15 767. */
const figure = '(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+|\\d[\\d,]*)(?:\\.\\d+)?';
/** With what a change in a cell is compared: 较“十五五”末下降15%. */
const since =
  '(?:[比较](?:[上去]年|[“"]?十[一二三四五六]?五[”"]?(?:时期|期?末)?|(?:19|20)\\d{2}年))?';
/** What says of a number in a cell that it is a change: 下降15%. */
const change = `(?:${oneOf(changesInCells)})?`;
const number = new RegExp(
  `^${since}${change}${bound}{0,2}[[〔【]?${bound}?[+±-]?${figure}(?:[-—~至]${figure})?(?:[百千万亿]{0,2}[%‰]|[\\u4e00-\\u9fff]{0,6})[\\]〕】]?(?:（含）)?(?:以[上下内]|左右|上下)?[*①-⑳]?$`,
);

export function kindOf(cell: string): CellKind {
  if (cell.length > longestNumber) return 'text';
  if (blank.test(cell)) return 'blank';
  if (year.test(cell)) return 'year';
  if (date.test(cell) || dated.test(cell)) return 'text';
  return number.test(cell) ? 'number' : 'text';
}

/** A year that stands without 年 in a column of numbers is one of them. */
export function holdsNumber(cell: string): boolean {
  return kindOf(cell) === 'number' || /^(?:19|20)\d{2}$/.test(cell);
}

const led = new RegExp(`^${since}(${change})`);

/** The words before the number of a cell that make it a change: 下降 of 下降15%; empty where none do. */
export function changeIn(cell: string): string {
  return led.exec(cell)?.[1] ?? '';
}

/** Whether a cell says what its row binds: 约束性. */
export function isNature(cell: string): boolean {
  return nature.test(cell);
}
const nature = phrase`^（?${naturesOfAims}性?(?:指标)?）?$`;
