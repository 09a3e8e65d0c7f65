import { EndPattern } from '../core/end-pattern.ts';
import { onceFor } from '../core/once-for.ts';
import { LastStarting, lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { WordIndex } from '../core/word-index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { SectionPaths } from '../outline/section.ts';
import type { Outline } from '../outline/section.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Table } from '../tables/table.ts';
import { actionOf } from './attributes/action.ts';
import { actorOf, SpenderReader } from './attributes/actor.ts';
import { cellTarget } from './cell-target.ts';
import { confidenceOf } from './confidence.ts';
import { frameOf } from '../clause/frame.ts';
import type { Frame } from '../clause/frame.ts';
import { itemsOf } from '../clause/item.ts';
import { settled } from './amendments/kind.ts';
import { linked } from './amendments/links.ts';
import { ModalityReader } from './attributes/modality.ts';
import { PeriodReader } from './attributes/period.ts';
import type { Context, Draft, Made } from './construction.ts';
import { constructions } from './constructions/constructions.ts';
import { standing } from './amendments/standing.ts';
import { StatusReader } from './attributes/status.ts';
import { partedByTables } from './table-cells.ts';
import { ruleOf } from './target.ts';
import type { Target } from './target.ts';

/** What `findTargets` works on. */
export interface TargetInput {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly metadata: Metadata;
  /** In the order of the text. */
  readonly quantities: readonly Quantity[];
  /** In the order of the text. */
  readonly tables?: readonly Table[];
  /** Names of bodies that are known to act, beside what names of bodies look like. */
  readonly bodies?: readonly string[];
}

/** Says of each quantity what it measures, what is promised or reported of it, by whom and by when. */
export function findTargets({
  normalized,
  outline,
  metadata,
  quantities,
  tables = [],
  bodies = noBodies,
}: TargetInput): readonly Target[] {
  const { text } = normalized;
  const named = indexOf(bodies);
  const { prose, cells } = partedByTables(quantities, tables);
  const status = new StatusReader(normalized, outline, metadata);
  const paragraphs = new LastStarting(normalized.paragraphs);
  const paths = new SectionPaths(outline);
  const periods = new PeriodReader(text, metadata);
  const modalities = new ModalityReader(text);
  const spenders = new SpenderReader(text);
  const actors = new Map<number, string | null>();
  const targets: Target[] = [];
  for (const part of inParts(prose, normalized.paragraphs)) {
    const items = itemsOf(text, part);
    const made: Made[] = [];
    const frames: Frame[] = [];
    for (const [index, item] of items.entries()) {
      const frame = frameOf(text, item);
      frames.push(frame);
      made.push(firstReading({ text, items, index, item, frame, made }));
    }
    const deeds = linked(text, items, made).map((draft, index) => ({
      draft,
      item: items[index] as (typeof items)[number],
      frame: frames[index] as Frame,
    }));
    for (const [index, { draft, item }] of deeds.entries()) {
      const { quantity, sentence } = item;
      const paragraph = paragraphs.indexAt(quantity.span.from);
      if (!actors.has(paragraph))
        actors.set(paragraph, actorOf(text, normalized.paragraphs[paragraph] as Span, named));
      const path = paths.at(quantity.span.from);
      const measured = draft.type === 'threshold' && draft.relatesTo ? draft.relatesTo : quantity;
      const said = status.statusOf(measured, sentence, path, paragraph);
      targets.push({
        quantity,
        status: said,
        type: draft.type,
        comparator: draft.comparator ?? quantity.comparator,
        indicator: draft.indicator,
        action: actionOf(text, deeds, index),
        direction: draft.direction,
        period: periods.of({
          at: quantity.span.from,
          sentence,
          clause: item.clause,
          type: draft.type,
          status: said,
          path,
        }),
        modality: modalities.before({
          at: quantity.bounded.from,
          clause: item.clause,
          sentence,
          status: said,
          action: draft.action,
        }),
        nature: null,
        actor: actors.get(paragraph) ?? spenders.of(item),
        relatesTo: draft.relatesTo ?? null,
        sentence,
        confidence: draft.confidence,
        by: draft.by,
        rule: ruleOf(draft.by, draft.type),
      });
    }
  }
  for (const { quantity, table, cell } of cells) {
    const { from } = quantity.span;
    const paragraph = paragraphs.indexAt(from);
    const around = status.statusOf(quantity, cell.row.span, paths.at(from), paragraph);
    targets.push(cellTarget(quantity, { table, cell, metadata, status: around }));
  }
  return targets.sort((a, b) => a.quantity.span.from - b.quantity.span.from);
}

const noBodies: readonly string[] = [];
/** The index of the bodies of a list, made once for it. */
const indexOf = onceFor(
  (bodies: readonly string[]) => new WordIndex(bodies.map((name) => [name, name] as const)),
);

/** What is held of a number while its neighbours are read is large: a long text is read in parts of this many. */
const partSize = 2000;

/** The quantities in parts that are cut between two paragraphs. */
function* inParts(
  quantities: readonly Quantity[],
  paragraphs: readonly Span[],
): Iterable<readonly Quantity[]> {
  const paragraphOf = (index: number): number =>
    lastStartingBy(paragraphs, (quantities[index] as Quantity).span.from);
  for (let from = 0; from < quantities.length;) {
    let to = Math.min(from + partSize, quantities.length);
    while (to < quantities.length && paragraphOf(to) === paragraphOf(to - 1)) to++;
    yield from === 0 && to === quantities.length ? quantities : quantities.slice(from, to);
    from = to;
  }
}

/** What the first construction that knows the quantity reads; `carried` knows every one. */
export function firstReading(context: Context): Made {
  for (const { id, apply } of constructions) {
    const draft = apply(context);
    if (!draft) continue;
    const full = settled(standing(ofRate(governed(draft, context), context), context), id, context);
    // Field by field, so that all drafts have one shape: what reads them is faster for it.
    return {
      type: full.type,
      indicator: full.indicator,
      action: full.action,
      direction: full.direction,
      comparator: full.comparator,
      relatesTo: full.relatesTo,
      governs: full.governs,
      by: id,
      confidence: confidenceOf(full, id, context),
    };
  }
  throw new TypeError('no construction reads the quantity');
}

/** 至少 before a verb bounds its whole list: 至少建成2个示范区、20个示范村. */
function governed(draft: Draft, { item, frame, index, made }: Context): Draft {
  if (item.quantity.comparator !== 'eq' || draft.comparator) return draft;
  const earlier = made[index - 1];
  const listed = item.joined === 'list' && earlier?.comparator === 'ge';
  return frame.atLeast || listed ? { ...draft, comparator: 'ge' } : draft;
}

const rising = new EndPattern(
  /(?:增速|增长速度|涨幅|增幅|(?:上涨|增长|提高|上升)幅度)(?:预期)?(?:目标)?$/,
);
const falling = new EndPattern(/(?:降幅|减幅|跌幅|(?:下降|减少|降低|压减|回落)幅度)$/);

/** An indicator that is itself a rate of change: 居民消费价格涨幅3%. */
function ofRate(draft: Draft, { item }: Context): Draft {
  if (item.quantity.unit !== '%' || (draft.type !== 'level' && draft.type !== 'baseline'))
    return draft;
  const direction = rising.test(draft.indicator)
    ? 'increase'
    : falling.test(draft.indicator)
      ? 'decrease'
      : null;
  if (direction === null) return draft;
  return { ...draft, direction, type: draft.type === 'level' ? 'growth' : 'baseline' };
}
