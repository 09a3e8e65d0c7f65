import { mkdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { Assembly } from './assembly.ts';
import { Semaphore } from './semaphore.ts';
import { partFile, shardName } from './job.ts';
import type { Job, JobFolder } from './job.ts';
import type { Shard } from './plan/part.ts';
import { baseOf } from './plan/make-job.ts';
import { partsOf } from './plan/plan-file.ts';
import { readManifest } from './shards/manifest.ts';
import type { Manifest } from './shards/manifest.ts';
import { syncFolder, temporaryName } from './whole-file.ts';
import { Workers } from './work/workers.ts';
import type { WorkersOptions } from './work/workers.ts';

/** How an attempt at a shard ended. */
export interface AttemptEnd {
  readonly manifest: Manifest;
  /** Whether another attempt had come first. */
  readonly already: boolean;
}

/** The shard's folder holds something that this plan did not make. */
export class ShardTaken extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super('taken');
    this.folder = folder;
  }
}

/**
 * Makes one shard in a folder of this attempt's own and moves the folder to its place, which only one attempt can:
 * attempts that are doubled, killed or late leave the shard as it is.
 */
export async function attemptShard(
  folder: JobFolder,
  job: Job,
  shard: Shard,
  options: WorkersOptions,
): Promise<AttemptEnd> {
  const before = await readManifest(folder, shard.number, job);
  if (before?.plan === shard.sha256) return { manifest: before, already: true };
  const name = basename(temporaryName(shardName(shard.number)));
  const attempt = join(folder.attempts, `${name}.${hostname()}`);
  const made = join(attempt, 'shard');
  const parts = join(attempt, 'parts');
  await mkdir(parts, { recursive: true });
  try {
    const manifest = await makeShard(folder, job, shard, { parts, made }, options);
    if (!(await moveTo(made, folder.shard(shard.number, job)))) {
      throw new ShardTaken(folder.shard(shard.number, job));
    }
    await syncFolder(folder.root);
    return { manifest, already: false };
  } catch (error) {
    // Another attempt may have come first; once the job is verified, what late ones work in is removed.
    const first = await readManifest(folder, shard.number, job);
    if (first?.plan !== shard.sha256) throw error;
    return { manifest: first, already: true };
  } finally {
    await rm(attempt, { recursive: true, force: true });
  }
}

async function makeShard(
  folder: JobFolder,
  job: Job,
  shard: Shard,
  { parts, made }: { readonly parts: string; readonly made: string },
  options: WorkersOptions,
): Promise<Manifest> {
  const workers = new Workers({ ...job, base: baseOf(folder, job) }, options);
  const gate = new Semaphore(options.jobs * 2);
  const manifest = join(made, 'manifest.json');
  const assembly = new Assembly({ shard, parts, target: made, manifest }, job.format, workers);
  const added: Promise<void>[] = [];
  try {
    for await (const part of partsOf(shard, folder)) {
      await gate.enter();
      const work = workers.part(part, partFile(parts, part.number), false).finally(() => {
        gate.leave();
      });
      const whole = work.then(() => assembly.add(part.number));
      // What it throws is thrown once all are under way.
      whole.catch(() => undefined);
      added.push(whole);
    }
    await Promise.all(added);
    return await assembly.end();
  } finally {
    await workers.end();
  }
}

/** Whether the folder could be moved to a place where nothing was. */
async function moveTo(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}
