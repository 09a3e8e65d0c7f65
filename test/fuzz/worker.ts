import { parentPort, workerData } from 'node:worker_threads';
import { faultsOfFile } from './check-file.ts';
import { faultsOf } from './check.ts';
import { corpusIn } from './corpus.ts';
import { draws } from './draws.ts';
import { seedFile } from './file-seeds.ts';
import type { FileKind } from './file-seeds.ts';
import { inputOf } from './inputs.ts';
import { mutatedFile } from './mutate-file.ts';

/** What a worker of the long run is told. */
interface Task {
  readonly from: number;
  readonly to: number;
  readonly corpus: string;
  /** The seed in hand, for the one who watches. */
  readonly progress: Int32Array;
  /** Files of a kind, mutated, in place of texts; `files` is the folder of those that a word processor wrote. */
  readonly kind: FileKind | null;
  readonly files: string;
  /** Whether the whole program reads them, not their reader alone. */
  readonly isWhole: boolean;
}

const { from, to, corpus, progress, kind, files, isWhole } = workerData as Task;
const texts = [...corpusIn(corpus).values()];
const file = kind && seedFile(kind, files);
for (let seed = from; seed < to; seed++) {
  progress[0] = seed;
  const input = file ? mutatedFile(file, draws(seed)) : inputOf(seed, texts);
  const faults = file ? await faultsOfFile(input, isWhole) : await faultsOf(input);
  if (faults.length > 0) parentPort?.postMessage({ seed, faults, input });
}
