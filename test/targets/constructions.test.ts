import { describe, expect, test } from '@jest/globals';
import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import type { Target } from '../../src/targets/target.ts';
import { readLines } from '../outline/read-lines.ts';

const metadata = { title: null, kind: 'plan', region: null, year: 2024 } as const;

/** What is made of the quantity of a text that is written as `quantity`. */
function targetOf(text: string, quantity: string): Target {
  const normalized = readLines(text);
  const { quantities } = findQuantities(normalized);
  const outline = { sections: [], leads: [], end: text.length };
  const targets = findTargets({ normalized, outline, metadata, quantities });
  const target = targets.find(
    ({ quantity: { span } }) => normalized.text.slice(span.from, span.to) === quantity,
  );
  if (!target) throw new Error(`${text} has no quantity ${quantity}`);
  return target;
}

describe.each(constructions)('$id: $example', ({ id, examples }) => {
  test.each([...examples.read])('reads %s, %s', (text, quantity, fields) => {
    const target = targetOf(text, quantity);
    expect(target.by).toBe(id);
    expect(target).toMatchObject(fields);
  });

  test.each([...examples.left])('leaves %s, %s', (text, quantity) => {
    expect(targetOf(text, quantity).by).not.toBe(id);
  });
});

test('no two constructions bear one id', () => {
  expect(new Set(constructions.map(({ id }) => id)).size).toBe(constructions.length);
});
