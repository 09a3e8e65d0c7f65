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
import { OutputFile } from './output-file.ts';
import { sinksOf } from './sink.ts';

/** Where the parts of a shard are and where its files go. */
export interface AssembleOptions {
  readonly shard: Shard;
  readonly format: BatchFormat;
  /** Folder of the files of parts. */
  readonly parts: string;
  readonly target: string;
  readonly manifest: string;
}

/** Puts the parts of a shard together, its manifest last; a part that is not whole throws `PartDamaged`. */
export async function assembleShard(options: AssembleOptions): Promise<Manifest> {
  const { shard, format, target, manifest } = options;
  await mkdir(target, { recursive: true });
  const files: OutputFile[] = [];
  try {
    for (const sink of await sinksOf(format)) files.push(await OutputFile.create(target, sink));
    const counts = await fill(files, options);
    const written: WrittenFile[] = [];
    for (const file of files) written.push(await file.end());
    for (const file of files) await file.publish();
    await syncFolder(target);
    const made: Manifest = {
      version: 1,
      shard: shard.number,
      plan: shard.sha256,
      counts,
      files: written,
    };
    await writeWhole(
      manifest,
      async (handle) => {
        await handle.writeFile(`${JSON.stringify(made, null, 2)}\n`);
      },
      { synced: true },
    );
    return made;
  } finally {
    for (const file of files) await file.discard();
  }
}

async function fill(
  files: readonly OutputFile[],
  { shard, parts: folder, format }: AssembleOptions,
): Promise<Counts> {
  let counts = noCounts;
  const { firstPart, parts } = shard;
  const room = readingRoom();
  for (let number = firstPart; number < firstPart + parts; number++) {
    const reader = await PartReader.open(partFile(folder, number), room);
    try {
      const head = await reader.head();
      if (head.part !== number || head.streams.length !== streamsOf(format).length) {
        throw new PartDamaged(String(number));
      }
      counts = sumOf(counts, head.counts);
      for (const [index, { bytes, items }] of head.streams.entries()) {
        const file = files.find(({ sink }) => sink.streams.includes(index));
        await file?.add(index, reader.next(bytes), items);
      }
    } finally {
      await reader.close();
    }
  }
  return counts;
}
