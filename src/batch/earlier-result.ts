import { readdir } from 'node:fs/promises';
import { documentTables } from '../formats/tables.ts';
import { batchFormats } from './job.ts';
import type { JobFolder } from './job.ts';
import { streamsOf } from './parts/streams.ts';

const numbered = /^(?:shard-\d+|tables-\d+\.xlsx)$/;

/** A file or folder that a job would write over or mix with its own results; null where there is none. */
export async function earlierResult({ root }: JobFolder): Promise<string | null> {
  const own = new Set([
    '_SUCCESS.json',
    'datapackage.json',
    'dictionary.csv',
    'summary.json',
    'summary.txt',
    'tables.xlsx',
    ...documentTables.map(({ name }) => `${name}.parquet`),
    ...batchFormats.flatMap((format) => streamsOf(format).map(({ file }) => file)),
  ]);
  const names = await readdir(root);
  return names.sort().find((name) => own.has(name) || numbered.test(name)) ?? null;
}
