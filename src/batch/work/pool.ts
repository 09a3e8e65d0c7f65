import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';

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
  });
  // What a thread says of a task that was cut off meanwhile concerns nobody; tasks report their own errors.
  pool.on('error', () => undefined);
  return pool;
}
