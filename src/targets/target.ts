import type { Nature, Relation } from '../core/closed-lists.ts';
import type { DocumentGround } from './confidence/situation.ts';
import type { Wording } from './confidence/wording.ts';
import type { Step } from './construction.ts';
import type { Direction, Status, StatusBasis, TargetType } from './kinds.ts';
import type { Trace } from './trace.ts';
import type { Span } from '../core/span.ts';
import type { Comparator } from '../lexicon/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';

export interface Period {
  /** ISO 8601 year or date; null where open. */
  readonly start: string | null;
  readonly end: string | null;
  /** The words that set it; null where it is inferred. */
  readonly text: string | null;
  readonly basis: 'stated' | 'document' | 'inferred';
}

export interface Modality {
  readonly text: string;
  readonly force: 'binding' | 'firm' | 'aim';
}

export type { Nature, Relation };

/** One quantity with what is said of it. Spans are in the reading. */
export interface Target {
  readonly quantity: Quantity;
  /** The quantity's own, or one that governs it from afar: 至少建成2个…、20个…. */
  readonly comparator: Comparator;
  readonly status: Status;
  readonly type: TargetType;
  readonly indicator: string;
  readonly action: string | null;
  readonly direction: Direction;
  readonly period: Period | null;
  readonly modality: Modality | null;
  readonly nature: Nature | null;
  readonly actor: string | null;
  /** The quantity that this one is an amount, threshold or breakdown of; null where there is none. */
  readonly relatesTo: Quantity | null;
  readonly sentence: Span;
  /** How the words around the number are used. */
  readonly wording: Wording;
  /** What gives it its status. */
  readonly told: StatusBasis;
  /** What of its document it rests on. */
  readonly document: DocumentGround;
  /** What is left of the chance that every field is right, 0 to 1: less than 1 where something makes it doubtful. */
  readonly trust: number;
  /** Id of the construction that made it: count.object-before. */
  readonly by: string;
  /** What was amended of what the construction read, in order. */
  readonly amended: readonly Step[];
  /** Its type and the form of the construction that made it: growth.verb. */
  readonly rule: string;
  /** How it was made; null where nobody asks. */
  readonly trace: Trace | null;
}
