import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';

/** How a heading is numbered; the order is the usual one from the outermost to the innermost. */
export const styles = [
  'part', // 第一篇
  'chapter', // 第一章
  'section', // 第一节
  'article', // 第一条
  'chinese', // 一、
  'chinese-bracketed', // （一）
  'ordinal', // 第一，
  'arabic', // 1.
  'arabic-bracketed', // （1）
  'circled', // ①
] as const;

export type Style = (typeof styles)[number];

const ranks: ReadonlyMap<Style, number> = new Map(styles.map((style, rank) => [style, rank]));

/** 0 for the style that usually stands outermost. */
export function rankOf(style: Style): number {
  return ranks.get(style) as number;
}

/** Styles whose numbers also open the items of a list: one alone proves nothing. */
export const weakStyles: ReadonlySet<Style> = new Set([
  'ordinal',
  'arabic',
  'arabic-bracketed',
  'circled',
]);

/** The number that a paragraph opens with. */
export interface Numbering {
  readonly style: Style;
  readonly value: number;
  /** As printed, with its brackets, without the sign that closes it: （一）, 1, 第三条. */
  readonly label: string;
  /** Offset of the first unit after number and sign. */
  readonly end: number;
}

/** How many units of white space were dropped before an offset of the reading. */
export type Gap = (offset: number) => number;

interface Form {
  /** What it starts with. */
  readonly opens: CharSet;
  /** Looks at a paragraph's start only: group 1 is the label, group 2 the number. */
  readonly pattern: RegExp;
  readonly style: Style | ((label: string) => Style);
}

const numerals = '〇零一二三四五六七八九十百';
const numeral = `[${numerals}]{1,6}`;
const opensOrdinal = new CharSet('第');
const opensBracket = new CharSet('（([〔【');
const opensNumeral = new CharSet(numerals);
const opensDigits = new CharSet('0123456789');

const forms: readonly Form[] = [
  {
    opens: opensOrdinal,
    pattern: new RegExp(`(第(${numeral}|\\d{1,4})(?:部分|[编編篇章节節条條]))[、:：.．]?`, 'y'),
    style: (label) => unitStyle(label.charAt(label.length - 1)),
  },
  {
    opens: opensBracket,
    pattern: new RegExp(
      `[（(〔【](第(${numeral}|\\d{1,3})(?:部分|[编編篇章节節]))[】）)〕][、:：]?`,
      'y',
    ),
    style: (label) => unitStyle(label.charAt(label.length - 1)),
  },
  {
    opens: opensOrdinal,
    pattern: new RegExp(`(第(${numeral}))[，,、:：]`, 'y'),
    style: 'ordinal',
  },
  {
    opens: opensBracket,
    pattern: new RegExp(`([（\\[〔【](${numeral})[）\\]〕】])[、.．:：]?`, 'y'),
    style: 'chinese-bracketed',
  },
  {
    opens: opensNumeral,
    pattern: new RegExp(`((${numeral})）)[、.．]?`, 'y'),
    style: 'chinese-bracketed',
  },
  {
    opens: opensNumeral,
    pattern: new RegExp(
      `((${numeral}))[、，,.．﹑﹒:：](?![〇一二三四五六七八九十]+[、级线])`,
      'y',
    ),
    style: 'chinese',
  },
  {
    opens: opensDigits,
    pattern: /((\d{1,3}))(?:[、．﹑﹒]|\.(?=(?:19|20)\d\d年)|\.(?!\d))/y,
    style: 'arabic',
  },
  // 01综合, as bulletins of statistics number their parts.
  {
    opens: new CharSet('0'),
    pattern: /(0([1-9]))(?=[\u4e00-\u9fff])(?![年月日时分])/y,
    style: 'arabic',
  },
  { opens: opensBracket, pattern: /([（[](\d{1,2})[）\]])[、.．]?/y, style: 'arabic-bracketed' },
  { opens: opensDigits, pattern: /((\d{1,2})）)[、.．]?/y, style: 'arabic-bracketed' },
];

/** What a number in one of the forms starts with. */
const openings = new CharSet(`第（([〔【${numerals}0123456789`);

function unitStyle(unit: string): Style {
  if (unit === '章') return 'chapter';
  if (unit === '节' || unit === '節') return 'section';
  if (unit === '条' || unit === '條') return 'article';
  return 'part';
}

/** Runs of signs that are number and mark in one: first sign, how many, style. */
const enclosed: readonly (readonly [first: number, count: number, style: Style])[] = [
  [0x2460, 20, 'circled'],
  [0x2776, 10, 'circled'],
  [0x2474, 20, 'arabic-bracketed'],
  [0x2488, 20, 'arabic'],
  [0x3220, 10, 'chinese-bracketed'],
];

/** What web pages leave before a paragraph's first sign. */
const noise = new StartPattern(/(?:&nbsp[;；]|[?？\u00b7\u200b-\u200d\ufeff●■◆▲★※*])+/y);

/** Offset of a paragraph's first sign after what a web page left before it. */
export function openingAt(text: string, from: number): number {
  const end = noise.endAt(text, from);
  return end === -1 ? from : end;
}

/**
 * The number that the paragraph at `from` opens with; null where it opens with none.
 * A numeral alone (一　综合) is closed by the gap after it.
 */
export function numberingAt(text: string, from: number, gapBefore: Gap): Numbering | null {
  const first = text.charCodeAt(from);
  for (const [start, count, style] of enclosed) {
    if (first >= start && first < start + count) {
      return { style, value: first - start + 1, label: text.charAt(from), end: from + 1 };
    }
  }
  if (!openings.has(first)) return null;
  for (const { opens, pattern, style } of forms) {
    if (!opens.has(first)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, label, number] = match as unknown as readonly [string, string, string];
    const value = valueOf(number);
    if (value === null) continue;
    return {
      style: typeof style === 'string' ? style : style(label),
      value,
      label,
      end: from + whole.length,
    };
  }
  return spacedNumeral(text, from, gapBefore);
}

/** 三　是 opens a sentence, 三　年 a span of time. */
const bare = new RegExp(`${numeral}(?![〇零一二三四五六七八九十百是要年月个大])`, 'y');

function spacedNumeral(text: string, from: number, gapBefore: Gap): Numbering | null {
  bare.lastIndex = from;
  const label = bare.exec(text)?.[0];
  if (label === undefined) return null;
  const alone = from + label.length === text.length || text.charAt(from + label.length) === '\n';
  if (!alone && gapBefore(from + label.length) === 0) return null;
  const value = chineseNumber(label);
  return value === null ? null : { style: 'chinese', value, label, end: from + label.length };
}

function valueOf(number: string): number | null {
  return /^\d/.test(number) ? Number(number) || null : chineseNumber(number);
}
