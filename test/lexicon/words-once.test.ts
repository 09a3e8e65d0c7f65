import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const folder = join(import.meta.dirname, '../../src/lexicon');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

test.each(files)('no list of %s names a word twice', async (file) => {
  const lists = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
  const twice = Object.entries(lists).flatMap(([name, words]) =>
    Array.isArray(words)
      ? words
          .filter((word, index) => typeof word === 'string' && words.indexOf(word) !== index)
          .map((word) => `${name}: ${String(word)}`)
      : [],
  );
  expect(twice).toEqual([]);
});
