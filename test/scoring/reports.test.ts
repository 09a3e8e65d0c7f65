import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { standardIndicators } from '../../src/lexicon/indicators/indicators.ts';

const folder = fileURLToPath(new URL('../../bench/reports/', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Span {
  readonly from: number;
  readonly to: number;
}
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [field: string]: unknown;
}
interface Lines {
  readonly text: string;
  readonly quantities: readonly Entry[];
  /** Numbers that measure nothing: dates, names, ordinals, with what they say. */
  readonly none: readonly (Span & { readonly text: string })[];
  readonly ignored: readonly Span[];
}

type Line = Entry & { ignore?: [number, number]; none?: [number, number]; text: string };

function linesOf(name: string): Lines {
  const lines = readFileSync(join(folder, name, 'annotations.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(1)
    .map((line) => JSON.parse(line) as Line);
  return {
    text: readFileSync(join(folder, name, 'input.txt'), 'utf8'),
    quantities: lines.filter(({ ignore, none }) => !ignore && !none),
    none: lines.flatMap(({ none, text }) => (none ? [{ from: none[0], to: none[1], text }] : [])),
    ignored: lines.flatMap(({ ignore }) => (ignore ? [{ from: ignore[0], to: ignore[1] }] : [])),
  };
}

/** The answers that an annotation accepts. */
const answers = (field: unknown): readonly unknown[] => (Array.isArray(field) ? field : [field]);
const squash = (text: string): string => text.replace(/\s/g, '');

/** Numbers: digits, and Chinese numerals of more than one character. */
const numbers =
  /[0-9０-９]+(?:[.．][0-9０-９]+)?|[〇一二两三四五六七八九十百千万亿][〇一二三四五六七八九十百千万亿点]+/g;
const period = /^(\d{4}(-\d{2}){0,2}|\.\.)(\/(\d{4}(-\d{2}){0,2}|\.\.))?$/;
const codes = new Set<unknown>(standardIndicators().map(({ code }) => code));
const closed: Readonly<Record<string, ReadonlySet<unknown>>> = {
  comparator: new Set(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range']),
  direction: new Set(['increase', 'decrease', 'none']),
  status: new Set(['target', 'achieved', 'fact']),
  nature: new Set(['binding', 'expected', null]),
  type: new Set(
    'growth increment level count amount threshold baseline rank scope'.split(' ') as unknown[],
  ),
  code: new Set([...codes, null]),
};
const said = ['unit', 'indicator', 'section', 'period', 'action', 'modality', 'actor'];

describe.each(names)('the annotations of %s', (name) => {
  const { text, quantities, none, ignored } = linesOf(name);

  test('quote what stands at their places, in order and apart', () => {
    for (const entry of quantities)
      expect([entry.start, squash(text.slice(entry.start, entry.end))]).toEqual([
        entry.start,
        entry.text,
      ]);
    for (const { from, to, text: quoted } of none)
      expect([from, text.slice(from, to)]).toEqual([from, quoted]);
    const places = quantities.map(({ start, end }) => [start, end] as const);
    const clashes = places.filter(([start], at) => at > 0 && start < (places[at - 1]?.[1] ?? 0));
    expect(clashes).toEqual([]);
  });

  test('speak of every number of the text, as a quantity or as none', () => {
    const spans = [
      ...quantities.map(({ start, end }) => ({ from: start, to: end })),
      ...none,
      ...ignored,
    ];
    const silent = [...text.matchAll(numbers)].filter(
      ({ 0: number, index }) =>
        !spans.some(({ from, to }) => from < index + number.length && index < to),
    );
    expect(silent.map(({ 0: number, index }) => `${String(index)} ${number}`)).toEqual([]);
  });

  test('say every field, from the closed lists where there are any', () => {
    const starts = new Set(quantities.map(({ start }) => start));
    const wrong = quantities.flatMap((entry) => [
      ...Object.entries(closed).flatMap(([field, list]) =>
        answers(entry[field]).every((answer) => list.has(answer)) ? [] : [`${entry.text} ${field}`],
      ),
      ...said
        .filter((field) => entry[field] === undefined)
        .map((field) => `${entry.text} ${field}`),
      ...(isMeasured(entry) ? [] : [`${entry.text} value`]),
      ...(answers(entry.period).every(
        (one) => one === null || (typeof one === 'string' && period.test(one)),
      )
        ? []
        : [`${entry.text} period`]),
      ...(entry.relatesTo === undefined || starts.has(entry.relatesTo as number)
        ? []
        : [`${entry.text} relatesTo`]),
    ]);
    expect(wrong).toEqual([]);
  });
});

/** Whether there is a value, or both ends of a range. */
function isMeasured({ value, min, max, comparator }: Entry): boolean {
  const range = comparator === 'range';
  const ends = [min, max].every((end) => typeof end === 'number');
  return range ? ends && value === undefined : typeof value === 'number' && min === undefined;
}
