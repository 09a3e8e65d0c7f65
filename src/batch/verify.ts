import { readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Summary } from '../document/document.ts';
import { checksumOf } from './checksum.ts';
import { closeJob } from './close.ts';
import { shardName } from './job.ts';
import type { Job, JobFolder } from './job.ts';
import type { Shard } from './plan/part.ts';
import { plannedShards } from './plan/plan-file.ts';
import { readManifest } from './shards/manifest.ts';

/** Something that keeps a job from being whole. */
export interface Flaw {
  /** Number of the shard. */
  readonly shard: number;
  /** missing: not made yet; foreign: of another plan; count: not every document once; file: not as written; extra: not ours. */
  readonly code: 'missing' | 'foreign' | 'count' | 'file' | 'extra';
  /** File or folder, as seen from the job's. */
  readonly file: string;
}

/** Proves that each shard was made once and is as it was written, and closes the job then; gives what it found otherwise. */
export async function verifyJob(
  folder: JobFolder,
  job: Job,
  found: (flaw: Flaw) => void,
): Promise<Summary | null> {
  let flaws = 0;
  const tell = (flaw: Flaw): void => {
    flaws++;
    found(flaw);
  };
  for await (const shard of plannedShards(folder)) {
    for await (const flaw of flawsOf(folder, job, shard)) tell(flaw);
  }
  if (job.shardBytes !== null) {
    for (const name of await readdir(folder.root)) {
      const number = /^shard-(\d+)$/.exec(name)?.[1];
      if (number !== undefined && Number(number) >= job.shards) {
        tell({ shard: Number(number), code: 'extra', file: name });
      }
    }
  }
  if (flaws > 0) {
    await unlink(folder.success).catch(() => undefined);
    return null;
  }
  const summary = await closeJob(folder, job);
  await rm(folder.attempts, { recursive: true, force: true });
  return summary;
}

async function* flawsOf(folder: JobFolder, job: Job, shard: Shard): AsyncGenerator<Flaw> {
  const { number } = shard;
  const place = job.shardBytes === null ? '' : `${shardName(number)}/`;
  const flaw = (code: Flaw['code'], file: string): Flaw => ({
    shard: number,
    code,
    file: place + file,
  });
  const manifest = await readManifest(folder, number, job);
  if (!manifest) {
    yield flaw('missing', 'manifest.json');
    return;
  }
  if (manifest.plan !== shard.sha256) {
    yield flaw('foreign', 'manifest.json');
    return;
  }
  const { documents, failed, copies } = manifest.counts;
  if (documents + failed + copies !== shard.documents) yield flaw('count', 'manifest.json');
  for (const { name, bytes, sha256 } of manifest.files) {
    const actual = await checksumOf(join(folder.shard(number, job), name));
    if (actual?.sha256 !== sha256 || actual.bytes !== bytes) yield flaw('file', name);
  }
  if (job.shardBytes === null) return;
  const known = new Set(['manifest.json', ...manifest.files.map(({ name }) => name)]);
  for (const name of await readdir(folder.shard(number, job))) {
    if (!known.has(name)) yield flaw('extra', name);
  }
}
