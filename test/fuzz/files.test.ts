import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { faultsOfFile } from './check-file.ts';
import { draws } from './draws.ts';
import { fileKinds, seedFile } from './file-seeds.ts';
import { mutatedFile } from './mutate-file.ts';

const folder = fileURLToPath(new URL('../source/office/files/', import.meta.url));

/** Seeds of the short run; `npm run fuzz -- --kind` reads more. */
const seeds = 12;

describe.each(fileKinds)('%s', (kind) => {
  test('is read without fault as it is', async () => {
    expect(await faultsOfFile(seedFile(kind, folder), true)).toEqual([]);
  });

  test('is read or refused, however it is damaged', async () => {
    const file = seedFile(kind, folder);
    for (let seed = 0; seed < seeds; seed++) {
      const faults = await faultsOfFile(mutatedFile(file, draws(seed)), seed % 4 === 0);
      expect({ seed, faults }).toEqual({ seed, faults: [] });
    }
  });
});
