import type { Span } from '../core/span.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Quantity, Refusal } from '../quantities/quantity.ts';
import type { Table, ValueCell } from '../tables/table.ts';
import { amendments } from '../targets/amendments/amendments.ts';
import { linkList } from '../targets/amendments/links.ts';
import type { Step } from '../targets/construction.ts';
import { constructions } from '../targets/constructions/constructions.ts';
import { partedByTables } from '../targets/table-cells.ts';
import type { Target } from '../targets/target.ts';
import type { Late, Trace } from '../targets/trace.ts';
import { clauseEvidence } from './clause.ts';
import type {
  Amended,
  Explanation,
  Recorded,
  Refused,
  Rejected,
  RulePlace,
} from './explanation.ts';
import { examplesOf } from './refusal-examples.ts';
import { sentenceAround } from './sentence.ts';

/** What `explain` works on; lists are in the order of the text. */
export interface ExplainInput {
  readonly normalized: Normalized;
  readonly tables: readonly Table[];
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
  /** With their traces. */
  readonly targets: readonly Target[];
}

/** What became of each number whose span is `wanted`, and why, in the order of the text. */
export function explain(
  input: ExplainInput,
  wanted: (span: Span) => boolean,
): readonly Explanation[] {
  const { text } = input.normalized;
  const { cells } = partedByTables(input.quantities, input.tables);
  const cellOf = new Map(cells.map(({ quantity, cell }) => [quantity.span.from, cell]));
  const recorded = input.targets
    .filter(({ quantity }) => wanted(quantity.bounded))
    .map((target) => recordOf(target, cellOf.get(target.quantity.span.from) ?? null));
  const refused = input.refusals
    .filter(({ span }) => wanted(span))
    .map((refusal): Refused => ({
      outcome: 'refused',
      refusal,
      sentence: sentenceAround(text, refusal.span),
      examples: examplesOf(refusal.reason),
    }));
  return [...recorded, ...refused].sort((a, b) => spanOf(a).from - spanOf(b).from);
}

/** Where an explained number stands in the reading. */
function spanOf(explanation: Explanation): Span {
  return explanation.outcome === 'record' ? explanation.quantity.span : explanation.refusal.span;
}

function recordOf(target: Target, cell: ValueCell | null): Recorded {
  const { quantity, by } = target;
  const { context, late, sections, around } = traceOf(target);
  return {
    outcome: 'record',
    quantity,
    target,
    rule: placeOf(by),
    clause: context && clauseEvidence(context),
    cell,
    sections,
    around,
    amended: target.amended.map(amendedBy),
    rejected: late.map(rejectedAt),
  };
}

function traceOf({ trace }: Target): Trace {
  if (!trace) throw new TypeError('a target without a trace cannot be explained');
  return trace;
}

/** The construction of an id; null where none bears it. */
function placeOf(by: string): RulePlace | null {
  const index = constructions.findIndex(({ id }) => id === by);
  const made = constructions[index];
  return made ? { id: made.id, example: made.example, position: index + 1 } : null;
}

function amendedBy({ id, before }: Step): Amended {
  const made = [...amendments, ...linkList].find((each) => each.id === id);
  return { id, example: made?.example ?? '', before };
}

function rejectedAt({ by, draft }: Late): Rejected {
  return { ...(placeOf(by) as RulePlace), draft };
}
