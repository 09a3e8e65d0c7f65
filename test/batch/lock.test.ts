import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JobFolder } from '../../src/batch/job.ts';
import { lockJob, Locked } from '../../src/batch/lock.ts';
import { inFolder, root } from '../cli/run.ts';

/** No process has this number. */
const nobody = 2 ** 30;

/** Takes the lock again and again, leaves it behind every other time, and counts whom it met while it held it. */
const contender = `
const { lockJob, JobFolder } = require(process.argv[1]);
const { writeFileSync, renameSync, unlinkSync } = require('node:fs');
const { join } = require('node:path');
const folder = new JobFolder(process.argv[2]);
const inside = join(folder.root, 'inside');
const own = join(folder.root, 'own-' + process.pid);
(async () => {
  let met = 0;
  for (let held = 0; held < 60; ) {
    let unlock;
    try {
      unlock = await lockJob(folder);
    } catch (error) {
      if (error.message !== 'locked') throw error;
      continue;
    }
    held++;
    try {
      writeFileSync(inside, '', { flag: 'wx' });
      await new Promise((resolve) => setTimeout(resolve, 1));
      unlinkSync(inside);
    } catch {
      met++;
    }
    if (held % 2 === 0) await unlock();
    else {
      const left = { host: require('node:os').hostname(), process: ${String(nobody)}, id: process.pid + '-' + held };
      writeFileSync(own, JSON.stringify(left));
      renameSync(own, folder.lock);
    }
  }
  process.stdout.write(String(met));
})();
`;

async function contend(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['-e', contender, join(root, 'dist/batch.cjs'), folder]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return said;
}

function locked(folder: string, content: string): JobFolder {
  const job = new JobFolder(folder);
  mkdirSync(job.work);
  writeFileSync(job.lock, content);
  return job;
}

function lockOf(host: string, process: number): string {
  return JSON.stringify({ host, process, id: 'a' });
}

describe('the lock of a job', () => {
  it.each([
    ['a process that is gone', lockOf(hostname(), nobody)],
    ['a loss of power', ''],
  ])('is taken over from %s', (_, content) =>
    inFolder(async (folder) => {
      const job = locked(folder, content);
      const unlock = await lockJob(job);
      expect(readdirSync(job.work)).toEqual(['lock']);
      await unlock();
      expect(readdirSync(job.work)).toEqual([]);
    }),
  );

  it.each([
    ['a process that runs', lockOf(hostname(), process.ppid)],
    ['another machine', lockOf('elsewhere', nobody)],
  ])('is left to %s', (_, content) =>
    inFolder(async (folder) => {
      const job = locked(folder, content);
      await expect(lockJob(job)).rejects.toThrow(Locked);
      expect(readdirSync(job.work)).toEqual(['lock']);
    }),
  );

  it('is held by one at a time, though others take over what was left behind', () =>
    inFolder(async (folder) => {
      mkdirSync(new JobFolder(folder).work);
      const met = await Promise.all(Array.from({ length: 4 }, () => contend(folder)));
      expect(met).toEqual(['0', '0', '0', '0']);
    }));
});
