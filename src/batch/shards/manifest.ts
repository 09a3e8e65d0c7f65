import { readFile } from 'node:fs/promises';
import type { Job, JobFolder } from '../job.ts';
import type { Counts } from '../parts/counts.ts';

/** A file of the output. */
export interface WrittenFile {
  /** Name in the shard's folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows, or documents where the file holds documents. */
  readonly items: number;
}

/** What a shard holds, and of which plan. */
export interface Manifest {
  readonly version: 1;
  readonly shard: number;
  /** Checksum of what the plan has for the shard. */
  readonly plan: string;
  readonly counts: Counts;
  readonly files: readonly WrittenFile[];
}

/** The manifest of a shard; null where there is none that can be read. */
export async function readManifest(
  folder: JobFolder,
  shard: number,
  job: Job,
): Promise<Manifest | null> {
  try {
    const text = await readFile(folder.manifest(shard, job), 'utf8');
    return JSON.parse(text) as Manifest;
  } catch {
    return null;
  }
}
