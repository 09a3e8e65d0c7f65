import type { BatchFormat } from './job.ts';
import type { Counts } from './parts/counts.ts';

/** What a finished job holds. */
export interface Summary extends Counts {
  readonly version: 1;
  readonly format: BatchFormat;
  readonly shards: number;
  /** Bytes of what came out. */
  readonly output: { readonly files: number; readonly bytes: number };
}
