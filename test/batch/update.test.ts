import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inFolder, run, start } from '../cli/run.ts';
import { column, filesIn, makeReports, resultsIn, sentence } from './reports.ts';

describe.each([['json'], ['xlsx'], ['csv', '--shard-size', '20k']])(
  'an update of a batch to %s',
  (format, ...size) => {
    it('reads what is new or changed, drops what is gone, and gives the bytes of a new batch', () =>
      inFolder((folder) => {
        const input = join(folder, 'in');
        makeReports(input, 16);
        const words = ['batch', input, '--all', '-f', format, ...size, '-q'];
        const output = join(folder, 'out');
        expect(run([...words, '-o', output]).status).toBe(0);
        const files = filesIn(input);
        appendFileSync(files[7] ?? '', sentence);
        rmSync(files[11] ?? '');
        writeFileSync(join(input, '0000.txt'), sentence);
        const { status, stderr } = run([...words.slice(0, -1), '-o', output, '--update']);
        expect([status, stderr]).toEqual([
          0,
          expect.stringMatching(/1 new, 1 changed, 1 gone, 14 as before, 0 of these read again/),
        ]);
        const anew = join(folder, 'anew');
        expect(run([...words, '-o', anew]).status).toBe(0);
        expect(resultsIn(output)).toEqual(resultsIn(anew));
      }));
  },
);

/** Runs an update and kills it once its job stands in the place of the one before. */
async function killedOnceAdopted(words: readonly string[], output: string): Promise<void> {
  const child = start(words);
  const closed = once(child, 'close');
  // The file of success goes once the next job is whole, and the next job's own file is moved last.
  for (const file of ['_SUCCESS.json', '_job/next/job.json']) {
    while (existsSync(join(output, file))) await sleep(1);
  }
  child.kill('SIGKILL');
  await closed;
}

describe('an update', () => {
  it('changes nothing where nothing changed, and goes on where it was stopped', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      makeReports(input, 12);
      const output = join(folder, 'out');
      const words = ['batch', input, '-o', output];
      run([...words, '-q']);
      const before = resultsIn(output);
      const { stderr } = run([...words, '--update']);
      expect(stderr).toContain('0 new, 0 changed, 0 gone, 12 as before, 0 of these read again');
      expect(resultsIn(output)).toEqual(before);
    }));

  it('ends with the bytes of a new batch however often it is killed', () =>
    inFolder(async (folder) => {
      const input = join(folder, 'in');
      makeReports(input, 30);
      const output = join(folder, 'out');
      const words = ['batch', input, '--all', '-q', '-o'];
      run([...words, output]);
      const files = filesIn(input);
      for (const [index, pause] of [150, 300, 450, 600, 900].entries()) {
        appendFileSync(files[index * 5] ?? '', sentence);
        rmSync(files[index * 5 + 2] ?? '');
        const killed = start([...words, output, '--update']);
        const closed = once(killed, 'close');
        await sleep(pause);
        killed.kill('SIGKILL');
        await closed;
      }
      expect(run([...words, output, '--update']).status).toBe(0);
      const anew = join(folder, 'anew');
      run([...words, anew]);
      expect(resultsIn(output)).toEqual(resultsIn(anew));
    }));

  it.each([
    [false, '--resume'],
    [true, '--update'],
  ])(
    'is not whole where it was killed (between the moves: %s), and goes on with %s',
    (isBetween, onward) =>
      inFolder(async (folder) => {
        const input = join(folder, 'in');
        makeReports(input, 12);
        const output = join(folder, 'out');
        const words = ['batch', input, '--all', '-q', '--shard-size', '20k', '-o'];
        run([...words, output]);
        const job = ['journal', 'job.json'].map((name) => join(output, '_job', name));
        const before = job.map((file) => readFileSync(file));
        const files = filesIn(input);
        appendFileSync(files[7] ?? '', sentence);
        await killedOnceAdopted([...words, output, '--update'], output);
        if (isBetween) {
          mkdirSync(join(output, '_job/next'), { recursive: true });
          for (const [index, file] of job.entries()) {
            renameSync(file, join(output, '_job/next', basename(file)));
            writeFileSync(file, before[index] ?? '');
          }
        }
        expect(run(['verify', output])).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('[shard-missing]'),
        });
        const anew = join(folder, 'anew');
        run([...words, anew]);
        // What was carried is not read again.
        const time = new Date(0);
        if (!isBetween) for (const file of files.slice(0, 7)) utimesSync(file, time, time);
        expect(run([...words, output, onward])).toMatchObject({ status: 0 });
        expect(resultsIn(output)).toEqual(resultsIn(anew));
      }),
  );

  it('reads again what nothing is kept of', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      makeReports(input, 5);
      const output = join(folder, 'out');
      run(['batch', input, '-o', output, '-q']);
      const before = resultsIn(output);
      rmSync(join(output, '_job/parts'), { recursive: true });
      const { stderr } = run(['batch', input, '-o', output, '--update']);
      expect(stderr).toContain('5 as before, 5 of these read again');
      expect(resultsIn(output)).toEqual(before);
    }));

  it('is refused where a whole input is away or empty', () =>
    inFolder((folder) => {
      const [one, other] = [join(folder, 'one'), join(folder, 'other')];
      makeReports(one, 3);
      makeReports(other, 3, 2);
      const output = join(folder, 'out');
      const words = ['batch', one, other, '-o', output];
      run([...words, '-q']);
      const before = resultsIn(output);
      renameSync(other, join(folder, 'away'));
      const missing = run([...words, '--update']);
      expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining(other)]);
      mkdirSync(other);
      const empty = run([...words, '--update']);
      expect([empty.status, empty.stderr]).toEqual([2, expect.stringContaining(other)]);
      expect(resultsIn(output)).toEqual(before);
      expect(readdirSync(join(output, '_job'))).not.toContain('next');
    }));

  it('follows folders that are a report each, and files of many documents', () =>
    inFolder((folder) => {
      const pages = join(folder, 'pages');
      for (const name of ['a', 'b', 'c']) {
        mkdirSync(join(pages, name), { recursive: true });
        writeFileSync(join(pages, name, '1.txt'), sentence);
      }
      const joined = ['batch', pages, '--join', '--all', '-o', join(folder, 'out')];
      run([...joined, '-q']);
      writeFileSync(join(pages, 'b', '2.txt'), '财政收入增长7%以上。\n');
      rmSync(join(pages, 'c'), { recursive: true });
      expect(run([...joined, '--update']).stderr).toContain(
        '0 new, 1 changed, 1 gone, 1 as before',
      );
      expect(column(join(folder, 'out/records.csv'), 'file')).toEqual(['a', 'b', 'b']);

      const rows = join(folder, 'rows');
      mkdirSync(rows);
      const row = `${JSON.stringify({ text: sentence })}\n`;
      for (const name of ['a', 'b']) writeFileSync(join(rows, `${name}.ndjson`), row + row);
      const many = ['batch', rows, '--input-format', 'ndjson', '--text-field', 'text'];
      const output = ['-o', join(folder, 'many')];
      run([...many, ...output, '-q']);
      appendFileSync(join(rows, 'b.ndjson'), row);
      expect(run([...many, ...output, '--update']).stderr).toContain(
        '0 new, 1 changed, 0 gone, 1 as',
      );
      expect(column(join(folder, 'many/documents.csv'), 'file')).toHaveLength(5);
    }));

  it('is what --resume points to where a file is new', () =>
    inFolder((folder) => {
      const input = join(folder, 'in');
      makeReports(input, 3);
      const words = ['batch', input, '-o', join(folder, 'out')];
      run([...words, '-q']);
      writeFileSync(join(input, 'new.txt'), sentence);
      const { status, stderr } = run([...words, '--resume']);
      expect([status, stderr]).toEqual([0, expect.stringMatching(/1 file.* --update/)]);
      expect(column(join(folder, 'out/documents.csv'), 'file')).toHaveLength(3);
    }));
});
