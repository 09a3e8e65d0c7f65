import type { Span } from '../core/span.ts';
import type { VerbKind } from '../lexicon/verbs.ts';
import type { Quantity, Refusal } from '../quantities/quantity.ts';
import type { ValueCell } from '../tables/table.ts';
import type { Item } from '../clause/item.ts';
import type { Draft } from '../targets/construction.ts';
import type { Status } from '../targets/kinds.ts';
import type { Target } from '../targets/target.ts';
import type { SectionSays } from '../targets/trace.ts';

/** A construction with its place among those that are tried, from 1. */
export interface RulePlace {
  readonly id: string;
  /** What it looks like. */
  readonly example: string;
  readonly position: number;
}

/** A reading that came too late: a rule of an earlier place had read the number. */
export interface Rejected extends RulePlace {
  readonly draft: Draft;
}

/** A verb with what it says of the number beside it. */
export interface EvidenceVerb {
  readonly span: Span;
  readonly kind: VerbKind;
}

/** The words of a clause that the rules looked at. Spans are in the reading. */
export interface ClauseEvidence {
  /** The noun phrase before the number or its verb. */
  readonly subject: Span | null;
  /** The verb right before the number. */
  readonly verb: EvidenceVerb | null;
  /** The verb before the noun that stands right before the number. */
  readonly governor: EvidenceVerb | null;
  /** The noun phrase right after the number. */
  readonly object: Span | null;
  readonly joined: Item['joined'];
  /** The number before it in the same clause. */
  readonly follows: Span | null;
  /** Whether 分别 or 各 deals the numbers out. */
  readonly respectively: boolean;
}

/** An amendment of what a construction read. */
export interface Amended {
  readonly id: string;
  /** What it looks for. */
  readonly example: string;
  /** The draft as it stood before. */
  readonly before: Draft;
}

/** A number of which a record was made. */
export interface Recorded {
  readonly outcome: 'record';
  readonly quantity: Quantity;
  readonly target: Target;
  /** The rule that made the record; null for a table's cell. */
  readonly rule: RulePlace | null;
  /** Null for a table's cell. */
  readonly clause: ClauseEvidence | null;
  /** The table's cell that states it; null in running text. */
  readonly cell: ValueCell | null;
  /** Outermost first. */
  readonly sections: readonly SectionSays[];
  /** What headings and running text before the number say of its status. */
  readonly around: Status;
  /** In the order in which they were made. */
  readonly amended: readonly Amended[];
  /** In the order in which the rules are tried. */
  readonly rejected: readonly Rejected[];
}

/** A number that was seen and measures nothing. */
export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
  readonly sentence: Span;
  /** Texts whose numbers are refused for the same reason, and texts of the same look whose numbers are not. */
  readonly examples: { readonly refused: readonly string[]; readonly kept: readonly string[] };
}

/** What became of a number, and why. */
export type Explanation = Recorded | Refused;
