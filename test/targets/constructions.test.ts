import { describe, expect, test } from '@jest/globals';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import { targetOf } from './target-of.ts';

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
