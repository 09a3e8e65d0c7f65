import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './check.ts';
import { corpusIn } from './corpus.ts';
import { inputOf } from './inputs.ts';

const corpus = corpusIn(fileURLToPath(new URL('corpus/', import.meta.url)));
const texts = [...corpus.values()];

/** Seeds of the short run, in groups; `npm run fuzz` reads a million. */
const groups = 10;
const inGroup = 80;

describe('the corpus', () => {
  it.each([...corpus])('%s is read without fault', async (_name, text) => {
    expect(await faultsOf(new TextEncoder().encode(text))).toEqual([]);
  });
});

describe('made and mutated inputs', () => {
  it.each(Array.from({ length: groups }, (_, group) => group * inGroup))(
    'seeds from %i on are read without fault',
    async (first) => {
      for (let seed = first; seed < first + inGroup; seed++) {
        const faults = await faultsOf(inputOf(seed, texts));
        expect({ seed, faults }).toEqual({ seed, faults: [] });
      }
    },
  );

  it('gives the same input for the same seed', () => {
    expect(inputOf(7, texts)).toEqual(inputOf(7, texts));
    expect(inputOf(7, texts)).not.toEqual(inputOf(8, texts));
  });
});
