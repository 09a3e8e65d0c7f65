import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';

/**
 * Room for what is young. V8 lets old garbage lie up to about this much, so that memory is soon as high as it will ever
 * be; documents are short, and more room hardly makes them faster.
 */
const youngMegabytes = 24;

/** Threads that load the library once each. `shared` is what every task of theirs has in common. */
export function poolOf(shared: unknown, jobs: number): Piscina {
  // Little outlives a document, so each thread collects its own garbage: helpers would only take the cores from the others.
  setFlagsFromString('--no-parallel-scavenge');
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
