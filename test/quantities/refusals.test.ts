import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { refusalRules } from '../../src/quantities/refusals/rules.ts';
import { readLines } from '../outline/read-lines.ts';

describe.each(refusalRules)('$reason', ({ reason, examples }) => {
  test.each([...examples.refused])('refuses the number of %s', (text) => {
    const { quantities, refusals } = findQuantities(readLines(text));
    expect(quantities).toEqual([]);
    expect(refusals.map((refusal) => refusal.reason)).toContain(reason);
  });

  test.each([...examples.kept])('keeps the number of %s', (text) => {
    expect(findQuantities(readLines(text)).quantities.length).toBeGreaterThan(0);
  });
});
