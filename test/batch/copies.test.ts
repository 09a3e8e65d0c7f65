import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run, start } from '../cli/run.ts';
import { column, filesIn, makeReports, resultsIn, rows, sentence, summaryIn } from './reports.ts';

/** Reports with two copies among them, one of a name that a spreadsheet would run; how many there are without these. */
function makeWithCopies(input: string, count: number): number {
  makeReports(input, count);
  const files = filesIn(input);
  mkdirSync(join(input, 'copied'));
  copyFileSync(files[0] ?? '', join(input, 'copied/one.txt'));
  copyFileSync(files[2] ?? '', join(input, '=other.txt'));
  return files.length;
}

/** What a new batch of the same words gives. */
function anew(folder: string, words: readonly string[]): Record<string, string> {
  const place = join(folder, 'anew');
  rmSync(place, { recursive: true, force: true });
  expect(run([...words, '-o', place]).status).toBe(0);
  return resultsIn(place);
}

describe('a report that is given twice', () => {
  it.each([['csv'], ['json'], ['xlsx'], ['csv', '--shard-size', '20k']])(
    'is told of and counted once in %s',
    (format, ...size) =>
      inFolder(async (folder) => {
        const input = join(folder, 'in');
        const alone = makeWithCopies(input, 8);
        const out = join(folder, 'out');
        const words = ['batch', input, '--all', '-f', format, ...size, '--lang', 'zh'];
        const { status, stderr } = run([...words, '-o', out]);
        expect([status, stderr]).toEqual([
          0,
          expect.stringContaining('2 份与别的文件内容完全相同'),
        ]);
        expect(rows(join(out, 'copies.csv')).map((row) => row['copy_of'])).toHaveLength(2);
        expect(await summaryIn(out)).toMatchObject({ documents: alone, failed: 0, copies: 2 });
        const summary = readFileSync(join(out, 'summary.txt'), 'utf8');
        expect(summary).toContain('copies.csv');
        expect(summary).toContain(`读完 ${String(alone)} 份文件`);
      }),
  );

  it('counts under the name that comes first, and leaves those of the same length alone', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      mkdirSync(join(input, 'b'), { recursive: true });
      writeFileSync(join(input, 'c.txt'), sentence);
      writeFileSync(join(input, 'b/a.txt'), sentence);
      writeFileSync(join(input, 'd.txt'), sentence.replace('6', '7'));
      writeFileSync(join(input, 'empty.txt'), '');
      writeFileSync(join(input, 'other.txt'), '');
      const out = join(folder, 'out');
      run(['batch', input, '--all', '-o', out, '-q']);
      expect(rows(join(out, 'copies.csv'))).toEqual([{ file: 'c.txt', copy_of: 'b/a.txt' }]);
      expect(column(join(out, 'records.csv'), 'file')).toEqual(['b/a.txt', 'd.txt']);
      expect(column(join(out, 'failures.csv'), 'file')).toEqual(['empty.txt', 'other.txt']);
    }));

  it('is told of where its pages are files of a folder', () =>
    inFolder((folder) => {
      for (const name of ['a', 'b', 'c']) {
        mkdirSync(join(folder, 'in', name), { recursive: true });
        writeFileSync(join(folder, 'in', name, '1.txt'), sentence);
        const second = name === 'c' ? '财政收入增长7%。\n' : '财政收入增长8%。\n';
        writeFileSync(join(folder, 'in', name, '2.txt'), second);
      }
      const out = join(folder, 'out');
      run(['batch', join(folder, 'in'), '--join', '--all', '-o', out, '-q']);
      expect(rows(join(out, 'copies.csv'))).toEqual([{ file: 'b', copy_of: 'a' }]);
      expect(new Set(column(join(out, 'records.csv'), 'file'))).toEqual(new Set(['a', 'c']));
    }));

  it('is not looked for in pipes', () =>
    inFolder((folder) => {
      const words = ['a', 'b'].flatMap((name) => {
        const [page, pipe] = [join(folder, 'in', name, '1.txt'), join(folder, 'in', name, 'pipe')];
        mkdirSync(join(folder, 'in', name), { recursive: true });
        writeFileSync(page, sentence);
        expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
        return [page, pipe];
      });
      const out = join(folder, 'out');
      const batch = ['batch', ...words, '--join', '--all', '-o', out, '-q'];
      expect(run(batch, { timeout: 30_000 }).status).toBe(3);
      expect(rows(join(out, 'failures.csv'))).toMatchObject([
        { file: 'a/pipe', code: 'input-special' },
        { file: 'b/pipe', code: 'input-special' },
      ]);
    }));

  it('fails where it is another one by the time that it would be read', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      mkdirSync(input);
      for (const name of ['a', 'b', 'c']) writeFileSync(join(input, `${name}.txt`), sentence);
      const out = join(folder, 'out');
      expect(run(['plan', input, '-o', out]).status).toBe(0);
      appendFileSync(join(input, 'b.txt'), sentence);
      run(['task', out, '0']);
      run(['verify', out]);
      expect(rows(join(out, 'failures.csv'))).toMatchObject([
        { file: 'b.txt', code: 'input-changed' },
      ]);
      expect(column(join(out, 'copies.csv'), 'file')).toEqual(['c.txt']);
    }));
});

/** Files a, b and c of one text below `in`, planned for tasks that write a format. */
function planOfThree(
  folder: string,
  format: 'csv' | 'ndjson',
): { input: (name: string) => string; out: string } {
  const input = (name: string): string => join(folder, 'in', `${name}.txt`);
  mkdirSync(join(folder, 'in'));
  for (const name of ['a', 'b', 'c']) writeFileSync(input(name), sentence);
  const out = join(folder, 'out');
  expect(run(['plan', join(folder, 'in'), '--all', '-f', format, '-o', out]).status).toBe(0);
  return { input, out };
}

/** A column of the records of all shards. */
function inRecords(out: string, name: string): (string | undefined)[] {
  const tables = filesIn(out).filter((file) => file.endsWith('records.csv'));
  return tables.flatMap((table) => column(table, name));
}

describe('what was planned as a copy', () => {
  it.each([
    [
      'changed',
      'input-changed',
      (file: string) => {
        appendFileSync(file, sentence);
      },
    ],
    [
      'away',
      'input-missing',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('is read where its original is %s meanwhile', (_, code, change) =>
    inFolder((folder) => {
      const { input, out } = planOfThree(folder, 'csv');
      change(input('a'));
      expect(run(['task', out, '0']).status).toBe(0);
      expect(run(['verify', out]).status).toBe(3);
      expect(rows(join(out, 'failures.csv'))).toMatchObject([{ file: 'a.txt', code }]);
      expect(inRecords(out, 'file')).toEqual(['b.txt', 'c.txt']);
      expect(rows(join(out, 'copies.csv'))).toEqual([]);
    }),
  );

  it('fails where it is a link to itself by then', () =>
    inFolder((folder) => {
      const { input, out } = planOfThree(folder, 'csv');
      rmSync(input('b'));
      symlinkSync('b.txt', input('b'));
      expect(run(['task', out, '0']).status).toBe(0);
      expect(run(['verify', out]).status).toBe(3);
      expect(column(join(out, 'failures.csv'), 'file')).toEqual(['b.txt']);
      expect(column(join(out, 'copies.csv'), 'file')).toEqual(['c.txt']);
    }));

  it.each([[[]], [['--shard-size', '1k']]])(
    'is read with --retry-failed once its blank original was mended (%j)',
    (size) =>
      inFolder((folder) => {
        const input = join(folder, 'in');
        mkdirSync(input);
        for (const name of ['a', 'b']) writeFileSync(join(input, `${name}.txt`), '   \n');
        writeFileSync(join(input, 'c.txt'), sentence);
        const out = join(folder, 'out');
        const words = ['batch', input, '--all', '-q', ...size, '-o', out];
        expect(run(words).status).toBe(3);
        expect(column(join(out, 'failures.csv'), 'file')).toEqual(['a.txt']);
        expect(column(join(out, 'copies.csv'), 'file')).toEqual(['b.txt']);
        writeFileSync(join(input, 'a.txt'), sentence);
        expect(run([...words, '--retry-failed']).status).toBe(3);
        expect(column(join(out, 'failures.csv'), 'file')).toEqual(['b.txt']);
        expect(inRecords(out, 'file')).toEqual(['a.txt', 'c.txt']);
        expect(rows(join(out, 'copies.csv'))).toEqual([]);
      }),
  );

  it('is read with --retry-failed where its original changed, though nothing failed', () =>
    inFolder((folder) => {
      const { input, out } = planOfThree(folder, 'csv');
      run(['task', out, '0']);
      run(['verify', out]);
      writeFileSync(input('a'), sentence.replace('6', '7'));
      expect(run(['batch', '-o', out, '--retry-failed', '-q']).status).toBe(0);
      expect(inRecords(out, 'file')).toEqual(['a.txt', 'b.txt', 'c.txt']);
      expect(inRecords(out, 'value')).toEqual(['7', '6', '6']);
    }));
});

describe('a batch with copies', () => {
  it('gives the track that its files give', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      makeWithCopies(input, 8);
      const direct = join(folder, 'direct/');
      const told = run(['track', input, '-o', direct, '-q']);
      for (const more of [[], ['--shard-size', '20k'], ['--shard-size', '20k', '--jobs', '1']]) {
        const out = join(folder, `out${String(more.length)}`);
        run(['batch', input, '--all', '-f', 'ndjson', '-o', out, '-q', ...more]);
        // The plan tells of copies, too.
        if (more.length > 2) rmSync(join(out, 'copies.csv'));
        const track = join(folder, `track${String(more.length)}/`);
        expect(run(['track', out, '-o', track, '-q']).stderr).toBe(told.stderr);
        expect(resultsIn(track)).toEqual(resultsIn(direct));
      }
      expect(column(join(direct, 'sources.csv'), 'copy_of').filter(Boolean)).toHaveLength(2);
    }));

  it('gives no copy to a track that was none after all', () =>
    inFolder((folder) => {
      const { input, out } = planOfThree(folder, 'ndjson');
      appendFileSync(input('b'), sentence);
      run(['task', out, '0']);
      run(['verify', out]);
      const track = join(folder, 'track/');
      expect(run(['track', out, '-o', track, '-q']).status).toBe(0);
      expect(column(join(track, 'sources.csv'), 'file')).toEqual(['a.txt', 'c.txt']);
    }));

  it.each([['json'], ['csv', '--shard-size', '20k']])(
    'is brought up to date in %s with the bytes of a new one',
    (format, ...size) =>
      inFolder((folder) => {
        const input = join(folder, 'in');
        makeWithCopies(input, 8);
        const words = ['batch', input, '--all', '-f', format, ...size];
        const update = [...words, '-o', join(folder, 'out'), '--update'];
        run([...words, '-o', join(folder, 'out')]);
        const files = filesIn(input).filter((file) => !/copied|=/.test(file));
        const at = (index: number): string => files[index] ?? '';
        const changes: (readonly [change: () => void, told: string])[] = [
          // What was a copy is read now that the one before it is gone.
          [
            () => {
              rmSync(at(0));
            },
            '0 new, 0 changed, 1 gone, 9 as before, 1 of these read again',
          ],
          [
            () => {
              copyFileSync(at(4), join(input, 'late.txt'));
            },
            '1 new, 0 changed, 0 gone, 9 as before, 0 of these read again',
          ],
          // What was read is a copy now that there is one before it.
          [
            () => {
              copyFileSync(at(5), join(input, '0000.txt'));
            },
            '1 new, 0 changed, 0 gone, 10 as before, 0 of these read again',
          ],
          [
            () => {
              appendFileSync(at(4), sentence);
            },
            '0 new, 1 changed, 0 gone, 10 as before, 1 of these read again',
          ],
        ];
        for (const [change, counts] of changes) {
          change();
          const { status, stderr } = run(update);
          expect([status, stderr]).toEqual([0, expect.stringContaining(counts)]);
          expect(resultsIn(join(folder, 'out'))).toEqual(anew(folder, [...words, '-q']));
        }
      }),
  );

  it('ends with the same bytes however often it is killed, and in tasks', () =>
    inFolder(async (folder) => {
      const input = join(folder, 'in');
      makeWithCopies(input, 40);
      const words = ['batch', input, '--all', '-q', '--shard-size', '60k'];
      const expected = anew(folder, words);
      const output = join(folder, 'killed');
      for (const pause of [150, 250, 350, 450]) {
        const killed = start([...words, '-o', output, '--resume']);
        const closed = once(killed, 'close');
        await sleep(pause);
        killed.kill('SIGKILL');
        await closed;
      }
      expect(run([...words, '-o', output, '--resume']).status).toBe(0);
      expect(resultsIn(output)).toEqual(expected);
      const tasks = join(folder, 'tasks');
      const planned = run(['plan', input, '--all', '-q', '--shard-size', '60k', '-o', tasks]);
      const count = Number(planned.stdout);
      expect(count).toBeGreaterThan(2);
      for (let number = count - 1; number >= 0; number--) run(['task', tasks, String(number)]);
      expect(run(['verify', tasks, '-q']).status).toBe(0);
      const inTasks = resultsIn(tasks);
      expect(inTasks).toEqual(expected);
    }));
});
