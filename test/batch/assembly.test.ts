import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Assembly } from '../../src/batch/assembly.ts';
import type { BatchFormat } from '../../src/batch/job.ts';
import { noCounts } from '../../src/batch/parts/counts.ts';
import type { OpenShard, ShardPlace } from '../../src/batch/shards/assemble.ts';
import type { Manifest } from '../../src/batch/shards/manifest.ts';
import type { AddTask } from '../../src/batch/work/worker.ts';

const parts = 8;
const firstPart = 3;

const place: ShardPlace = {
  shard: { number: 1, firstPart, parts, documents: 9, bytes: 9, from: 0, to: 9, sha256: 'plan' },
  parts: 'parts',
  target: 'target',
  manifest: 'manifest',
};

/** Threads that only note which parts they add, half-open, and may fail. */
class Threads {
  readonly added: [from: number, to: number][] = [];
  readonly published: OpenShard[] = [];
  readonly #full: number;

  constructor(full = Infinity) {
    this.#full = full;
  }

  async add({ before, to }: AddTask): Promise<OpenShard> {
    const from = before?.next ?? firstPart;
    this.added.push([from, to]);
    await new Promise((resolve) => setImmediate(resolve));
    if (to > this.#full) throw new Error('no space left');
    return { next: to, counts: noCounts, files: [] };
  }

  publish({ whole }: { readonly whole: OpenShard }): Promise<Manifest> {
    this.published.push(whole);
    return Promise.resolve({ version: 1, shard: 1, plan: 'plan', counts: noCounts, files: [] });
  }
}

const all = Array.from({ length: parts }, (_, index) => firstPart + index);

function assemblyOf(threads: Threads, format: BatchFormat = 'csv'): Assembly {
  return new Assembly(place, format, threads);
}

describe('a shard that is put together while its parts are made', () => {
  it('takes each part once and in order, in whatever order they come', async () => {
    const order = fc.shuffledSubarray(all, { minLength: parts });
    const pauses = fc.array(fc.boolean(), { minLength: parts, maxLength: parts });
    await fc.assert(
      fc.asyncProperty(order, pauses, async (numbers, waits) => {
        const threads = new Threads();
        const assembly = assemblyOf(threads);
        for (const [index, number] of numbers.entries()) {
          const added = assembly.add(number);
          if (waits[index] === true) await added;
        }
        await assembly.end();
        expect(
          threads.added.flatMap(([from, to]) => all.slice(from - firstPart, to - firstPart)),
        ).toEqual(all);
        expect(threads.published).toMatchObject([{ next: firstPart + parts }]);
      }),
    );
  });

  it('adds what is there before the last part has come', async () => {
    const threads = new Threads();
    const assembly = assemblyOf(threads);
    await assembly.add(4);
    expect(threads.added).toEqual([]);
    await assembly.add(3);
    expect(threads.added).toEqual([[3, 5]]);
  });

  it.each(['xlsx', 'parquet'] as const)('waits for every part where %s is made', async (format) => {
    const threads = new Threads();
    const assembly = assemblyOf(threads, format);
    for (const number of all) await assembly.add(number);
    expect(threads.added).toEqual([]);
    await assembly.end();
    expect(threads.added).toEqual([[firstPart, firstPart + parts]]);
  });

  it('says at once when a part cannot be added, and tries none behind it', async () => {
    const threads = new Threads(4);
    const assembly = assemblyOf(threads);
    await assembly.add(3);
    await expect(assembly.add(4)).rejects.toThrow('no space left');
    await expect(assembly.add(5)).rejects.toThrow('no space left');
    await expect(assembly.end()).rejects.toThrow('no space left');
    expect(threads.added).toEqual([
      [3, 4],
      [4, 5],
    ]);
    expect(threads.published).toEqual([]);
  });

  it('is not shown while a part is missing', async () => {
    const threads = new Threads();
    const assembly = assemblyOf(threads);
    for (const number of all.slice(0, -1)) await assembly.add(number);
    await expect(assembly.end()).rejects.toThrow('a part is missing');
    expect(threads.published).toEqual([]);
  });
});
