import type { LineIndex } from '../core/line-index.ts';
import type { Span } from '../core/span.ts';
import type { ClauseEvidence as Evidence, Explanation, Recorded } from '../explain/explanation.ts';
import { titleOf } from '../outline/section.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Repair, RepairKind } from '../repair/repaired.ts';
import { doubtsOf } from '../targets/confidence/chance.ts';
import type { Draft } from '../targets/construction.ts';
import type { Target } from '../targets/target.ts';
import type {
  AmendmentId,
  AskedPlace,
  ClauseEvidence,
  ConstructionId,
  ExplainedNumber,
  MarkedSentence,
  NumberReading,
  TargetRecord,
} from './document.ts';
import type { Language } from './messages/language.ts';
import { droppedBecause, refusedBecause } from './messages/sentence.ts';
import type { Locator } from './locator.ts';

/** The stretch of the source that a place covers: one unit, or a line with its line feed. */
export function askedSpan(lines: LineIndex, { line, column }: AskedPlace): Span {
  const from = lines.startOf(line);
  if (column === null) return { from, to: lines.startOf(line + 1) };
  return { from: from + column - 1, to: from + column };
}

/** What an explanation is written with. */
export interface ExplanationWriter {
  readonly locator: Locator;
  readonly language: Language;
  readonly recordOf: (target: Target) => TargetRecord;
}

/** What became of a number of the text, as the output has it. */
export function writtenExplanation(
  explanation: Explanation,
  writer: ExplanationWriter,
): ExplainedNumber {
  return explanation.outcome === 'record'
    ? writtenRecord(explanation, writer)
    : writtenRefusal(explanation, writer);
}

const nothing = {
  read: null,
  record: null,
  rule: null,
  clause: null,
  cell: null,
  sections: [],
  around: null,
  amended: [],
  rejected: [],
  doubts: [],
  refusal: null,
} satisfies Partial<ExplainedNumber>;

function writtenRecord(
  { quantity, target, rule, clause, cell, sections, around, amended, rejected }: Recorded,
  { locator, recordOf }: ExplanationWriter,
): ExplainedNumber {
  const span = locator.toSource(quantity.span);
  const record = recordOf(target);
  return {
    text: locator.number(quantity.span),
    outcome: 'record',
    source: locator.place(span),
    sentence: marked(quantity.span, target.sentence, locator),
    ...nothing,
    read: readingOf(quantity, target, locator),
    record,
    rule: rule && { ...rule, id: rule.id as ConstructionId },
    clause: clause && writtenClause(clause, locator),
    cell: cell && { row: cell.row.name, column: cell.column.head, unit: cell.unit },
    sections: sections.map(({ section, status }) => ({
      number: section.number,
      title: locator.written(titleOf(section)),
      status,
    })),
    around,
    amended: amended.map(({ id, example, before }) => ({
      id: id as AmendmentId,
      example,
      ...fieldsOf(before),
    })),
    rejected: rejected.map(({ id, example, position, draft }) => ({
      id: id as ConstructionId,
      example,
      position,
      ...fieldsOf(draft),
    })),
    doubts: doubtsOf(target, record.indicator.code),
  };
}

function fieldsOf({ type, indicator, action, direction }: Draft): DraftFields {
  return { type, indicator, action, direction };
}

/** What is shown of a draft. */
type DraftFields = Pick<Draft, 'type' | 'indicator' | 'action' | 'direction'>;

function writtenRefusal(
  { refusal, sentence, examples }: Extract<Explanation, { outcome: 'refused' }>,
  { locator, language }: ExplanationWriter,
): ExplainedNumber {
  const span = locator.toSource(refusal.span);
  return {
    text: locator.number(refusal.span),
    outcome: 'refused',
    source: locator.place(span),
    sentence: marked(refusal.span, sentence, locator),
    ...nothing,
    refusal: {
      reason: refusal.reason,
      message: refusedBecause(refusal.reason, language),
      examples: [
        ...examples.refused.map((text) => ({ text, refused: true })),
        ...examples.kept.map((text) => ({ text, refused: false })),
      ],
    },
  };
}

/** A sentence in three pieces around a number. */
function marked(number: Span, sentence: Span, locator: Locator): MarkedSentence {
  const to = Math.max(sentence.to, number.to);
  const from = Math.min(sentence.from, number.from);
  return {
    before: locator.written({ from, to: number.from }),
    number: locator.written(number),
    after: number.to < to ? locator.sentence({ from: number.to, to }) : '',
  };
}

function readingOf(quantity: Quantity, { comparator }: Target, locator: Locator): NumberReading {
  const { span, number, bounded, form, amount } = quantity;
  const words = (from: number, to: number): string | null =>
    to > from ? locator.written({ from, to }) : null;
  const inTable = bounded.from < span.from && bounded.to > span.to && form === 'digits';
  return {
    number: locator.written(number),
    unit: words(number.to, span.to),
    form,
    comparator: 'min' in amount ? 'range' : comparator,
    boundBefore: inTable ? null : words(bounded.from, span.from),
    boundAfter: inTable ? null : words(span.to, bounded.to),
  };
}

function writtenClause(
  { subject, verb, governor, object, joined, follows, respectively }: Evidence,
  locator: Locator,
): ClauseEvidence {
  return {
    subject: subject && locator.written(subject),
    verb: verb && { text: locator.written(verb.span), kind: verb.kind },
    governor: governor && { text: locator.written(governor.span), kind: governor.kind },
    object: object && locator.written(object),
    joined,
    follows: follows && locator.written(follows),
    respectively,
  };
}

/** Repairs that leave a stretch of the source out of the text. */
const leavesOut: ReadonlySet<RepairKind> = new Set([
  'running-head',
  'page-number',
  'page-line',
  'contents-line',
  'jump-line',
]);

/** The numbers of the source that repair left out at a place, as the output has them. */
export function droppedNumbers(
  repairs: readonly Repair[],
  asked: Span,
  { locator, language }: Pick<ExplanationWriter, 'locator' | 'language'>,
): ExplainedNumber[] {
  return repairs
    .filter(
      ({ kind, source: { from, to } }) => leavesOut.has(kind) && from < asked.to && asked.from < to,
    )
    .filter(({ source }) => /[\d\uff10-\uff19一二三四五六七八九十百]/.test(locator.quoted(source)))
    .map(({ kind, source }) => ({
      text: locator.quoted(source),
      outcome: 'dropped',
      source: locator.place(source),
      sentence: { before: '', number: locator.quoted(source), after: '' },
      ...nothing,
      refusal: { reason: kind, message: droppedBecause(kind, language), examples: [] },
    }));
}
