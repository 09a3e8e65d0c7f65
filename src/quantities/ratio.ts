import { EndPattern } from '../core/end-pattern.ts';
import { isDigit } from '../core/characters.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { phrase } from '../lexicon/phrase.ts';
import { ratioNouns, ratioVerbs } from '../lexicon/ratio-words.ts';
import { figureChanges } from '../lexicon/changes.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from './quantity.ts';
import { boundAfter } from './bound.ts';
import { isChanged, whenStood } from './unwritten-measure.ts';

const ratioSigns = new CharSet(':：∶');
/** What says that a ratio is told: 三次产业比, 收入比由. */
const ratioBefore = new EndPattern(
  phrase`${ratioNouns}(?:${ratioVerbs}|(?:${figureChanges}|降)[到至为]|：)*$`,
);
const longestBefore = 20;
const sharePart = /\d+(?:\.\d+)?/y;

/** Shares of a whole are no more than this. */
const mostParts = 6;
const longChain = /(?:[:：∶]\d+(?:\.\d+)?){6}/y;

/** Whether a number is one of more numbers in a chain than a whole has shares: 9:9:9:9:9:9:9. */
function isOfChain(text: string, { from, to }: Numeral): boolean {
  longChain.lastIndex = to;
  const isBehind = text.charAt(from - 1) === text.charAt(to) && isDigit(text.charCodeAt(from - 2));
  return isBehind || longChain.test(text);
}

/** Shares written as a ratio of three or more: 7.6:44.8:47.6; none where they are too many for one. */
export function sharesAt(text: string, first: Numeral, floor: number): readonly Quantity[] | null {
  if (text.charCodeAt(first.to) === listSign) return structureAt(text, first, floor);
  if (!ratioSigns.has(text.charCodeAt(first.to))) return null;
  if (first.form !== 'digits' || first.exponent > 0 || first.more) return null;
  if (isOfChain(text, first)) return [];
  const parts: Span[] = [{ from: first.from, to: first.to }];
  let at = first.to;
  while (ratioSigns.has(text.charCodeAt(at)) && parts.length < mostParts) {
    sharePart.lastIndex = at + 1;
    if (!sharePart.test(text)) break;
    parts.push({ from: at + 1, to: sharePart.lastIndex });
    at = sharePart.lastIndex;
  }
  if (parts.length < 2) return null;
  const introduced = tellsRatio(text, first.from, floor) || isChanged(text, first.from, floor);
  if (parts.length === 2 && !introduced) return null;
  const [whole, one] = parts;
  if (parts.length === 2 && whole && one && text.slice(one.from, one.to) === '1') {
    return [ratioToOne(text, first.value, whole, one)];
  }
  const values = parts.map(({ from, to }, index) =>
    index === 0 ? first.value : Number(text.slice(from, to)),
  );
  const isWhole = parts.length > 2 || values.reduce((sum, value) => sum + value) === 100;
  return parts.map((span, index) => share(span, values[index] as number, isWhole ? '%' : ''));
}

function share(span: Span, value: number, unit: string): Quantity {
  return {
    span,
    number: span,
    amount: { value },
    unit,
    dimension: 'ratio',
    comparator: 'eq',
    bounded: span,
    form: 'digits',
  };
}

const listSign = '、'.charCodeAt(0);
const structure = /(\d+(?:\.\d+)?)、(\d+(?:\.\d+)?)、(\d+(?:\.\d+)?)(?=[，。；）])/y;
const hundred = 100;

/** Three shares of a whole that stand in a list: 三次产业结构为12.4、38.2、49.4. */
function structureAt(text: string, first: Numeral, floor: number): readonly Quantity[] | null {
  if (first.form !== 'digits' || first.value >= hundred) return null;
  if (!ratioBefore.test(text, Math.max(floor, first.from - 10), first.from)) return null;
  structure.lastIndex = first.from;
  const values = structure.exec(text)?.slice(1);
  const sum = (values ?? []).reduce((all, value) => all + Number(value), 0);
  if (!values || Math.abs(sum - hundred) > 1) return null;
  let at = first.from;
  return values.map((value) => {
    const span = { from: at, to: at + value.length };
    at = span.to + 1;
    return share(span, Number(value), '%');
  });
}

function tellsRatio(text: string, at: number, floor: number): boolean {
  const from = Math.max(floor, at - longestBefore);
  return ratioBefore.test(text, from, at - (whenStood.exec(text, from, at)?.[0].length ?? 0));
}

/** A ratio to one: 城乡居民收入比2.06:1, 控制在2.2:1以内. */
function ratioToOne(text: string, value: number, part: Span, one: Span): Quantity {
  const span = { from: part.from, to: one.to };
  const after = boundAfter(text, span.to);
  return {
    span,
    number: part,
    amount: { value },
    unit: '',
    dimension: 'ratio',
    comparator: after?.comparator ?? 'eq',
    bounded: after ? { from: span.from, to: after.to } : span,
    form: 'digits',
  };
}
