import { onceFor } from '../core/once-for.ts';
import { LastStarting, lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { WordIndex } from '../core/word-index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Item } from '../clause/item.ts';
import { textsBesideTitles } from '../outline/beside-titles.ts';
import { SectionPaths } from '../outline/section.ts';
import type { Outline } from '../outline/section.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Table } from '../tables/table.ts';
import { actionOf } from './attributes/action.ts';
import { actorOf } from './attributes/actor.ts';
import type { Actor } from './attributes/actor.ts';
import { breaksDown } from './attributes/breaks-down.ts';
import { hasNoSubject, ClauseActorReader } from './attributes/clause-actor.ts';
import { groundOf } from './confidence/situation.ts';
import type { DocumentGround } from './confidence/situation.ts';
import { wordingOf } from './confidence/wording.ts';
import { finingBody } from './attributes/fining-body.ts';
import { cellTarget } from './cell-target.ts';
import { ModalityReader } from './attributes/modality.ts';
import { natureHeaded, natureOf } from './attributes/nature.ts';
import { PeriodReader } from './attributes/period.ts';
import type { Dated } from './attributes/period.ts';
import type { StatusReader, Told } from './attributes/status.ts';
import { isOfPaper } from './attributes/told-fact.ts';
import type { Surroundings } from './attributes/surroundings.ts';
import { partedByTables } from './table-cells.ts';
import type { CellQuantity } from './table-cells.ts';
import { readPart } from './read-part.ts';
import type { Reading } from './read-part.ts';
import { lateReadings } from './trace.ts';
import type { Trace } from './trace.ts';
import { ruleOf } from './kinds.ts';
import type { Status } from './kinds.ts';
import type { Modality, Period, Target } from './target.ts';

/** What `findTargets` works on. */
export interface TargetInput {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly surroundings: Surroundings;
  /** In the order of the text. */
  readonly quantities: readonly Quantity[];
  /** In the order of the text. */
  readonly tables?: readonly Table[];
  /** Names of bodies that are known to act, beside what names of bodies look like. */
  readonly bodies?: readonly string[];
  /** Whether each target says how it was made; not when absent. */
  readonly traced?: boolean;
}

/** Says of each quantity what it measures, what is promised or reported of it, by whom and by when. */
export function findTargets(input: TargetInput): Target[] {
  const { normalized, quantities, tables = [], traced = false } = input;
  const { prose, cells } = partedByTables(quantities, tables);
  const writer = new TargetWriter(input);
  const besideTitles = textsBesideTitles(normalized, input.outline);
  const targets: Target[] = [];
  for (const part of inParts(prose, normalized.paragraphs)) {
    const readings = readPart(normalized.text, part, besideTitles);
    for (const index of readings.keys()) targets.push(writer.ofItem(readings, index, traced));
  }
  for (const cell of cells) targets.push(writer.ofCell(cell, traced));
  return ofTheirTime(targets.sort((a, b) => a.quantity.span.from - b.quantity.span.from));
}

/** Every criterion with the time of those that it is set for, where that is told: 产值超亿元的渔区已达9个. */
function ofTheirTime(targets: readonly Target[]): Target[] {
  const periods = new Map(targets.map(({ quantity, period }) => [quantity, period]));
  return targets.map((target) => {
    const { type, relatesTo } = target;
    const period = type === 'threshold' && relatesTo ? periods.get(relatesTo) : null;
    return period ? { ...target, period } : target;
  });
}

/** Adds to what numbers measure what headings and sentences say of it. */
class TargetWriter {
  readonly #input: TargetInput;
  readonly #status: StatusReader;
  readonly #paragraphs: LastStarting;
  readonly #paths: SectionPaths;
  readonly #periods: PeriodReader;
  readonly #modalities: ModalityReader;
  readonly #clauseActors: ClauseActorReader;
  readonly #bodies: WordIndex<string>;
  readonly #document: DocumentGround;
  /** The status of each number of the sentence that is read, by where it stands. */
  readonly #told = new Map<number, Told>();
  /** The same of its period. */
  readonly #timed = new Map<number, Period | null>();
  #sentence: Span | null = null;
  /** The status of the number read last, and of the one whose sum the sentence breaks down. */
  #last: Told | null = null;
  #ofWhole: Told | null = null;
  /** By paragraph. */
  readonly #actors = new Map<number, Actor | null>();

  constructor(input: TargetInput) {
    const { normalized, outline, surroundings, bodies = noBodies } = input;
    this.#input = input;
    this.#status = surroundings.status;
    this.#paragraphs = new LastStarting(normalized.paragraphs);
    this.#paths = new SectionPaths(outline);
    this.#periods = new PeriodReader(normalized.text, surroundings.timeline);
    this.#modalities = new ModalityReader(normalized.text);
    this.#clauseActors = new ClauseActorReader(normalized.text);
    this.#bodies = indexOf(bodies);
    this.#document = groundOf(input.metadata);
  }

  /** What a number of running text measures, with all that is said of it. */
  ofItem(readings: readonly Reading[], index: number, traced: boolean): Target {
    const { item, draft } = readings[index] as Reading;
    const { quantity, sentence, clause } = item;
    const { type, indicator } = draft;
    const paragraph = this.#paragraphs.indexAt(quantity.span.from);
    const path = this.#paths.at(quantity.span.from);
    const measured = type === 'threshold' && draft.relatesTo ? draft.relatesTo : quantity;
    const placed = { at: quantity.span.from, sentence, clause, type };
    const own = this.#status.statusOf(measured, sentence, path, paragraph, {
      time: this.#periods.timeOf(placed),
      comparator: draft.comparator,
      action: draft.action,
      isAim: draft.isAim,
    });
    const told = this.#toldWith(draft.relatesTo, item, own);
    const asked = this.#askedAs(told, measured, sentence);
    const timed = this.#inTime({
      at: quantity.span.from,
      sentence,
      clause,
      type,
      status: asked,
      action: draft.action,
      indicator,
      path,
      paragraph,
    });
    const period = this.#periodWith(this.#partOf(readings, index), quantity, timed.period);
    const status = told.isOfPast || asked !== told.status ? told.status : timed.status;
    const action = actionOf(this.#input.normalized.text, readings, index);
    const aims = draft.action === '争取' ? action : draft.action;
    const modality = this.#modalityOf(item, status, aims);
    return {
      quantity,
      status,
      type,
      comparator: draft.comparator ?? quantity.comparator,
      indicator,
      action,
      direction: draft.direction,
      period,
      modality,
      nature:
        status === 'target'
          ? (natureOf(this.#input.normalized.text, quantity, sentence) ??
            natureHeaded(this.#input.normalized.text, path))
          : null,
      actor: this.#actorOf(item, paragraph),
      relatesTo: draft.relatesTo ?? null,
      sentence,
      wording: wordingOf(this.#input.normalized.text, { indicator, action }, quantity.span, item),
      told: told.basis,
      document: this.#document,
      trust: 1,
      by: draft.by,
      amended: draft.steps,
      rule: ruleOf(draft.by, type),
      trace: traced ? this.#trace(quantity, readings[index] as Reading) : null,
    };
  }

  /** What a number is a part of, or the sum whose share of all it is. */
  #partOf(readings: readonly Reading[], index: number): Quantity | null | undefined {
    const { item, draft } = readings[index] as Reading;
    const isShare = isShareOf(this.#input.normalized.text, item);
    return (isShare ? readings[index - 1]?.item.quantity : undefined) ?? draft.relatesTo;
  }

  #modalityOf(
    { quantity, clause, sentence }: Item,
    status: Status,
    action: string | null,
  ): Modality | null {
    const { bounded, span } = quantity;
    const at = bounded.from;
    return this.#modalities.before({ at, number: span.from, clause, sentence, status, action });
  }

  /** The status of a number; where nothing tells it, that of the one in its sentence that it is a part of: 控制在9万吨，其中企业6万吨. */
  #toldWith(whole: Quantity | null | undefined, { quantity, sentence }: Item, own: Told): Told {
    if (sentence.from !== this.#sentence?.from) {
      const { text } = this.#input.normalized;
      this.#ofWhole = breaksDown(text, sentence, this.#sentence) ? this.#last : null;
      this.#told.clear();
      this.#timed.clear();
    }
    this.#sentence = sentence;
    const isUntold = own.basis !== 'sentence' && this.#ofWhole?.basis === 'sentence';
    const alone = isUntold ? (this.#ofWhole as Told) : own;
    const told = alone.basis === 'none' && whole ? (this.#told.get(whole.span.from) ?? own) : alone;
    this.#told.set(quantity.span.from, told);
    // 达到9亿元，完成了10亿元的目标。其中渔港3亿元: the part is of what was done.
    if (!told.isOfPast) this.#last = told;
    return told;
  }

  /**
   * The period of a number where nothing at hand tells it: that of the sum of money that it is a part of, or whose share
   * of all it is: 总投资9亿元，其中渔港3亿元，占33%.
   */
  #periodWith(
    whole: Quantity | null | undefined,
    { span, unit, dimension }: Quantity,
    own: Period | null,
  ): Period | null {
    const ofWhole = whole && this.#timed.get(whole.span.from);
    const isPart =
      own?.basis === 'inferred' &&
      ofWhole?.basis === 'inferred' &&
      whole?.dimension === 'money' &&
      (dimension === 'ratio' || whole.unit === unit);
    const period = isPart ? ofWhole : own;
    this.#timed.set(span.from, period);
    return period;
  }

  /** What a table's cell states. */
  ofCell({ quantity, table, cell, whole }: CellQuantity, traced: boolean): Target {
    const { from } = quantity.span;
    const paragraph = this.#paragraphs.indexAt(from);
    const { metadata } = this.#input;
    const path = this.#paths.at(from);
    const { status } = this.#status.statusOf(quantity, cell.row.span, path, paragraph);
    const period = this.#periods.around(paragraph, cell.row.span, path, status);
    const trace = traced ? this.#trace(quantity, null) : null;
    return cellTarget(quantity, { table, cell, whole, metadata, status, period, trace });
  }

  /** The status whose years a number is of: rules of a plan hold in those that it is for. */
  #askedAs(told: Told, quantity: Quantity, sentence: Span): Status {
    if (told.isOfPast) return 'achieved';
    const { normalized, metadata } = this.#input;
    const { kind } = metadata;
    const isOfPlan = told.status === 'fact' && (kind === 'plan' || kind === 'notice');
    return isOfPlan && isOfPaper(normalized.text, quantity, sentence, kind)
      ? 'target'
      : told.status;
  }

  /** The period of a number of this status; what would be reached only after the document's year is a target. */
  #inTime(number: Dated): Pick<Target, 'status' | 'period'> {
    const period = this.#periods.of(number);
    const { year } = this.#input.metadata;
    const isAhead =
      year !== null && Number((period?.end ?? period?.start ?? '0').slice(0, 4)) > year;
    if (number.status !== 'achieved' || !isAhead) return { status: number.status, period };
    return { status: 'target', period: this.#periods.of({ ...number, status: 'target' }) };
  }

  #trace({ span }: Quantity, reading: Reading | null): Trace {
    const path = this.#paths.at(span.from);
    return {
      context: reading?.context ?? null,
      read: reading && (reading.draft.steps[0]?.before ?? reading.draft),
      late: reading ? lateReadings(reading.context, reading.draft.by) : [],
      sections: path.map((section) => ({ section, status: this.#status.saysOf(section) })),
      around: this.#status.baseOf(path, this.#paragraphs.indexAt(span.from)),
    };
  }

  /** Who does what a number tells: who is named for its paragraph, unless its sentence has another subject, or for its clause. */
  #actorOf(item: Item, paragraph: number): string | null {
    const { text, paragraphs } = this.#input.normalized;
    const own = this.#clauseActors.of(item);
    const actor = this.#actorIn(paragraph);
    const isFirst = item.sentence.from <= (paragraphs[paragraph] as Span).from;
    const holds = actor && (!actor.isSubject || isFirst || hasNoSubject(text, item.sentence));
    // （牵头单位：市渔业局） names who answers for what a sentence may give another subject.
    const isOther = own !== null && (!actor?.isSubject || item.clause.from > item.sentence.from);
    return holds && !isOther ? actor.name : (own ?? finingBody(text, item));
  }

  /** The body that a paragraph names as its subject or as responsible. */
  #actorIn(paragraph: number): Actor | null {
    const known = this.#actors.get(paragraph);
    if (known !== undefined) return known;
    const { text, paragraphs } = this.#input.normalized;
    const actor = actorOf(text, paragraphs[paragraph] as Span, this.#bodies);
    this.#actors.set(paragraph, actor);
    return actor;
  }
}

/** Whether a clause tells but which share the number before it is: 渔港3亿元，占33%. */
function isShareOf(text: string, { clause, quantity, joined }: Item): boolean {
  return joined !== 'list' && quantity.unit === '%' && text.startsWith('占', clause.from);
}

const noBodies: readonly string[] = [];
/** The index of the bodies of a list, made once for it. */
const indexOf = onceFor(
  (bodies: readonly string[]) => new WordIndex(bodies.map((name) => [name, name] as const)),
);

/** What is held of a number while its neighbours are read is large: a long text is read in parts of this many. */
const partSize = 200;

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
