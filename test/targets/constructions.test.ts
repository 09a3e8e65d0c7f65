import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import { targetOf } from './target-of.ts';

describe.each(constructions)('$id: $example', ({ id, yields, examples }) => {
  test.each([...examples.read])('reads %s, %s', (text, quantity, fields) => {
    const target = targetOf(text, quantity);
    expect(target.by).toBe(id);
    expect(target).toMatchObject(fields);
    expect(yields).toContain(target.trace?.read?.type);
  });

  test.each([...examples.left])('leaves %s, %s to %s', (text, quantity, by) => {
    expect(by).not.toBe(id);
    expect(targetOf(text, quantity).by).toBe(by);
  });

  test('has three examples of either kind', () => {
    expect(examples.read.length).toBeGreaterThanOrEqual(3);
    expect(examples.left.length).toBeGreaterThanOrEqual(3);
  });
});

test('each is a file that bears its id, and no two bear one', () => {
  const folder = join(import.meta.dirname, '../../src/targets/constructions');
  const files = readdirSync(folder).filter((name) => name !== 'constructions.ts');
  expect(constructions.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

/** A rule that looks at the number behind its own meets the text's end as well. */
test.each(constructions)('$id reads its examples wherever they are cut off', ({ examples }) => {
  for (const [text] of examples.read)
    for (let to = 1; to < text.length; to++) {
      const read = (): unknown => parse(text.slice(0, to), { year: 2031 });
      expect(read).not.toThrow();
    }
});
