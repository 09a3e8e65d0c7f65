import type { DocumentInput } from '../documents/document-input.ts';
import { readPart } from '../documents/read-part.ts';
import type { ReadOptions } from '../documents/read-part.ts';
import type { BatchFormat } from '../job.ts';
import type { FailureCode } from '../messages/failures.ts';
import type { Part } from '../plan/part.ts';
import { countsOf } from './counts-of.ts';
import { noCounts, sumOf } from './counts.ts';
import type { Counts } from './counts.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { writePart } from './part-file.ts';
import type { PartDocument } from './part-file.ts';
import { failed, readDocument } from './read-document.ts';
import type { ReadSettings } from './read-document.ts';
import { streamsOf } from './streams.ts';
import type { Result } from './streams.ts';

/** A document that is not tried again. */
export interface GivenUp {
  /** Its place in the part, from 0. */
  readonly index: number;
  readonly code: FailureCode;
  readonly detail: string;
}

export interface MakeOptions extends ReadOptions, ReadSettings {
  readonly format: BatchFormat;
  readonly givenUp: readonly GivenUp[];
  /** Where the streams are put together, one part after the other. */
  readonly room: GrowingBytes[];
  /** Told of each document before it is read. */
  readonly started: (index: number) => void;
}

/** A part that was written. */
export interface MadePart {
  readonly part: number;
  readonly sha256: string;
  readonly counts: Counts;
}

/** Reads the documents of a part one after the other and writes the part's file. */
export async function makePart(part: Part, file: string, options: MakeOptions): Promise<MadePart> {
  const streams = streamsOf(options.format).map((stream, index) => {
    const text = (options.room[index] ??= new GrowingBytes());
    text.clear();
    return { stream, text, items: 0 };
  });
  const documents: PartDocument[] = [];
  let index = 0;
  options.started(index);
  for await (const input of readPart(part, options)) {
    const result = await resultOf(input, index, options);
    const pieces = streams.map((open): PartDocument['pieces'][number] => {
      const { text, items } = open.stream.piece(result, options);
      if (items > 0 && open.items > 0) open.text.add(open.stream.between);
      const from = open.text.length;
      if (items > 0) open.text.add(text);
      open.items += items;
      return [from, open.text.length, items];
    });
    documents.push({ counts: countsOf(result), pieces });
    index++;
    options.started(index);
  }
  const counts = documents.map((document) => document.counts).reduce(sumOf, noCounts);
  const sha256 = writePart(
    file,
    { part: part.number, counts, documents },
    streams.map(({ text: { bytes }, items }) => ({ bytes, items })),
  );
  return { part: part.number, sha256, counts };
}

async function resultOf(
  input: DocumentInput,
  index: number,
  options: MakeOptions,
): Promise<Result> {
  if ('copyOf' in input) return { copy: { file: input.name, copyOf: input.copyOf } };
  const lost = options.givenUp.find((document) => document.index === index);
  return lost ? failed(input.name, lost.code, lost.detail, options) : readDocument(input, options);
}
