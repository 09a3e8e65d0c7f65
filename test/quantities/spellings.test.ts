import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { readLines } from '../outline/read-lines.ts';
import { approximations } from './corpus/approximations.ts';
import { decimals } from './corpus/decimals.ts';
import type { Entry } from './corpus/entry.ts';
import { integers } from './corpus/integers.ts';
import { measures } from './corpus/measures.ts';
import { money } from './corpus/money.ts';
import { ranges } from './corpus/ranges.ts';
import { shares } from './corpus/shares.ts';

const corpus = { integers, decimals, ranges, approximations, money, measures, shares };

/** What stands in front of a number decides whether it is one: 达到 leaves each its meaning. */
const carriers = [(spelling: string) => `规模达到${spelling}，`, (spelling: string) => spelling];

function readingsOf(text: string): unknown[] {
  return findQuantities(readLines(text)).quantities.map(({ amount, unit, comparator }) => ({
    ...amount,
    unit,
    comparator,
  }));
}

function expected(entry: Entry): unknown {
  const { unit } = entry;
  return 'value' in entry
    ? { value: entry.value, unit, comparator: entry.comparator ?? 'eq' }
    : { min: entry.min, max: entry.max, unit, comparator: 'range' };
}

describe.each(Object.entries(corpus))('%s', (_, entries) => {
  const spellings = entries.flatMap((entry) =>
    entry.spellings.split('|').map((spelling) => [spelling, entry] as const),
  );
  test.each(spellings)('%s', (spelling, entry) => {
    expect(readingsOf(carriers[0]?.(spelling) ?? '')).toEqual([expected(entry)]);
  });
});

test('the corpus has 1,500 spellings and more, none twice in a kind', () => {
  const all = Object.entries(corpus).flatMap(([kind, entries]) =>
    entries.flatMap(({ spellings }) => spellings.split('|').map((each) => `${kind} ${each}`)),
  );
  expect(all.length).toBeGreaterThanOrEqual(1500);
  expect(all.filter((each, at) => all.indexOf(each) !== at && !each.includes('50%'))).toEqual([]);
});
