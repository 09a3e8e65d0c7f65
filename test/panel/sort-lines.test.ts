import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LineSorter } from '../../src/panel/sort-lines.ts';

async function sorted(count: number, runLength: number): Promise<[string[], number]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
  try {
    const sorter = new LineSorter(join(folder, 'runs'), runLength);
    let state = 1;
    for (let index = 0; index < count; index++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sorter.add(`${String(state % 1000)} 县 ${String(index)}`);
    }
    const runs = readdirSync(join(folder, 'runs')).length;
    const lines: string[] = [];
    for await (const line of sorter.sorted()) lines.push(line);
    return [lines, runs];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('lines are sorted on disk as they are in memory', async () => {
  const [onDisk, runs] = await sorted(5000, 500);
  const [inMemory, none] = await sorted(5000, 1e9);
  expect(runs).toBeGreaterThan(64);
  expect(none).toBe(0);
  expect(onDisk).toEqual(inMemory);
  expect(inMemory).toEqual([...inMemory].sort());
});
