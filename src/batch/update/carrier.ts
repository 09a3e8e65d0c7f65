import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { partFile } from '../job.ts';
import type { JobFolder } from '../job.ts';
import { noCounts, sumOf } from '../parts/counts.ts';
import { writePart } from '../parts/part-file.ts';
import type { PartDocument, PartHead } from '../parts/part-file.ts';
import { streamsOf } from '../parts/streams.ts';
import type { BatchFormat } from '../job.ts';
import type { EarlierPlace } from './changes.ts';

/** A part's file in memory. */
interface HeldPart {
  readonly number: number;
  readonly head: PartHead;
  /** The bytes of each stream. */
  readonly streams: readonly Buffer[];
}

/** Takes what was made of documents along from the parts of one job to those of another. */
export class Carrier {
  readonly #from: JobFolder;
  readonly #to: JobFolder;
  readonly #sums: ReadonlyMap<number, string>;
  readonly #format: BatchFormat;
  /** The part that was read last: documents come in order. */
  #held: HeldPart | null = null;

  /** `sums` are the checksums of the earlier parts. */
  constructor(
    from: JobFolder,
    to: JobFolder,
    sums: ReadonlyMap<number, string>,
    format: BatchFormat,
  ) {
    this.#from = from;
    this.#to = to;
    this.#sums = sums;
    this.#format = format;
  }

  /** Makes a part of documents of earlier ones; gives its checksum, null where one of those is not at hand. */
  async part(number: number, places: readonly EarlierPlace[]): Promise<string | null> {
    const streams = streamsOf(this.#format).map(({ between }) => ({
      between: Buffer.from(between),
      bytes: [] as Buffer[],
      length: 0,
      items: 0,
    }));
    const documents: PartDocument[] = [];
    for (const { part, index } of places) {
      const held = await this.#hold(part.number);
      const document = held?.head.documents[index];
      if (!held || !document) return null;
      const pieces = streams.map((stream, at): PartDocument['pieces'][number] => {
        const [from, to, items] = document.pieces[at] ?? [0, 0, 0];
        if (items > 0 && stream.items > 0) add(stream, stream.between);
        const start = stream.length;
        add(stream, held.streams[at]?.subarray(from, to) ?? Buffer.alloc(0));
        stream.items += items;
        return [start, stream.length, items];
      });
      documents.push({ counts: document.counts, pieces });
    }
    const counts = documents.map((document) => document.counts).reduce(sumOf, noCounts);
    return writePart(
      partFile(this.#to.parts, number),
      { part: number, counts, documents },
      streams.map(({ bytes, items }) => ({ bytes: Buffer.concat(bytes), items })),
    );
  }

  async #hold(number: number): Promise<HeldPart | null> {
    if (this.#held?.number === number) return this.#held;
    const file = partFile(this.#from.parts, number);
    const bytes = await readFile(file).catch(() => null);
    if (!bytes || sumOfBytes(bytes) !== this.#sums.get(number)) return null;
    const end = bytes.indexOf(0x0a) + 1;
    const head = JSON.parse(bytes.subarray(0, end).toString()) as PartHead;
    let from = end;
    const streams = head.streams.map(({ bytes: length }) => bytes.subarray(from, (from += length)));
    this.#held = { number, head, streams };
    return this.#held;
  }
}

function add(stream: { readonly bytes: Buffer[]; length: number }, bytes: Buffer): void {
  stream.bytes.push(bytes);
  stream.length += bytes.length;
}

function sumOfBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
