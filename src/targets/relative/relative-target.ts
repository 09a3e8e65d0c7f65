import type { Span } from '../../core/span.ts';
import type { Direction, Status } from '../kinds.ts';
import type { Modality, Nature, Period, Relation } from '../target.ts';

/** A target or result without a number of its own: a measure told by another one. Spans are in the reading. */
export interface RelativeTarget {
  /** The words that tell it: 与经济增长基本同步. */
  readonly span: Span;
  readonly sentence: Span;
  readonly indicator: string;
  readonly relation: Relation;
  /** What it is told by, as worded; empty where the wording needs none. */
  readonly reference: string;
  readonly action: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly period: Period | null;
  readonly modality: Modality | null;
  readonly nature: Nature | null;
  readonly confidence: number;
  readonly rule: `relative.${Relation}`;
}
