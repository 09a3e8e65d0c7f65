import { parentPort, workerData } from 'node:worker_threads';
import { faultsOf } from './check.ts';
import { corpusIn } from './corpus.ts';
import { inputOf } from './inputs.ts';

/** What a worker of the long run is told. */
interface Task {
  readonly from: number;
  readonly to: number;
  readonly corpus: string;
  /** The seed in hand, for the one who watches. */
  readonly progress: Int32Array;
}

const { from, to, corpus, progress } = workerData as Task;
const texts = [...corpusIn(corpus).values()];
for (let seed = from; seed < to; seed++) {
  progress[0] = seed;
  const input = inputOf(seed, texts);
  const faults = await faultsOf(input);
  if (faults.length > 0) parentPort?.postMessage({ seed, faults, input });
}
