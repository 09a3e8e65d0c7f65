import type { Piscina } from 'piscina';
import { Semaphore } from '../semaphore.ts';
import type { GivenUp, MadePart } from '../parts/make-part.ts';
import type { Part } from '../plan/part.ts';
import type { OpenShard } from '../shards/assemble.ts';
import type { Manifest } from '../shards/manifest.ts';
import { poolOf } from './pool.ts';
import { watchProgress } from './watch-progress.ts';
import type { AddTask, PartTask, PublishTask, WorkerSettings } from './worker.ts';

export interface WorkersOptions {
  readonly jobs: number;
  /** Seconds that a document may take; 0 for any. */
  readonly timeout: number;
  /** Bytes that a document may have. */
  readonly maxBytes: number;
}

/** Threads that make parts and put shards together; a document that breaks one is given up, and the rest goes on. */
export class Workers {
  readonly #pool: Piscina;
  /** Tasks get their threads in the order that they came in; the pool would let those that can be cut off go first. */
  readonly #free: Semaphore;
  readonly #timeout: number;

  constructor(job: Omit<WorkerSettings, 'maxBytes'>, { jobs, timeout, maxBytes }: WorkersOptions) {
    this.#timeout = timeout * 1000;
    this.#free = new Semaphore(jobs);
    this.#pool = poolOf({ ...job, maxBytes } satisfies WorkerSettings, jobs);
  }

  /** Makes a part. Each document that takes too long or ends its thread costs one more try without it. */
  async part(part: Part, file: string, refresh: boolean): Promise<MadePart> {
    const givenUp: GivenUp[] = [];
    for (;;) {
      const normalized = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const task: PartTask = { part, file, refresh, givenUp, normalized };
      const lost = await this.#tryPart(task);
      if ('part' in lost) return lost;
      if (givenUp.some(({ index }) => index === lost.index)) throw new Error(lost.detail);
      givenUp.push(lost);
    }
  }

  async #tryPart(task: PartTask): Promise<MadePart | GivenUp> {
    const { normalized } = task;
    const limit = new AbortController();
    const watch = this.#timeout > 0 ? watchProgress(normalized, this.#timeout, limit) : null;
    try {
      return (await this.#run('part', task, limit.signal)) as MadePart;
    } catch (error) {
      const index = Atomics.load(normalized, 0) - 1;
      if (limit.signal.aborted) {
        return { index, code: 'time-limit', detail: String(this.#timeout / 1000) };
      }
      const { code } = error as NodeJS.ErrnoException;
      if (index < 0 || index >= task.part.documents || code?.startsWith('ERR_WORKER') !== true) {
        throw error;
      }
      return { index, code: 'worker-lost', detail: code };
    } finally {
      clearInterval(watch ?? undefined);
    }
  }

  /** Adds parts to a shard. */
  async add(task: AddTask): Promise<OpenShard> {
    return (await this.#run('add', task)) as OpenShard;
  }

  /** Shows a shard that has all its parts. */
  async publish(task: PublishTask): Promise<Manifest> {
    return (await this.#run('publish', task)) as Manifest;
  }

  async #run(name: string, task: unknown, signal?: AbortSignal): Promise<unknown> {
    await this.#free.enter();
    try {
      return (await this.#pool.run(task, { name, ...(signal && { signal }) })) as unknown;
    } finally {
      this.#free.leave();
    }
  }

  /** Ends the threads, whatever they are at. */
  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}
