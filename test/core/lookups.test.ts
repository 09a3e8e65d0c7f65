import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EndPattern } from '../../src/core/end-pattern.ts';
import { LineIndex } from '../../src/core/line-index.ts';
import { onceFor } from '../../src/core/once-for.ts';
import { Cover, LastStarting, lastStartingBy } from '../../src/core/span.ts';
import { CharSet } from '../../src/core/char-set.ts';

describe('a pattern at the end of a stretch', () => {
  const rate = new EndPattern(/覆盖率$|占比$/, '率比');

  test.each([
    ['渔港覆盖率', 0, 5, '覆盖率'],
    ['网箱占比高', 0, 4, '占比'],
    ['网箱占比高', 0, 5, null],
    ['覆盖率', 1, 3, null],
    ['覆盖率', 3, 3, null],
  ])('%s from %i to %i', (text, from, to, found) => {
    expect(rate.exec(text, from, to)?.[0] ?? null).toBe(found);
    expect(rate.test(text, from, to)).toBe(found !== null);
  });
});

test('the first character of a set in a stretch', () => {
  const signs = new CharSet('，。');
  expect(signs.firstIn('渔港，码头。')).toBe(2);
  expect(signs.firstIn('渔港，码头。', 3)).toBe(5);
  expect(signs.firstIn('渔港，码头。', 3, 5)).toBe(-1);
});

test('a set with more characters in it', () => {
  const both = new CharSet('，').with('。');
  expect(both.firstIn('渔港。码头，')).toBe(2);
  expect(both.firstIn('渔港码头，')).toBe(4);
});

const spans = fc.array(
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]) => ({ from, to: from + length })),
);

test('a cover holds what one of its spans holds', () => {
  fc.assert(
    fc.property(spans, spans, (given, asked) => {
      const cover = new Cover(given);
      for (const { from, to } of asked) {
        expect(cover.holds({ from, to })).toBe(given.some((s) => s.from <= from && to <= s.to));
      }
    }),
  );
});

const offsets = fc.array(fc.nat(40), { minLength: 1 });

test('looking for one offset after another finds what looking for each alone does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30)), offsets, (starts, asked) => {
      const sorted = starts.sort((a, b) => a - b).map((from) => ({ from, to: from + 1 }));
      const last = new LastStarting(sorted);
      for (const offset of asked) {
        expect(last.indexAt(offset)).toBe(lastStartingBy(sorted, offset));
        expect(last.at(offset)).toBe(sorted[lastStartingBy(sorted, offset)]);
      }
    }),
  );
});

test('the lines of one offset after another are those of each alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('船', '\n')), offsets, (signs, asked) => {
      const text = signs.join('');
      const lines = new LineIndex(text);
      for (const offset of asked.map((each) => Math.min(each, text.length))) {
        const before = text.slice(0, offset).split('\n');
        const column = (before.at(-1) ?? '').length + 1;
        expect(lines.at(offset)).toEqual({ line: before.length, column });
      }
    }),
  );
});

test('what is made for an object is made once, and for another one anew', () => {
  const first: readonly string[] = [];
  const make = onceFor((list: readonly string[]) => ({ list }));
  expect(make(first)).toBe(make(first));
  expect(make([])).not.toBe(make(first));
});
