import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inFolder, program, run } from '../cli/run.ts';
import { makeReports, resultsIn } from './reports.ts';

const settings = ['--all', '--shard-size', '20k'];

/** Plans a job of some tasks; `task` and `verify` then work on it. */
function plan(folder: string, count = 16): { readonly output: string; readonly tasks: number } {
  const output = join(folder, 'out');
  makeReports(join(folder, 'in'), count);
  const { status, stdout } = run(['plan', join(folder, 'in'), '-o', output, ...settings]);
  expect(status).toBe(0);
  return { output, tasks: Number(stdout) };
}

function task(output: string, number: number): void {
  expect(run(['task', output, String(number)])).toMatchObject({ status: 0, stderr: '' });
}

/** Starts a task without waiting for it. */
async function started(output: string, number: number): Promise<number | null> {
  const child = spawn(process.execPath, [program, 'task', output, String(number)]);
  return new Promise((resolve) => child.on('exit', resolve));
}

describe('a plan', () => {
  it('done by tasks in any order gives the bytes of a batch', () =>
    inFolder((folder) => {
      const { output, tasks } = plan(folder);
      expect(tasks).toBeGreaterThan(2);
      for (let number = tasks - 1; number >= 0; number--) task(output, number);
      expect(run(['verify', output, '-q'])).toEqual({ status: 0, stdout: '', stderr: '' });
      const batch = join(folder, 'batch');
      const words = ['batch', join(folder, 'in'), '-o', batch, ...settings, '-q'];
      expect(run(words)).toMatchObject({ status: 0 });
      expect(resultsIn(output)).toEqual(resultsIn(batch));
      const success = JSON.parse(readFileSync(join(output, '_SUCCESS.json'), 'utf8')) as {
        documents: number;
        files: { name: string; sha256: string }[];
      };
      expect(success.documents).toBe(16);
      const results = resultsIn(output);
      expect(success.files.length).toBe(5 * tasks);
      for (const { name, sha256 } of success.files) expect(results[name]).toBe(sha256);
    }));

  it('is made once, and prints the same again', () =>
    inFolder((folder) => {
      const { output, tasks } = plan(folder);
      const again = ['plan', join(folder, 'in'), '-o', output];
      expect(run([...again, ...settings])).toMatchObject({
        status: 0,
        stdout: `${String(tasks)}\n`,
      });
      expect(run([...again, '--shard-size', '1m'])).toMatchObject({ status: 2, stdout: '' });
      expect(run(['plan', folder, '-o', output])).toMatchObject({ status: 2 });
      expect(run(['task', output, String(tasks)])).toMatchObject({ status: 2 });
    }));

  it('ends right when tasks are doubled, killed and run again', () =>
    inFolder(async (folder) => {
      const { output, tasks } = plan(folder);
      const codes = await Promise.all([started(output, 0), started(output, 0), started(output, 0)]);
      expect(codes).toEqual([0, 0, 0]);
      const killed = spawn(process.execPath, [program, 'task', output, '1']);
      const attempts = join(output, '_job/attempts');
      while (readdirSync(attempts).length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      killed.kill('SIGKILL');
      await new Promise((resolve) => killed.on('exit', resolve));
      expect(existsSync(join(output, 'shard-000001'))).toBe(false);
      for (let number = 0; number < tasks; number++) task(output, number);
      const before = resultsIn(output);
      for (let number = 0; number < tasks; number++) task(output, number);
      expect(resultsIn(output)).toEqual(before);
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
      expect(existsSync(attempts)).toBe(false);
      const closed = resultsIn(output);
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
      expect(resultsIn(output)).toEqual(closed);
    }));

  it('takes no shard of another plan for its own, though the inputs are the same', () =>
    inFolder((folder) => {
      const { output } = plan(folder, 4);
      task(output, 0);
      const shard = 'shard-000000';
      renameSync(join(output, shard), join(folder, shard));
      rmSync(join(output, '_job'), { recursive: true });
      const words = ['plan', join(folder, 'in'), '-o', output, '--shard-size', '20k'];
      expect(run(words)).toMatchObject({ status: 0 });
      renameSync(join(folder, shard), join(output, shard));
      const { status, stderr } = run(['task', output, '0']);
      expect([status, stderr]).toEqual([2, expect.stringContaining(shard)]);
    }));

  it('is not made where shards of another one are', () =>
    inFolder((folder) => {
      const { output } = plan(folder, 4);
      task(output, 0);
      rmSync(join(output, '_job'), { recursive: true });
      const { status, stderr } = run(['plan', join(folder, 'in'), '-o', output, ...settings]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('shard-000000')]);
    }));

  it('does not mind an attempt that comes too late, even after it was verified', () =>
    inFolder(async (folder) => {
      const { output, tasks } = plan(folder, 9);
      const late = spawn(process.execPath, [program, 'task', output, '0']);
      const ended = new Promise((resolve) => late.on('exit', resolve));
      const attempts = join(output, '_job/attempts');
      while (readdirSync(attempts).length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      late.kill('SIGSTOP');
      for (let number = 0; number < tasks; number++) task(output, number);
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
      const before = resultsIn(output);
      late.kill('SIGCONT');
      expect(await ended).toBe(0);
      expect(resultsIn(output)).toEqual(before);
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
    }));

  it('is not what a batch makes, which has no tasks', () =>
    inFolder((folder) => {
      makeReports(join(folder, 'in'), 2);
      const output = join(folder, 'out');
      expect(run(['batch', join(folder, 'in'), '-q', '-o', output])).toMatchObject({ status: 0 });
      const { status, stderr } = run(['task', output, '0']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('--resume')]);
    }));
});

describe('verify', () => {
  let template = '';

  beforeAll(() => {
    template = mkdtempSync(join(tmpdir(), 'zhibiao-verify-'));
    const { output, tasks } = plan(template, 9);
    for (let number = 0; number < tasks; number++) task(output, number);
    expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
  });

  afterAll(() => {
    rmSync(template, { recursive: true });
  });

  function finished(folder: string): { readonly output: string; readonly shard: string } {
    cpSync(template, folder, { recursive: true, preserveTimestamps: true });
    const output = join(folder, 'out');
    return { output, shard: join(output, 'shard-000001') };
  }

  it.each<[string, (shard: string) => void]>([
    [
      'missing',
      (shard) => {
        rmSync(shard, { recursive: true });
      },
    ],
    [
      'file',
      (shard) => {
        appendFileSync(join(shard, 'records.csv'), 'x');
      },
    ],
    [
      'file',
      (shard) => {
        rmSync(join(shard, 'documents.csv'));
      },
    ],
    [
      'extra',
      (shard) => {
        writeFileSync(join(shard, 'more.csv'), '');
      },
    ],
    [
      'extra',
      (shard) => {
        mkdirSync(`${shard}9`);
      },
    ],
    [
      'foreign',
      (shard) => {
        const file = join(shard, 'manifest.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"plan": ".{4}/, '"plan": "0000'));
      },
    ],
    [
      'count',
      (shard) => {
        const file = join(shard, 'manifest.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"failed": 0', '"failed": 1'));
      },
    ],
  ])('finds what is wrong: %s', (code, tamper) =>
    inFolder((folder) => {
      const { output, shard } = finished(folder);
      tamper(shard);
      const { status, stderr } = run(['verify', output]);
      expect(status).toBe(1);
      expect(stderr).toContain(`[shard-${code}]`);
      expect(existsSync(join(output, '_SUCCESS.json'))).toBe(false);
    }),
  );

  it('passes again once the shard is made anew', () =>
    inFolder((folder) => {
      const { output, shard } = finished(folder);
      const before = resultsIn(output);
      rmSync(shard, { recursive: true });
      task(output, 1);
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
      expect(resultsIn(output)).toEqual(before);
    }));

  it('passes with 3 where documents failed, and says which', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'in/2000'), { recursive: true });
      writeFileSync(join(folder, 'in/2000/empty.txt'), '');
      const { output, tasks } = plan(folder, 8);
      for (let number = 0; number < tasks; number++) {
        expect(run(['task', output, String(number)])).toMatchObject({ status: 0 });
      }
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 3 });
      expect(readFileSync(join(output, 'failures.csv'), 'utf8')).toMatch(
        /\n2000\/empty\.txt,text-empty,/,
      );
    }));

  it('proves a batch as well', () =>
    inFolder((folder) => {
      const output = join(folder, 'out');
      makeReports(join(folder, 'in'), 10);
      expect(run(['batch', join(folder, 'in'), '-q', '-o', output])).toMatchObject({ status: 0 });
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 0 });
      appendFileSync(join(output, 'records.csv'), 'x');
      expect(run(['verify', output, '-q'])).toMatchObject({ status: 1 });
    }));
});
