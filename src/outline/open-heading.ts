import type { Candidate, PlainHeading } from './opening.ts';

/** A heading whose end, and what stands under it, is not known yet. */
export interface OpenHeading {
  readonly opening: Candidate | PlainHeading;
  to: number;
  /** Null as long as there are none. */
  children: OpenHeading[] | null;
}
