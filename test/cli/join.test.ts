import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../src/repair/pages/read-pages.ts';
import { first, fourth, third } from '../repair/newspaper-pages.ts';
import { inFolder, run } from './run.ts';

describe('parse --join', () => {
  const pages = [fourth, first, third];
  const inFiles = (
    given: readonly Page[],
    use: (files: readonly string[]) => void,
  ): Promise<void> =>
    inFolder((folder) => {
      use(
        given.map(({ name, input }) => {
          writeFileSync(join(folder, name), input);
          return join(folder, name);
        }),
      );
    });

  test('gives one document of all pages', () =>
    inFiles(pages, (files) => {
      const { status, stdout, stderr } = run([...files, '--join', '--all', '-f', 'json']);
      expect([status, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject({
        document: {
          complete: true,
          pages: [{ name: 'a.txt' }, { name: 'b.txt' }, { name: 'c.txt' }],
        },
      });
    }));

  test('tells of a hole at its place in the page', () =>
    inFiles([first, fourth], (files) => {
      const { status, stderr } = run([...files, '--join', '--strict']);
      expect(status).toBe(1);
      expect(stderr).toMatch(/a\.txt:\d+:\d+: warning: .*第三版.*\[page-continues-on\]/);
      expect(stderr).toMatch(/c\.txt:2:1: warning: .*第三版.*\[page-continues-from\]/);
    }));

  test('writes nothing where a page is not there', () =>
    inFiles([first], (files) => {
      const { status, stdout, stderr } = run([...files, 'nowhere.txt', '--join']);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toContain('nowhere.txt');
    }));
});
