import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastStartingBy } from '../../src/core/span.ts';
import type { Span } from '../../src/core/span.ts';
import { explainAt, measure, understand } from '../../src/parse.ts';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import type { Normalized } from '../../src/normalized/normalized.ts';
import { findTables } from '../../src/tables/find-tables.ts';
import { fixtures } from '../fixtures.ts';
import { readLines } from '../outline/read-lines.ts';

/** Digits of a text outside of every quantity and every refusal. */
function unaccounted(normalized: Normalized): string[] {
  const { quantities, refusals } = findQuantities(normalized, findTables(normalized).value);
  const spans: Span[] = [...quantities, ...refusals].map(({ span }) => span);
  spans.sort((a, b) => a.from - b.from);
  return [...normalized.text.matchAll(/\d/g)]
    .filter(({ index }) => (spans[lastStartingBy(spans, index)]?.to ?? 0) <= index)
    .map(({ index }) => normalized.text.slice(Math.max(0, index - 5), index + 5));
}

const words =
  '增长 达到 新建 从 增加到 其中 分别 每 第 约 以上 左右 多 余 万 亿 千 百 十 三 两 年 月 日 号 级 类 期 个 家 亿元 % ％ 个百分点 倍 公里 、 ， 。 ； ： : . - — ~ ～ 至 （ ） “ ” 《 》 〔 〕 [ ] + / ≥ G PM 一 翻一番 减半 过半 首位 前 \t 单位：万元'.split(
    ' ',
  );
const digits = fc.oneof(
  fc.nat({ max: 99_999 }).map(String),
  fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(1)),
  fc.constantFrom('2025', '1,234', '１９９５', '９', '9007199254740993', '1.2.3', '0635'),
);
const line = fc
  .array(fc.oneof(fc.constantFrom(...words), digits), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.join(''));

test('every digit of a text is part of a quantity or of a refused number', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      expect(unaccounted(readLines(lines.join('\n')))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe.each(fixtures)('$name', ({ bytes, options }) => {
  const measured = measure(understand(bytes, options));
  const source = measured.source.text;

  test('explains every number of the source at its line', () => {
    const lost: string[] = [];
    let from = 0;
    for (const [index, text] of source.split('\n').entries()) {
      const places = /\d/.test(text)
        ? explainAt(measured, { line: index + 1, column: null }).numbers.map((each) => each.source)
        : [];
      for (const { index: at } of text.matchAll(/\d/g)) {
        const inside = places.some(({ start, end }) => start <= from + at && from + at < end);
        if (!inside) lost.push(`${String(index + 1)}:${String(at + 1)}`);
      }
      from += text.length + 1;
    }
    expect(lost).toEqual([]);
  });
});
