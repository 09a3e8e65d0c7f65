import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { JobFolder, readJob, shardName } from '../batch/job.ts';
import type { Job } from '../batch/job.ts';
import { plannedParts } from '../batch/plan/plan-file.ts';
import { itemsOf } from '../batch/plan/still.ts';
import type { Document } from '../document/document.ts';
import { separatedText } from '../formats/separated.ts';
import { documentsIn } from './documents-in.ts';

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

/** The documents that a batch wrote, each under the names of its copies, too. */
export async function* documentsOf({
  job,
  folder,
}: {
  readonly job: Job;
  readonly folder: JobFolder;
}): AsyncGenerator<Document> {
  const copies = await copiesIn(folder);
  for (let shard = 0; shard < job.shards; shard++) {
    const place = job.shardBytes === null ? folder.root : join(folder.root, shardName(shard));
    for await (const whole of documentsIn(join(place, `documents.${job.format}`))) {
      yield whole;
      const { document } = whole;
      for (const name of copies.get(document.source.name) ?? []) {
        yield { ...whole, document: { ...document, source: { ...document.source, name } } };
      }
    }
  }
}

/** The names of copies by what they are copies of, as planned; one that was read after all is not told of. */
async function copiesIn(folder: JobFolder): Promise<ReadonlyMap<string, readonly string[]>> {
  const told = await toldCopies(folder);
  const copies = new Map<string, string[]>();
  for await (const { work } of plannedParts(folder)) {
    for (const { name, copyOf } of itemsOf(work)) {
      if (!copyOf || told?.has(separatedText(name)) === false) continue;
      const known = copies.get(copyOf.name);
      if (known) known.push(name);
      else copies.set(copyOf.name, [name]);
    }
  }
  return copies;
}

/** The cells of the copies that a batch tells of; null where its table is away. */
async function toldCopies({ root }: JobFolder): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(root, 'copies.csv'), 'utf8').catch(() => null);
  if (text === null) return null;
  const { data } = Papa.parse<[file: string, copyOf: string]>(text, { delimiter: ',' });
  return new Set(data.slice(1).map(([file]) => file));
}
