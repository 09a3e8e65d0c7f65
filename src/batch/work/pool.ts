import { Piscina } from 'piscina';
import { prepareThreads } from '../heap-flags.ts';

/**
 * Room for what is young. Documents are short, and more room hardly makes them faster.
 */
const youngMegabytes = 24;

/** Threads that load the library once each. `shared` is what every task of theirs has in common. */
export function poolOf(shared: unknown, jobs: number): Piscina {
  prepareThreads();
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
