import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byFolder, byName, SortedPaths } from '../../src/batch/inputs/sorted-paths.ts';
import { inFolder } from '../cli/run.ts';

describe('sorted paths', () => {
  it('come each once and in order, however few are held in memory', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.stringMatching(/^[\u0001-\u00ff]{1,4}$/)),
          fc.integer({ min: 1, max: 5 }),
          async (paths, length) => {
            const sorted = new SortedPaths(folder, byName, length);
            for (const path of paths) await sorted.add(path);
            const found: string[] = [];
            for await (const path of sorted.inOrder()) found.push(path);
            expect(found).toEqual([...new Set(paths)].sort());
            expect(readdirSync(folder)).toEqual([]);
          },
        ),
      ),
    ));

  it('come folder by folder where they are asked for so', () =>
    inFolder(async (folder) => {
      const sorted = new SortedPaths(folder, byFolder, 2);
      for (const path of ['/a/c', '/a/-/d', '/a/b/x', '/a/b-/x', '/z', '/a/0', '/a/b/y']) {
        await sorted.add(path);
      }
      const found: string[] = [];
      for await (const path of sorted.inOrder()) found.push(path);
      expect(found).toEqual(['/z', '/a/-/d', '/a/0', '/a/c', '/a/b-/x', '/a/b/x', '/a/b/y']);
    }));
});
