import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JobFolder, readJob, shardName } from '../batch/job.ts';
import type { Job } from '../batch/job.ts';
import { documentsIn } from './documents-in.ts';
import type { Document } from '../document/document.ts';

/** What keeps a batch's output from being read. */
export type BatchFlaw = 'unfinished' | 'selected' | 'format';

/** A batch's output, or why it cannot be read. */
export type BatchOutput =
  { readonly job: Job; readonly folder: JobFolder } | { readonly flaw: BatchFlaw };

/** The batch that wrote a folder; null where none did. */
export async function batchIn(place: string): Promise<BatchOutput | null> {
  const folder = new JobFolder(place);
  const job = existsSync(folder.job) ? await readJob(folder) : null;
  if (!job) return null;
  if (!existsSync(folder.success)) return { flaw: 'unfinished' };
  const { all, status, type, section } = job.selection;
  if (all !== true || status || type || section !== undefined) return { flaw: 'selected' };
  return job.format === 'ndjson' || job.format === 'json' ? { job, folder } : { flaw: 'format' };
}

/** The documents that a batch wrote. */
export async function* documentsOf({
  job,
  folder,
}: {
  readonly job: Job;
  readonly folder: JobFolder;
}): AsyncGenerator<Document> {
  for (let shard = 0; shard < job.shards; shard++) {
    const place = job.shardBytes === null ? folder.root : join(folder.root, shardName(shard));
    yield* documentsIn(join(place, `documents.${job.format}`));
  }
}
