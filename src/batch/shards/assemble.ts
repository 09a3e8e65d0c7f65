import { mkdir } from 'node:fs/promises';
import { partFile } from '../job.ts';
import type { BatchFormat } from '../job.ts';
import { noCounts, sumOf } from '../parts/counts.ts';
import type { Counts } from '../parts/counts.ts';
import { PartDamaged, PartReader, readingRoom } from '../parts/part-file.ts';
import { streamsOf } from '../parts/streams.ts';
import type { Shard } from '../plan/part.ts';
import { syncFolder, writeWhole } from '../whole-file.ts';
import type { Manifest, WrittenFile } from './manifest.ts';
import { discard, OutputFile, publish, seal } from './output-file.ts';
import type { OpenFile } from './output-file.ts';
import { sinksOf } from './sink.ts';

/** Where the parts of a shard are and where its files go. */
export interface ShardPlace {
  readonly shard: Shard;
  /** Folder of the files of parts. */
  readonly parts: string;
  readonly target: string;
  readonly manifest: string;
}

/** A shard as far as it is put together. */
export interface OpenShard {
  /** Number of the first part that is not in it yet. */
  readonly next: number;
  readonly counts: Counts;
  readonly files: readonly OpenFile[];
}

/**
 * Adds parts to what is there of a shard, up to part `to`, half-open; null for nothing yet. Formats that are written in
 * one go need all parts at once. A part that is not whole throws `PartDamaged`, and of the shard nothing is left then.
 */
export async function addParts(
  place: ShardPlace,
  format: BatchFormat,
  before: OpenShard | null,
  to: number,
): Promise<OpenShard> {
  const { shard, target, parts } = place;
  const files: OutputFile[] = [];
  try {
    await mkdir(target, { recursive: true });
    for (const sink of await sinksOf(format)) {
      const open = before?.files.find(({ name }) => name === sink.file);
      files.push(OutputFile.open(target, sink, open));
    }
    let counts = before?.counts ?? noCounts;
    const room = readingRoom();
    for (let number = before?.next ?? shard.firstPart; number < to; number++) {
      counts = sumOf(counts, await addPart(files, parts, number, streamsOf(format).length, room));
    }
    if (to === shard.firstPart + shard.parts) for (const file of files) await file.finish();
    return { next: to, counts, files: files.flatMap(({ states }) => states) };
  } catch (error) {
    await discard([...(before?.files ?? []), ...files.flatMap(({ states }) => states)]);
    throw error;
  } finally {
    for (const file of files) file.close();
  }
}

async function addPart(
  files: readonly OutputFile[],
  folder: string,
  number: number,
  streams: number,
  room: Buffer,
): Promise<Counts> {
  const reader = PartReader.open(partFile(folder, number), room);
  try {
    const head = reader.head();
    if (head.part !== number || head.streams.length !== streams) {
      throw new PartDamaged(String(number));
    }
    for (const [index, { bytes, items }] of head.streams.entries()) {
      const file = files.find(({ sink }) => sink.streams.includes(index));
      await file?.add(index, reader.next(bytes), items);
    }
    return head.counts;
  } finally {
    reader.close();
  }
}

/** Gives the files of a shard that has all its parts their names, and writes its manifest last. */
export async function publishShard(
  { shard, target, manifest }: ShardPlace,
  { counts, files }: OpenShard,
): Promise<Manifest> {
  const written: WrittenFile[] = [];
  for (const file of files) written.push(await seal(file));
  for (const file of files) await publish(target, file);
  await syncFolder(target);
  const made: Manifest = {
    version: 1,
    shard: shard.number,
    plan: shard.sha256,
    counts,
    files: written,
  };
  await writeWhole(manifest, (handle) => handle.writeFile(`${JSON.stringify(made, null, 2)}\n`), {
    synced: true,
  });
  return made;
}
