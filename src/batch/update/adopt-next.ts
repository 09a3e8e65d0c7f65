import { readdir, rename, rm, unlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJob, shardName } from '../job.ts';
import type { Job, JobFolder } from '../job.ts';

const shard = /^shard-\d+$/;

/** Puts the job that was made ready in the place of the one before it. */
export async function adoptNext(folder: JobFolder, job: Job): Promise<void> {
  // From here on the files may be others than those that it lists, and what was made of the job before is not of this one.
  await unlink(folder.success).catch(() => undefined);
  await withdraw(folder);
  const { next } = folder;
  const moves = (['parts', 'partPlan', 'shardPlan', 'journal'] as const).map(
    (name) => [next[name], folder[name]] as const,
  );
  // Its own file comes last: until it has moved, the rest is moved again.
  for (const [from, to] of [...moves, [next.job, folder.job] as const]) {
    if (!existsSync(from)) continue;
    await rm(to, { recursive: true, force: true });
    await rename(from, to);
  }
  await dropExtra(folder, job);
}

/** Ends what an update was killed in: it is done to the end, or was never begun. */
export async function settleUpdate(folder: JobFolder): Promise<void> {
  const { next } = folder;
  const ready = await readJob(next);
  if (ready) await adoptNext(folder, ready);
  await rm(next.work, { recursive: true, force: true });
}

/** Has no shard stand for made: two jobs may plan a shard alike, and yet of files that changed. */
async function withdraw({ root, work }: JobFolder): Promise<void> {
  const shards = (await readdir(root)).filter((name) => shard.test(name));
  for (const place of [work, ...shards.map((name) => join(root, name))]) {
    await rm(join(place, 'manifest.json'), { force: true });
  }
}

/** Removes the shards that a job has no more, and workbooks that it may not come to. */
async function dropExtra({ root }: JobFolder, { shards, shardBytes }: Job): Promise<void> {
  const last = shardName(shardBytes === null ? 0 : shards);
  for (const name of await readdir(root)) {
    const isExtra = shard.test(name) ? name >= last : /^tables-\d+\.xlsx$/.test(name);
    if (isExtra) {
      await rm(join(root, name), { recursive: true, force: true });
    }
  }
}
