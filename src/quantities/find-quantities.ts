import { isHan } from '../core/characters.ts';
import { LastStarting } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { WordIndex } from '../core/word-index.ts';
import { impliedQuantities, impliedRanks } from '../lexicon/implied-quantities.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Table } from '../tables/table.ts';
import { boundAfter, boundBefore } from './bound.ts';
import { fractionAt } from './fraction.ts';
import { measureAt, unitIndex } from './measure.ts';
import type { Measure, UnitIndex } from './measure.ts';
import { hasLongFraction } from '../numerals/long-fraction.ts';
import { numeralAt, timesTenTo } from '../numerals/numeral.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Amount, Quantity, Refusal, RefusalReason } from './quantity.ts';
import { quotedNames } from './quotes.ts';
import { rankAt } from './rank.ts';
import { sharesAt } from './ratio.ts';
import { period } from './refusals/period.ts';
import { refusalRules } from './refusals/rules.ts';
import { magnified, sharedAt } from './row.ts';
import { readTable } from './table-quantities.ts';
import { isBareMagnitude, measuresBefore, unwrittenMeasure } from './unwritten-measure.ts';

/** The quantities of a text, and the numbers in it that are none, each in the order of the text. */
export interface Quantities {
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
}

const starts = new CharSet('0123456789〇零一二两三四五六七八九十百千万亿半过超近倍翻减首榜前第');

const implied = new WordIndex(impliedQuantities.map((entry) => [entry.word, entry] as const));
const ranks = new WordIndex(
  impliedRanks.map(([word, rank, comparator]) => [word, { rank, comparator }] as const),
);

/** Numbers past this one are not exact as a double. */
const largest = Number.MAX_SAFE_INTEGER;

/**
 * Finds every number of the reading and tells the quantities from the dates, names and set phrases.
 * `ownUnits` are known beside the built-in ones. Refusals are many, and none is kept where nobody asks for them.
 */
export function findQuantities(
  normalized: Normalized,
  tables: readonly Table[] = [],
  ownUnits: readonly Unit[] = [],
  keepsRefusals = true,
): Quantities {
  const units = unitIndex(ownUnits);
  const quantities: Quantity[] = [];
  const refusals: Refusal[] = [];
  const refuse = (refusal: Refusal): void => {
    if (keepsRefusals) refusals.push(refusal);
  };
  const quotes = new LastStarting(quotedNames(normalized.text));
  const prose = (span: Span): void => {
    scan(normalized.text, span, quotes, units, quantities, refuse);
  };
  let next = 0;
  for (const paragraph of normalized.paragraphs) {
    while ((tables[next]?.span.to ?? Infinity) <= paragraph.from) next++;
    const table = tables[next];
    if (!table || paragraph.to <= table.span.from) prose(paragraph);
    else if (paragraph.from === table.span.from) {
      readTable(normalized.text, table, units, { quantities, refuse, scan: prose });
    }
  }
  return { quantities, refusals };
}

function scan(
  text: string,
  paragraph: Span,
  quotes: LastStarting,
  units: UnitIndex,
  quantities: Quantity[],
  refused: (refusal: Refusal) => void,
): void {
  let at = paragraph.from;
  let floor = paragraph.from;
  const refuse = (from: number, to: number, reason: RefusalReason): void => {
    refused({ span: { from, to }, reason });
    at = Math.max(to, from + 1);
  };
  const accept = (quantity: Quantity): void => {
    const { from, to } = quantity.number;
    if (!isExact(quantity.amount) || (to - from > 15 && hasLongFraction(text.slice(from, to)))) {
      refuse(quantity.span.from, quantity.span.to, 'inexact');
      return;
    }
    quantities.push(quantity);
    at = Math.max(quantity.bounded.to, at + 1);
    floor = at;
  };
  for (;;) {
    while (at < paragraph.to && !starts.has(text.charCodeAt(at))) at++;
    if (at >= paragraph.to) return;
    const quote = quotes.at(at);
    if (quote && at < quote.to) {
      refuse(at, quote.to, 'slogan');
      continue;
    }
    const word = implied.at(text, at, paragraph.to);
    if (word?.entry.word === '倍增' && text.charAt(at - 1) === '成') {
      refuse(at, word.to, 'vague');
      continue;
    }
    if (
      word?.entry.word.startsWith('过半') &&
      /(?:时间|任务)[\u4e00-\u9fff]{0,3}$/.test(text.slice(Math.max(floor, at - 5), at))
    ) {
      refuse(at, word.to, 'idiom');
      continue;
    }
    if (word && !word.entry.notBefore?.includes(text.charAt(word.to) || ' ')) {
      accept(impliedQuantity(text, word.from, word.to, word.entry, floor));
      continue;
    }
    const rank = rankAt(text, at, ranks);
    if (rank) {
      accept(rank);
      continue;
    }
    const written = numeralAt(text, at);
    if (!written) {
      at++;
      continue;
    }
    const numeral = magnified(text, written, floor);
    const fraction = fractionAt(text, at, numeral);
    if (fraction) {
      const amount =
        fraction.min === fraction.max
          ? { value: fraction.min }
          : { min: fraction.min, max: fraction.max };
      accept(
        bounded(
          text,
          floor,
          fraction,
          { from: fraction.from, to: fraction.to },
          amount,
          {
            to: fraction.to,
            unit: fraction.unit,
            dimension: 'ratio',
            entry: null,
          },
          'chinese',
        ),
      );
      continue;
    }
    const own = measureAt(text, numeral.to, units);
    const candidate = { text, numeral, measure: own, paragraphFrom: paragraph.from };
    const measure = sharedAt(text, numeral, own, units) ?? own;
    const against =
      firstRefusal(candidate) ?? (measure === own ? null : firstRefusal({ ...candidate, measure }));
    if (against) {
      refuse(at, against.to, against.reason);
      continue;
    }
    const shares = sharesAt(text, numeral, floor);
    if (shares) {
      for (const share of shares) accept(share);
      continue;
    }
    const quantity =
      rangeAt(text, numeral, measure, floor, units) ?? singleAt(text, numeral, measure, floor);
    if (quantity) accept(quantity);
    else refuse(at, numeral.to, numeral.value > largest ? 'inexact' : 'no-unit');
  }
}

function isExact(amount: Amount): boolean {
  return 'value' in amount
    ? Math.abs(amount.value) <= largest
    : Math.max(Math.abs(amount.min), Math.abs(amount.max)) <= largest;
}

function firstRefusal(
  candidate: Parameters<(typeof refusalRules)[number]['refuse']>[0],
): { to: number; reason: RefusalReason } | null {
  for (const rule of refusalRules) {
    const to = rule.refuse(candidate);
    if (to !== null) return { to, reason: rule.reason };
  }
  return null;
}

function impliedQuantity(
  text: string,
  from: number,
  to: number,
  entry: (typeof impliedQuantities)[number],
  floor: number,
): Quantity {
  const span = { from: from + (entry.bound ?? 0), to };
  const before = entry.bound ? null : boundBefore(text, span.from, floor);
  const after = boundAfter(text, to);
  return {
    span,
    number: span,
    amount: { value: entry.value },
    unit: entry.unit,
    dimension: entry.dimension,
    comparator: after?.comparator ?? before?.comparator ?? entry.comparator ?? 'eq',
    bounded: { from: before?.from ?? from, to: after?.to ?? to },
    form: 'implied',
  };
}

/** The quantity of number and unit with the words that bound it. */
function bounded(
  text: string,
  floor: number,
  span: Span,
  number: Span,
  amount: Amount,
  measure: Measure,
  form: Quantity['form'],
  more = false,
): Quantity {
  const before = boundBefore(text, span.from, floor);
  const after = boundAfter(text, text.charAt(span.to) === '级' ? span.to + 1 : span.to);
  // 约…以上 bounds by 以上.
  const found = after ?? before;
  const comparator = 'min' in amount ? 'range' : (found?.comparator ?? (more ? 'gt' : 'eq'));
  return {
    span,
    number,
    amount,
    unit: measure.unit,
    dimension: measure.dimension,
    comparator,
    bounded: found ? { from: before?.from ?? span.from, to: after?.to ?? span.to } : span,
    form,
  };
}

/** 5万元多、3公里余: some more than the number, behind its unit. */
const someMore = new StartPattern(/[多余][，。；、的]/y);

function singleAt(
  text: string,
  numeral: Numeral,
  written: Measure | null,
  floor: number,
): Quantity | null {
  if (numeral.value > largest) return null;
  const measure = written ?? unwrittenMeasure(text, numeral, floor);
  if (!measure) return null;
  if (numeral.form === 'chinese' && measure.entry?.digitsOnly && numeral.value < 10) return null;
  const { to } = measure;
  const more = numeral.more || (measure.dimension !== 'count' && someMore.startsAt(text, to));
  const amount =
    numeral.upTo === null ? { value: numeral.value } : { min: numeral.value, max: numeral.upTo };
  const negative = isNegative(text, numeral.from, floor) && 'value' in amount;
  const from = negative ? numeral.from - 1 : numeral.from;
  const quantity = bounded(
    text,
    floor,
    { from, to },
    { from, to: numeral.to },
    negative ? { value: -numeral.value } : amount,
    measure,
    numeral.form,
    more,
  );
  return isBareMagnitude(text, numeral) && !standsForQuantity(text, quantity, measure)
    ? null
    : quantity;
}

/** Whether a minus stands before the number: 增长-3.2%, not 5-6%. */
function isNegative(text: string, from: number, floor: number): boolean {
  return (
    from - 1 > floor &&
    text.charAt(from - 1) === '-' &&
    (isHan(text.charCodeAt(from - 2)) || '，、：:'.includes(text.charAt(from - 2)))
  );
}

/** Units that a bare magnitude takes as a size: 亿元项目, 万亩示范区, 百兆瓦电站. */
const sizes = new Set(['money', 'area', 'mass', 'power', 'length', 'volume', 'energy']);

/** 千亿级, 超百家, 亿元以上, 万亩基地 state a size; 百人计划 does not. */
function standsForQuantity(text: string, quantity: Quantity, measure: Measure): boolean {
  if (quantity.bounded.from < quantity.span.from || quantity.bounded.to > quantity.span.to)
    return true;
  if (/[多余]/.test(text.slice(quantity.number.from, quantity.number.to))) return true;
  if (measure.entry === null || measuresBefore(text, quantity.span.from)) return true;
  if (text.charAt(quantity.span.to) === '级') return true;
  return sizes.has(measure.dimension);
}

const rangeSigns = new StartPattern(/[-—~]{1,2}|至|到/y);

/** A range at the number: 6%-6.5%, 2至3个, 2—3亿元. */
function rangeAt(
  text: string,
  first: Numeral,
  firstMeasure: Measure | null,
  floor: number,
  units: UnitIndex,
): Quantity | null {
  const endOfFirst = firstMeasure?.to ?? first.to;
  const signTo = rangeSigns.endAt(text, endOfFirst);
  if (signTo === -1 || first.upTo !== null) return null;
  const rises = floor < first.from && '从由'.includes(text.charAt(first.from - 1));
  if (rises && '至到'.includes(text.charAt(endOfFirst))) return null;
  const second = numeralAt(text, signTo);
  if (!second || second.upTo !== null || second.form !== first.form) return null;
  const measure = measureAt(text, second.to, units);
  if (!measure) return null;
  if (firstMeasure && firstMeasure.unit !== measure.unit) return null;
  const carried = first.exponent === 0 && !firstMeasure && second.exponent > 0;
  const min = carried ? timesTenTo(first.value, second.exponent) : first.value;
  const max = second.value;
  if (min >= max || max > largest) return null;
  if (isTimeLimit(text, first, second, measure)) return null;
  return bounded(
    text,
    floor,
    { from: first.from, to: measure.to },
    { from: first.from, to: second.to },
    { min, max },
    measure,
    first.form,
  );
}

/** 三至五年内: a stretch of time that limits and measures nothing. */
function isTimeLimit(text: string, first: Numeral, second: Numeral, measure: Measure): boolean {
  const numeral = { ...second, from: first.from };
  return period.refuse({ text, numeral, measure, paragraphFrom: 0 }) !== null;
}
