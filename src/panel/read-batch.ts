import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
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

/** What a cell bears before what a spreadsheet would run. */
const harmless = /^'(?=[=@\t\r+-])/;

/** The copies that a batch tells of, by what they are copies of. */
async function copiesIn({ root }: JobFolder): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await readFile(join(root, 'copies.csv'), 'utf8');
  const { data } = Papa.parse<[string, string]>(text, { skipEmptyLines: true });
  const copies = new Map<string, string[]>();
  for (const row of data.slice(1)) {
    const [file = '', original = ''] = row.map((cell) => cell.replace(harmless, ''));
    const known = copies.get(original);
    if (known) known.push(file);
    else copies.set(original, [file]);
  }
  return copies;
}
