import { expect, test } from '@jest/globals';
import { arriving } from '../../src/lexicon/changes.ts';
import { verbs } from '../../src/lexicon/verbs.ts';

test('a verb stands in one place, and none that a verb of change makes with 到, 至 or 为', () => {
  const words = verbs.flatMap(([words]) => words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).toEqual(expect.arrayContaining([...arriving]));
});
