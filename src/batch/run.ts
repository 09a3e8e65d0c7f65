import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BytePath } from './inputs/byte-path.ts';
import { Assembly } from './assembly.ts';
import { Semaphore } from './semaphore.ts';
import { partFile } from './job.ts';
import type { Job, JobFolder } from './job.ts';
import { Journal, readProgress } from './journal.ts';
import type { Progress } from './journal.ts';
import { isPart, PartReader } from './parts/part-file.ts';
import type { MadePart } from './parts/make-part.ts';
import type { Part, Shard } from './plan/part.ts';
import { baseOf } from './plan/make-job.ts';
import { partsOf, plannedShards } from './plan/plan-file.ts';
import { isCopyStill, itemsOf } from './plan/still.ts';
import { readManifest } from './shards/manifest.ts';
import type { Manifest } from './shards/manifest.ts';
import { isTemporary } from './whole-file.ts';
import type { WorkersOptions } from './work/workers.ts';
import { Workers } from './work/workers.ts';

export interface RunOptions extends WorkersOptions {
  /** Whether to stop at the first document that fails. */
  readonly failFast: boolean;
  /** Whether what was made of each document stays, for an update to come. */
  readonly keepParts: boolean;
  readonly signal: AbortSignal;
  /** Told how far the run is, in documents. */
  readonly advanced: (done: number, failed: number) => void;
}

/** Files that are removed together. */
const together = 64;

/** How a run ended. */
export type RunEnd = 'done' | 'failed-fast' | 'interrupted';

/** Makes what is missing of a job. Killed at any moment, it goes on from its journal and ends with the same bytes. */
export async function runJob(folder: JobFolder, job: Job, options: RunOptions): Promise<RunEnd> {
  await clean(folder);
  const progress = await readProgress(folder.journal);
  const journal = await Journal.open(folder.journal);
  const workers = new Workers({ ...job, base: baseOf(folder, job) }, options);
  const run = new Run(folder, job, progress, journal, workers, options);
  let end: RunEnd | null = null;
  try {
    end = await run.all();
    return end;
  } finally {
    await workers.end();
    await journal.close();
    // What cannot be removed now is removed by the next run, and must not hide why this one ended.
    if (end !== 'done') await clean(folder).catch(() => undefined);
  }
}

/**
 * Has every part made again that holds a failure, or a copy that is to be read as it or its original is another one now;
 * whatever they are in is put together again.
 */
export async function reopenFailed(folder: JobFolder, job: Job): Promise<void> {
  // From here on the files may be others than those that it lists.
  await unlink(folder.success).catch(() => undefined);
  const base = baseOf(folder, job);
  const progress = await readProgress(folder.journal);
  const journal = await Journal.open(folder.journal);
  try {
    for await (const shard of plannedShards(folder)) {
      const manifest = await readManifest(folder, shard.number, job);
      const isWhole = progress.shards.has(shard.number) && manifest?.counts.failed === 0;
      if (isWhole && manifest.counts.copies === 0) continue;
      const again: number[] = [];
      let isAgain = !isWhole;
      for await (const part of partsOf(shard, folder)) {
        const isLost = losesCopies(part, base);
        if (isLost || hasFailures(folder, part.number)) again.push(part.number);
        isAgain ||= isLost;
      }
      if (!isAgain) continue;
      for (const redo of again) await journal.add({ redo }, { synced: false });
      await journal.add({ reopen: shard.number }, { synced: true });
    }
  } finally {
    await journal.close();
  }
}

/** Whether something of a part was planned as a copy, and is to be read. */
function losesCopies({ work }: Part, base: BytePath): boolean {
  return itemsOf(work).some((item) => item.copyOf !== undefined && !isCopyStill(item, base));
}

function hasFailures(folder: JobFolder, number: number): boolean {
  try {
    const reader = PartReader.open(partFile(folder.parts, number));
    try {
      return reader.head().counts.failed > 0;
    } finally {
      reader.close();
    }
  } catch {
    return true;
  }
}

/** Removes what a run was in the middle of. */
async function clean(folder: JobFolder): Promise<void> {
  await mkdir(folder.parts, { recursive: true });
  const folders = [folder.parts, folder.work, folder.root];
  for (const entry of await readdir(folder.root, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name.startsWith('shard-')) {
      folders.push(join(folder.root, entry.name));
    }
  }
  for (const place of folders) {
    for (const name of await readdir(place)) {
      if (isTemporary(name) && !name.startsWith('.lock.')) await unlink(join(place, name));
    }
  }
}

class Run {
  readonly #folder: JobFolder;
  readonly #job: Job;
  readonly #progress: Progress;
  readonly #journal: Journal;
  readonly #workers: Workers;
  readonly #options: RunOptions;
  /** Parts and shards that may be under way or wait for a thread. */
  readonly #gate: Semaphore;
  #done = 0;
  #failed = 0;
  #end: RunEnd = 'done';
  #error: Error | null = null;

  constructor(
    folder: JobFolder,
    job: Job,
    progress: Progress,
    journal: Journal,
    workers: Workers,
    options: RunOptions,
  ) {
    this.#folder = folder;
    this.#job = job;
    this.#progress = progress;
    this.#journal = journal;
    this.#workers = workers;
    this.#options = options;
    this.#gate = new Semaphore(options.jobs * 2);
  }

  async all(): Promise<RunEnd> {
    const interrupt = (): void => {
      this.#stop('interrupted');
    };
    this.#options.signal.addEventListener('abort', interrupt);
    try {
      const shards = new Set<Promise<void>>();
      for await (const shard of plannedShards(this.#folder)) {
        if (this.#stopped) break;
        if (await this.#isDone(shard)) continue;
        const assembly = this.#assemblyOf(shard);
        const parts = await this.#startParts(shard, assembly);
        const assembled: Promise<void> = this.#publishAfter(parts, shard, assembly)
          .catch(this.#fail)
          .finally(() => shards.delete(assembled));
        shards.add(assembled);
      }
      await Promise.all(shards);
    } finally {
      this.#options.signal.removeEventListener('abort', interrupt);
    }
    if (this.#error !== null) throw this.#error;
    return this.#end;
  }

  get #stopped(): boolean {
    return this.#end !== 'done' || this.#error !== null;
  }

  /** Starts nothing more; what is under way is cut off. */
  #stop(end: RunEnd): void {
    if (this.#end === 'done') this.#end = end;
    void this.#workers.end();
  }

  readonly #fail = (error: unknown): void => {
    if (this.#stopped) return;
    this.#error = error instanceof Error ? error : new Error(String(error));
    void this.#workers.end();
  };

  async #isDone(shard: Shard): Promise<boolean> {
    if (!this.#progress.shards.has(shard.number)) return false;
    const manifest = await readManifest(this.#folder, shard.number, this.#job);
    if (manifest?.plan !== shard.sha256) return false;
    this.#advance(shard.documents, manifest.counts.failed);
    await this.#dropParts(shard, manifest);
    return true;
  }

  #assemblyOf(shard: Shard): Assembly {
    const place = {
      shard,
      parts: this.#folder.parts,
      target: this.#folder.shard(shard.number, this.#job),
      manifest: this.#folder.manifest(shard.number, this.#job),
    };
    return new Assembly(place, this.#job.format, this.#workers);
  }

  /** Starts every part of a shard that is not there yet, as threads become free. */
  async #startParts(shard: Shard, assembly: Assembly): Promise<Set<Promise<void>>> {
    const underWay = new Set<Promise<void>>();
    for await (const part of partsOf(shard, this.#folder)) {
      if (this.#stopped) break;
      const sha256 = this.#progress.parts.get(part.number);
      const file = partFile(this.#folder.parts, part.number);
      if (sha256 !== undefined && (await isPart(file, sha256))) {
        this.#advance(part.documents, 0);
        this.#addTo(assembly, part);
        continue;
      }
      await this.#gate.enter();
      const made: Promise<void> = this.#makePart(part, file, assembly)
        .catch(this.#fail)
        .finally(() => {
          this.#gate.leave();
          underWay.delete(made);
        });
      underWay.add(made);
    }
    return underWay;
  }

  async #makePart(part: Part, file: string, assembly: Assembly): Promise<void> {
    if (this.#stopped) return;
    const refresh = this.#progress.refreshed.has(part.number);
    const made: MadePart = await this.#workers.part(part, file, refresh);
    await this.#journal.add({ part: made.part, sha256: made.sha256 }, { synced: false });
    this.#advance(part.documents, made.counts.failed);
    this.#addTo(assembly, part);
    if (made.counts.failed > 0 && this.#options.failFast) this.#stop('failed-fast');
  }

  #addTo(assembly: Assembly, part: Part): void {
    assembly.add(part.number).catch(this.#fail);
  }

  async #publishAfter(
    parts: ReadonlySet<Promise<void>>,
    shard: Shard,
    assembly: Assembly,
  ): Promise<void> {
    await Promise.all(parts);
    if (this.#stopped) return;
    const manifest = await assembly.end();
    await this.#journal.add({ shard: shard.number }, { synced: true });
    await this.#dropParts(shard, manifest);
  }

  /** Removes the parts of a finished shard, unless some of it may be read again or taken along by an update. */
  async #dropParts({ firstPart, parts }: Shard, { counts }: Manifest): Promise<void> {
    if (this.#options.keepParts || counts.failed > 0) return;
    for (let from = firstPart; from < firstPart + parts; from += together) {
      const numbers = Array.from({ length: Math.min(together, firstPart + parts - from) });
      await Promise.all(
        numbers.map((_, index) =>
          unlink(partFile(this.#folder.parts, from + index)).catch(() => undefined),
        ),
      );
    }
  }

  #advance(done: number, failed: number): void {
    this.#done += done;
    this.#failed += failed;
    this.#options.advanced(this.#done, this.#failed);
  }
}
