import type { Span } from '../core/span.ts';
import type { Numbering } from './numbering.ts';

/** A heading whose end is not known yet. */
export interface OpenHeading {
  readonly numbering: Numbering | null;
  readonly title: Span;
  readonly from: number;
  /** Whether it may be a list's item, with the end of its paragraph. */
  readonly listed: boolean;
  readonly paragraphTo: number;
  to: number;
  readonly children: OpenHeading[];
}
