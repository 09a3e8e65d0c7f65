import type { Section } from '../outline/section.ts';
import type { Context, Draft } from './construction.ts';
import { constructions } from './constructions/constructions.ts';
import type { Status } from './kinds.ts';

/** A reading that came too late: an earlier construction had read the number. */
export interface Late {
  /** Id of the construction. */
  readonly by: string;
  readonly draft: Draft;
}

/** What a section's heading says of the numbers under it. */
export interface SectionSays {
  readonly section: Section;
  readonly status: Status | null;
}

/** How a target was made, kept where somebody asks. */
export interface Trace {
  /** What its construction looked at; null for a table's cell. */
  readonly context: Context | null;
  /** What its construction read, before amendments; null for a table's cell. */
  readonly read: Draft | null;
  /** In the order in which the constructions are tried. */
  readonly late: readonly Late[];
  /** Outermost first. */
  readonly sections: readonly SectionSays[];
  /** What headings and running text before the number say of its status. */
  readonly around: Status;
}

/** What the constructions behind the one of id `by` would have read. */
export function lateReadings(context: Context, by: string): readonly Late[] {
  const first = constructions.findIndex(({ id }) => id === by);
  return constructions.slice(first + 1).flatMap(({ id, apply }) => {
    const draft = apply(context);
    return draft ? [{ by: id, draft }] : [];
  });
}
