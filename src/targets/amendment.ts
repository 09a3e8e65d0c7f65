import type { Context, Draft } from './construction.ts';
import type { NumberType } from './kinds.ts';

/** A text with a quantity of it that an amendment changes, and what it is then. */
export type Amended = readonly [text: string, quantity: string, fields: Partial<Draft>];

/** A text with a quantity that an amendment leaves as it was read. */
export type Unamended = readonly [text: string, quantity: string];

/** The types that an amendment or link makes another of, each with what it becomes; it makes no other. */
export type TypeChanges = readonly (readonly [from: NumberType, to: NumberType])[];

/** Whether what is of one type may become of another one by an amendment or link that names these changes. */
export function mayBecome(changes: TypeChanges, from: NumberType, to: NumberType): boolean {
  return from === to || changes.some((change) => change[0] === from && change[1] === to);
}

/** What is settled of a draft once a construction has read it, where what stands around tells better. */
export interface Amendment {
  /** Its name, and that of its file. */
  readonly id: string;
  /** What it looks for, for people. */
  readonly example: string;
  /** What it settles, in one line. */
  readonly settles: string;
  readonly examples: { readonly amended: readonly Amended[]; readonly left: readonly Unamended[] };
  readonly types: TypeChanges;
  /** The draft amended, or the same one; `by` is the id of the construction that read it. */
  readonly apply: (draft: Draft, context: Context, by: string) => Draft;
}
