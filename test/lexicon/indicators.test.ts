import { expect, test } from '@jest/globals';
import { StandardNames, standardIndicators } from '../../src/lexicon/indicators/indicators.ts';

test('each name of a standard indicator finds it, and no other word one', () => {
  const names = new StandardNames();
  const indicators = standardIndicators();
  for (const { code, name, synonyms, area } of indicators) {
    for (const each of [name, ...synonyms]) expect(names.get(each)).toMatchObject({ code, area });
  }
  const known = indicators.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  expect([...names.names()].sort()).toEqual(known.sort());
  for (const word of ['', '|', '渔港']) expect(names.get(word)).toBeUndefined();
});
