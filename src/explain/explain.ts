import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { SectionPaths } from '../outline/section.ts';
import type { Outline } from '../outline/section.ts';
import type { Quantity, Refusal } from '../quantities/quantity.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Table } from '../tables/table.ts';
import { firstReading } from '../targets/find-targets.ts';
import { frameOf } from '../clause/frame.ts';
import { itemsOf } from '../clause/item.ts';
import type { Context, Made } from '../targets/construction.ts';
import { constructions } from '../targets/constructions/constructions.ts';
import { StatusReader } from '../targets/attributes/status.ts';
import { partedByTables } from '../targets/table-cells.ts';
import type { Target } from '../targets/target.ts';
import { clauseEvidence } from './clause.ts';
import type { Explanation, Recorded, Refused, Rejected, RulePlace } from './explanation.ts';
import { examplesOf } from './refusal-examples.ts';
import { sentenceAround } from './sentence.ts';

/** What `explain` works on; lists are in the order of the text. */
export interface ExplainInput {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly tables: readonly Table[];
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
  readonly targets: readonly Target[];
}

/** What became of each number whose span is `wanted`, and why, in the order of the text. */
export function explain(
  input: ExplainInput,
  wanted: (span: Span) => boolean,
): readonly Explanation[] {
  const { text } = input.normalized;
  const recorded = explainRecords(input, wanted);
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

function explainRecords(
  { normalized, outline, metadata, tables, quantities, targets }: ExplainInput,
  wanted: (span: Span) => boolean,
): readonly Recorded[] {
  const { prose, cells } = partedByTables(quantities, tables);
  const contexts = contextsOf(normalized.text, prose, wanted);
  const cellOf = new Map(cells.map(({ quantity, cell }) => [quantity.span.from, cell]));
  const status = new StatusReader(normalized, outline, metadata);
  const paths = new SectionPaths(outline);
  return targets
    .filter(({ quantity }) => wanted(quantity.bounded))
    .map((target) => {
      const { quantity } = target;
      const { from } = quantity.span;
      const context = contexts.get(from) ?? null;
      const path = paths.at(from);
      return {
        outcome: 'record',
        quantity,
        target,
        rule: context && placeOf(target.by),
        clause: context && clauseEvidence(context),
        cell: cellOf.get(from) ?? null,
        sections: path.map((section) => ({ section, status: status.saysOf(section) })),
        around: status.baseOf(path, lastStartingBy(normalized.paragraphs, from)),
        rejected: context ? rejectedBy(context, target.by) : [],
      };
    });
}

/** What the rules looked at for each number that is wanted, by where it starts. */
function contextsOf(
  text: string,
  prose: readonly Quantity[],
  wanted: (span: Span) => boolean,
): ReadonlyMap<number, Context> {
  const items = itemsOf(text, prose);
  const made: Made[] = [];
  const contexts = new Map<number, Context>();
  for (const [index, item] of items.entries()) {
    const { quantity } = item;
    const context = { text, items, index, item, frame: frameOf(text, item), made };
    if (wanted(quantity.bounded)) contexts.set(quantity.span.from, context);
    made.push(firstReading(context));
  }
  return contexts;
}

/** The construction that made a record; null where none did. */
function placeOf(by: string): RulePlace | null {
  const index = constructions.findIndex(({ id }) => id === by);
  const made = constructions[index];
  return made ? { id: made.id, example: made.example, position: index + 1 } : null;
}

/** What the rules after the one that made the record would have read. */
function rejectedBy(context: Context, winner: string): readonly Rejected[] {
  const first = constructions.findIndex(({ id }) => id === winner);
  return constructions.flatMap((rule, index) => {
    const draft = index > first ? rule.apply(context) : null;
    return draft ? [{ id: rule.id, example: rule.example, position: index + 1, draft }] : [];
  });
}
