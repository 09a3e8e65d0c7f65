import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { chineseNumber } from '../numerals/chinese-number.ts';
import { numeral } from './heading-style.ts';
import type { NumberForm } from './heading-style.ts';
import { headingStyles } from './styles/styles.ts';
import type { Style } from './styles/styles.ts';

/** The number of a heading. */
export interface Numbering {
  readonly style: Style;
  readonly value: number;
  /** As printed, with its brackets, without the sign that closes it: （一）, 1, 第三条. */
  readonly label: string;
  /** Offset of the first unit after number and sign. */
  readonly end: number;
}

interface Known extends NumberForm {
  readonly opens: CharSet;
  readonly style: Style;
}

const forms: readonly Known[] = headingStyles.flatMap(({ name, forms: own }) =>
  own.map((form) => ({ ...form, opens: new CharSet(form.starts), style: name })),
);
const signs = headingStyles.flatMap((style) =>
  style.signs.map(([first, count]) => ({ first, count, style: style.name })),
);
/** The signs that are numbers by themselves, and what a number in one of the forms starts with. */
const openings = new CharSet(forms.map(({ starts }) => starts).join(''));
const lowestSign = Math.min(...signs.map(({ first }) => first));
const highestSign = Math.max(...signs.map(({ first, count }) => first + count));

/** The number that stands at `from` and ends at or before `to`; null where none does. */
export function numberAt(text: string, from: number, to: number): Numbering | null {
  const unit = text.charCodeAt(from);
  if (unit >= lowestSign && unit < highestSign) {
    const run = signs.find(({ first, count }) => unit >= first && unit < first + count);
    if (run)
      return {
        style: run.style,
        value: unit - run.first + 1,
        label: text.charAt(from),
        end: from + 1,
      };
  }
  if (!openings.has(unit)) return null;
  for (const { opens, pattern, style } of forms) {
    if (!opens.has(unit)) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > to) continue;
    const [, label, number] = match as unknown as readonly [string, string, string];
    const value = valueOf(number);
    if (value !== null) return { style, value, label, end: pattern.lastIndex };
  }
  return null;
}

/** 三是 opens a sentence, 三年 is a span of time. */
const alone = new RegExp(`${numeral}(?![〇零一二三四五六七八九十百是要年月个大])`, 'y');

/** A dash that a scan took for numerals: 一一积极发展渔业. */
const dash = new StartPattern(/一[ \u3000]?一/y);

/** The numeral at `from` with no sign behind it, which a gap or the line's end may close: 一　综合; null where there is none. */
export function bareNumberAt(text: string, from: number): Numbering | null {
  alone.lastIndex = from;
  const label = alone.exec(text)?.[0];
  const value = label === undefined ? null : chineseNumber(label);
  return label === undefined || value === null || dash.startsAt(text, from)
    ? null
    : { style: 'chinese', value, label, end: from + label.length };
}

function valueOf(number: string): number | null {
  return /^[\d０-９]/.test(number)
    ? Number(number.normalize('NFKC')) || null
    : chineseNumber(number);
}
