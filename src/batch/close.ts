import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Summary } from '../document/document.ts';
import { schemaVersion } from '../document/schema-name.ts';
import { separatedHead } from '../formats/separated.ts';
import { batchDictionary, batchPackage } from './describe.ts';
import { shardName } from './job.ts';
import type { Job, JobFolder } from './job.ts';
import { summaryText } from './messages/summary.ts';
import { noCounts, sumOf } from './parts/counts.ts';
import { sideTables } from './parts/streams.ts';
import { plannedShards } from './plan/plan-file.ts';
import { readManifest } from './shards/manifest.ts';
import type { Manifest } from './shards/manifest.ts';
import { writeWhole } from './whole-file.ts';

/** Writes what belongs to a finished job as a whole: summaries, copies, failures, data dictionary, and `_SUCCESS.json` last. */
export async function closeJob(folder: JobFolder, job: Job): Promise<Summary> {
  const summary = await summaryOf(folder, job);
  await write(join(folder.root, 'dictionary.csv'), batchDictionary(job));
  await write(
    join(folder.root, 'datapackage.json'),
    await batchPackage(job, manifests(folder, job)),
  );
  if (job.shardBytes !== null) {
    for (const table of sideTables) {
      const file = `${table.name}.csv`;
      await write(join(folder.root, file), gathered(file, table, folder, job));
    }
  }
  await write(join(folder.root, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  await write(join(folder.root, 'summary.txt'), summaryText(summary, job.lang));
  await write(folder.success, success(folder, job, summary));
  return summary;
}

async function write(
  file: string,
  content: string | AsyncIterable<string | Buffer>,
): Promise<void> {
  await writeWhole(file, (handle) => writeFile(handle, content), { synced: true });
}

async function* manifests(folder: JobFolder, job: Job): AsyncGenerator<Manifest> {
  for await (const { number } of plannedShards(folder)) {
    const manifest = await readManifest(folder, number, job);
    if (!manifest) throw new Error(`no manifest of shard ${String(number)}`);
    yield manifest;
  }
}

async function summaryOf(folder: JobFolder, job: Job): Promise<Summary> {
  const { format } = job;
  if (format === 'track') throw new Error('a track is written by its own command');
  let counts = noCounts;
  let [files, bytes] = [0, 0];
  for await (const manifest of manifests(folder, job)) {
    counts = sumOf(counts, manifest.counts);
    files += manifest.files.length;
    for (const file of manifest.files) bytes += file.bytes;
  }
  return {
    schemaVersion,
    format,
    shards: job.shards,
    output: { files, bytes },
    ...counts,
  };
}

/** A table that stands beside the documents, of all shards. */
async function* gathered(
  file: string,
  { columns }: (typeof sideTables)[number],
  folder: JobFolder,
  job: Job,
): AsyncGenerator<string | Buffer> {
  const head = separatedHead(
    columns.map(({ name }) => name),
    'csv',
  );
  const start = Buffer.byteLength(head);
  yield head;
  for await (const { number } of plannedShards(folder)) {
    const part = join(folder.shard(number, job), file);
    yield* createReadStream(part, { start }) as AsyncIterable<Buffer>;
  }
}

/** Counts of the job, and every file with its checksum. */
async function* success(folder: JobFolder, job: Job, summary: Summary): AsyncGenerator<string> {
  const { documents, failed, copies, records, shards } = summary;
  const counts = JSON.stringify({ version: 1, shards, documents, failed, copies, records });
  yield `${counts.slice(0, -1)},"files":[`;
  let separator = '\n';
  for await (const manifest of manifests(folder, job)) {
    const place = job.shardBytes === null ? '' : `${shardName(manifest.shard)}/`;
    const files = manifest.files.map(({ name, ...rest }) =>
      JSON.stringify({ name: place + name, ...rest }),
    );
    yield separator + files.join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}
