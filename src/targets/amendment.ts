import type { Context, Draft } from './construction.ts';
import type { TargetType } from './kinds.ts';

/** A text with a quantity of it that an amendment changes, and what it is then. */
export type Amended = readonly [text: string, quantity: string, fields: Partial<Draft>];

/** A text with a quantity that an amendment leaves as it was read. */
export type Unamended = readonly [text: string, quantity: string];

/** What is settled of a draft once a construction has read it, where what stands around tells better. */
export interface Amendment {
  /** Its name, and that of its file. */
  readonly id: string;
  /** What it looks for, for people. */
  readonly example: string;
  readonly examples: { readonly amended: readonly Amended[]; readonly left: readonly Unamended[] };
  /** The types that it makes another of, each with what it becomes. */
  readonly types: readonly (readonly [from: TargetType, to: TargetType])[];
  /** The draft amended, or the same one; `by` is the id of the construction that read it. */
  readonly apply: (draft: Draft, context: Context, by: string) => Draft;
}
