import { workerData } from 'node:worker_threads';
import type { BytePath } from '../inputs/byte-path.ts';
import type { Settings } from '../job.ts';
import type { GrowingBytes } from '../parts/growing-bytes.ts';
import { makePart } from '../parts/make-part.ts';
import type { GivenUp, MadePart } from '../parts/make-part.ts';
import type { ReadSettings } from '../parts/read-document.ts';
import type { Part } from '../plan/part.ts';
import { answerTo } from '../serve/answer.ts';
import { addParts, publishShard } from '../shards/assemble.ts';
import type { OpenShard, ShardPlace } from '../shards/assemble.ts';
import type { Manifest } from '../shards/manifest.ts';

/** What every task of a job shares; a worker gets it once. */
export interface WorkerSettings extends Pick<
  Settings,
  | 'input'
  | 'format'
  | 'selection'
  | 'lang'
  | 'year'
  | 'encoding'
  | 'lexicon'
  | 'corrections'
  | 'track'
> {
  readonly base: BytePath;
  /** Bytes that a document may have. */
  readonly maxBytes: number;
}

export interface PartTask {
  readonly part: Part;
  readonly file: string;
  readonly refresh: boolean;
  readonly givenUp: readonly GivenUp[];
  /** Shows which document is being read: its place in the part, from 1. */
  readonly normalized: Int32Array<SharedArrayBuffer>;
}

export interface AddTask {
  readonly place: ShardPlace;
  readonly before: OpenShard | null;
  /** Number of the part to stop before. */
  readonly to: number;
}

export interface PublishTask {
  readonly place: ShardPlace;
  readonly whole: OpenShard;
}

export interface AnswerTask {
  readonly line: string;
  /** 1 as soon as a thread has taken the request up. */
  readonly normalized: Int32Array<SharedArrayBuffer>;
}

/** New room for each part would wait for a full garbage collection, and memory would grow meanwhile. */
const room: GrowingBytes[] = [];

/** Makes a part. */
export function part(task: PartTask): Promise<MadePart> {
  const { file, refresh, givenUp, normalized } = task;
  return makePart(task.part, file, {
    ...(workerData as WorkerSettings),
    refresh,
    givenUp,
    room,
    started(index) {
      Atomics.store(normalized, 0, index + 1);
    },
  });
}

/** Adds parts to a shard. */
export function add({ place, before, to }: AddTask): Promise<OpenShard> {
  return addParts(place, (workerData as WorkerSettings).format, before, to);
}

/** Shows a shard that has all its parts. */
export function publish({ place, whole }: PublishTask): Promise<Manifest> {
  return publishShard(place, whole);
}

/** Answers a request, a line for a line. */
export async function answer({ line, normalized }: AnswerTask): Promise<string> {
  Atomics.store(normalized, 0, 1);
  return `${JSON.stringify(await answerTo(line, workerData as ReadSettings))}\n`;
}
