import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run } from './run.ts';

/** A folder of reports, each with a number of its own. */
function reportsIn(folder: string): void {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'b.txt'), '今年，新建公园2处。\n');
  writeFileSync(join(folder, 'a.txt'), '今年，新建公园1处。\n');
  writeFileSync(join(folder, 'deep/c.txt'), '今年，新建公园3处。\n');
  writeFileSync(join(folder, 'd[1].txt'), '今年，新建公园4处。\n');
}

const numbersIn = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/新建公园(\d)处/g)].map(([, number = '']) => number);

describe('a pattern that no shell expanded', () => {
  it.each([
    ['[ab].txt', ['1', '2']],
    ['**/*.txt', ['1', '2', '4', '3']],
    ['{b,a}.txt', ['1', '2']],
    ['deep/?.txt', ['3']],
    ['d[1].txt', ['4']],
  ])('%s is expanded', (pattern, numbers) =>
    inFolder((folder) => {
      reportsIn(folder);
      for (const word of [pattern, join(folder, pattern)]) {
        const { status, stdout } = run([word, '-q', '-a', '-f', 'csv'], { cwd: folder });
        expect(status).toBe(0);
        expect(numbersIn(stdout)).toEqual(numbers);
      }
    }),
  );

  it.each(['parse', 'repair', 'outline', 'tokens', 'view', 'validate'])(
    'is an error of %s where nothing matches',
    (command) =>
      inFolder((folder) => {
        const { status, stdout, stderr } = run([command, '*.text'], { cwd: folder });
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toContain('No file matches "*.text"');
      }),
  );

  it('works for record files, too', () =>
    inFolder((folder) => {
      reportsIn(folder);
      expect(run(['a.txt', '-q', '-o', 'a.yaml'], { cwd: folder }).status).toBe(0);
      const { status, stdout } = run(['validate', '*.yaml'], { cwd: folder });
      expect(status).toBe(0);
      expect(stdout).toContain('a.yaml');
    }));

  it('never lets the output replace what it matched', () =>
    inFolder((folder) => {
      reportsIn(folder);
      const { status } = run(['*.txt', '-f', 'yaml', '-o', 'a.txt'], { cwd: folder });
      expect(status).toBe(2);
    }));
});
