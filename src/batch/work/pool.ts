import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';

/**
 * Room for what is young. Documents are short, and more room hardly makes them faster.
 */
const youngMegabytes = 24;

/**
 * What old heaps begin with, and how many hundredths of what is in use may come on top. Some of each document's garbage
 * grows old before it is collected; without these, V8 lets tens of megabytes of it lie, and memory rises for many
 * thousands of documents.
 */
const oldMegabytes = 24;
const oldGrowth = 20;

/** Threads that load the library once each. `shared` is what every task of theirs has in common. */
export function poolOf(shared: unknown, jobs: number): Piscina {
  // Little outlives a document, so each thread collects its own garbage: helpers would only take the cores from the others.
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString(`--initial-old-space-size=${String(oldMegabytes)}`);
  setFlagsFromString(`--heap-growing-percent=${String(oldGrowth)}`);
  const pool = new Piscina({
    filename: new URL('./batch-worker.cjs', import.meta.url).href,
    workerData: shared,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: Infinity,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  // What a thread says of a task that was cut off meanwhile concerns nobody; tasks report their own errors.
  pool.on('error', () => undefined);
  return pool;
}
