import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { JobFolder, Settings } from '../job.ts';
import { splitAt } from '../inputs/split.ts';
import { writeWhole } from '../whole-file.ts';
import type { Part, PartWork, Shard } from './part.ts';

/** Lines that are written at once, in characters. */
const chunk = 1 << 16;

/** What a plan adds up to. */
export interface PlanTotals {
  readonly documents: number;
  readonly bytes: number;
  readonly parts: number;
  readonly shards: number;
}

/** Numbers the parts, gathers them to shards, and writes both down; there is always a shard. */
export async function writePlan(
  folder: JobFolder,
  work: AsyncIterable<PartWork>,
  program: string,
  settings: Settings,
): Promise<PlanTotals> {
  const { shardBytes } = settings;
  const identity = JSON.stringify([program, settings]);
  const totals = { documents: 0, bytes: 0, parts: 0, shards: 0 };
  await writeWhole(
    folder.partPlan,
    (parts) =>
      writeWhole(
        folder.shardPlan,
        async (shards) => {
          const partLines = new Lines(parts);
          const shardLines = new Lines(shards);
          let open = newShard(identity, 0, 0, 0);
          const close = async (): Promise<void> => {
            const { hash, ...shard } = open;
            await shardLines.add({ ...shard, to: partLines.bytes, sha256: hash.digest('hex') });
            totals.shards++;
          };
          for await (const { documents, bytes, work: what, opensShard } of work) {
            const isFull = shardBytes !== null && open.bytes + bytes > shardBytes;
            if (open.parts > 0 && (opensShard ?? isFull)) {
              await close();
              open = newShard(identity, totals.shards, totals.parts, partLines.bytes);
            }
            const part: Part = {
              number: totals.parts,
              shard: open.number,
              documents,
              bytes,
              work: what,
            };
            await partLines.add(part);
            open.hash.update(signature(what));
            open.parts++;
            open.documents += documents;
            open.bytes += bytes;
            totals.parts++;
            totals.documents += documents;
            totals.bytes += bytes;
          }
          await close();
          await partLines.end();
          await shardLines.end();
        },
        { synced: true },
      ),
    { synced: true },
  );
  return totals;
}

/** What is to be held, whatever state its files are in and however it is cut to parts of whole documents. */
function signature(work: Part['work']): string {
  return placesOf(work)
    .map((place) => `${JSON.stringify(place)}\n`)
    .join('');
}

function placesOf(work: Part['work']): readonly unknown[] {
  if ('files' in work) return work.files.map(({ name, copyOf }) => [name, copyOf?.name]);
  if ('reports' in work) {
    return work.reports.map(({ pages, copyOf }) => [pages.map(({ name }) => name), copyOf?.name]);
  }
  const { file, from, to, head, first, encoding } = work;
  return [[file.name, from, to, head, first, ...(encoding === undefined ? [] : [encoding])]];
}

function newShard(identity: string, number: number, firstPart: number, from: number) {
  return {
    number,
    firstPart,
    parts: 0,
    documents: 0,
    bytes: 0,
    from,
    hash: createHash('sha256').update(`${identity}\n${String(number)}\n`),
  };
}

/** Values as lines of JSON, written in chunks. */
class Lines {
  readonly #handle: FileHandle;
  #waiting = '';
  /** Bytes so far. */
  bytes = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async add(value: unknown): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    this.bytes += Buffer.byteLength(line);
    this.#waiting += line;
    if (this.#waiting.length > chunk) await this.end();
  }

  async end(): Promise<void> {
    await this.#handle.writeFile(this.#waiting);
    this.#waiting = '';
  }
}

/** The shards of a job in order. */
export async function* plannedShards(folder: JobFolder): AsyncGenerator<Shard> {
  yield* linesOf<Shard>(folder.shardPlan);
}

/** One shard of a job; null where there is no such number. */
export async function plannedShard(folder: JobFolder, number: number): Promise<Shard | null> {
  for await (const shard of plannedShards(folder)) if (shard.number === number) return shard;
  return null;
}

/** The parts of a shard in order. */
export async function* partsOf({ from, to }: Shard, folder: JobFolder): AsyncGenerator<Part> {
  if (from < to) yield* linesOf<Part>(folder.partPlan, { start: from, end: to - 1 });
}

/** Every part of a job in order. */
export async function* plannedParts(folder: JobFolder): AsyncGenerator<Part> {
  yield* linesOf<Part>(folder.partPlan);
}

async function* linesOf<T>(
  file: string,
  range?: { readonly start: number; readonly end: number },
): AsyncGenerator<T> {
  for await (const line of splitAt(createReadStream(file, range), '\n')) {
    yield JSON.parse(Buffer.from(line, 'latin1').toString()) as T;
  }
}
