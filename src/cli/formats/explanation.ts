import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { ExplainedNumber, ExplainOutput, TargetRecord } from '../../document/document.ts';
import type { Pieces } from '../../formats/pieces.ts';
import type { ExplainMessages } from '../messages/explain.ts';
import { printable } from '../../formats/terminal/printable.ts';

/** Most examples of a reason that are shown on each side. */
const shownExamples = 3;

type Line = readonly [label: string, text: string];

/** What became of the numbers at a place, for people; `others` were left out. */
export function* explanationText(
  { at, numbers }: ExplainOutput,
  words: ExplainMessages,
  color: boolean,
  others: number,
): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  if (numbers.length === 0 && others === 0) yield `${words.nothing(at.line, at.column)}\n`;
  const width = Math.max(...Object.values(words.labels).map((label) => stringWidth(label))) + 2;
  for (const [index, number] of numbers.entries()) {
    const { source, text } = number;
    if (index > 0) yield '\n';
    yield `${chalk.dim(`${String(source.line)}:${String(source.column)}`)}  ${chalk.bold(printable(text))}\n`;
    let earlier = '';
    for (const [label, line] of linesOf(number, words)) {
      const shown = label === earlier ? '' : label;
      const gap = ' '.repeat(width - stringWidth(shown));
      yield `  ${chalk.dim(shown)}${gap}${printable(line)}\n`;
      earlier = label;
    }
  }
}

function* linesOf(number: ExplainedNumber, words: ExplainMessages): Iterable<Line> {
  const { labels } = words;
  const { before, number: written, after } = number.sentence;
  yield [labels.sentence, `${before}【${written}】${after}`];
  if (number.refusal) yield* refusalLines(number.refusal, number.outcome, words);
  if (number.read && number.record) {
    yield [labels.number, readingOf(number.read, words)];
    if (number.rule) {
      const { id, position, example } = number.rule;
      yield [labels.rule, words.rule(id, position, example)];
    }
    if (number.clause) yield [labels.words, evidenceOf(number.clause, words)];
    if (number.cell) {
      const { row, column, unit } = number.cell;
      yield [labels.cell, words.cell(row, column, unit)];
    }
    for (const { id, example, ...fields } of number.amended)
      yield [labels.amended, words.amended(id, example, readingFields(fields))];
    yield* sectionLines(number, number.record, words);
    for (const [field, value] of fieldsOf(number.record)) {
      if (field !== 'sentence') yield [labels.record, `${field}: ${shown(value)}`];
    }
    if (number.clause && number.rejected.length === 0) yield [labels.rejected, words.noLater];
    for (const { id, position, ...fields } of number.rejected)
      yield [labels.rejected, words.later(id, position, readingFields(fields))];
    for (const { about, situation, right, of } of number.doubts)
      yield [labels.doubts, words.doubt(words.about[about], situation, right, of)];
  }
}

function* refusalLines(
  { message, examples }: NonNullable<ExplainedNumber['refusal']>,
  outcome: ExplainedNumber['outcome'],
  { labels }: ExplainMessages,
): Iterable<Line> {
  yield [outcome === 'refused' ? labels.refused : labels.dropped, message];
  for (const refused of [true, false]) {
    const texts = examples.filter((example) => example.refused === refused);
    if (texts.length === 0) continue;
    const few = texts.slice(0, shownExamples).map(({ text }) => text);
    yield [refused ? labels.alike : labels.unlike, few.join(' / ')];
  }
}

function readingOf(
  { number, unit, form, comparator, boundBefore, boundAfter }: NonNullable<ExplainedNumber['read']>,
  words: ExplainMessages,
): string {
  const bounds = [boundBefore, boundAfter].filter((word) => word !== null).join('…');
  return [
    `${words.number(number)} (${words.form[form]})`,
    words.unit(unit),
    words.bound(words.comparator[comparator], bounds),
  ].join(', ');
}

function evidenceOf(
  clause: NonNullable<ExplainedNumber['clause']>,
  words: ExplainMessages,
): string {
  const { subject, verb, governor, object, joined, follows, respectively } = clause;
  return [
    subject === null ? null : words.subject(subject),
    verb && words.verb(verb.text, words.kind[verb.kind]),
    governor && words.governor(governor.text, words.kind[governor.kind]),
    object === null ? null : words.object(object),
    words.follows(words.joined[joined], follows),
    respectively ? words.respectively : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function* sectionLines(
  { sections, around }: ExplainedNumber,
  { status }: TargetRecord,
  words: ExplainMessages,
): Iterable<Line> {
  const path = sections.map(({ number, title, status: says }) =>
    words.heading([number, title].filter(Boolean).join(' '), says && words.status[says]),
  );
  yield [words.labels.section, path.length > 0 ? path.join(' > ') : words.noSection];
  if (around === null) return;
  const [before, own] = [words.status[around], words.status[status]];
  yield [
    words.labels.status,
    around === status ? words.statusAgain(before) : words.statusFrom(before, own),
  ];
}

type Reading = Omit<ExplainedNumber['amended'][number], 'id' | 'example'>;

function readingFields({ type, indicator, action, direction }: Reading): string {
  return `${type}, ${indicator}, ${action ?? '-'}, ${direction}`;
}

type Field = keyof TargetRecord;

function fieldsOf(record: TargetRecord): readonly (readonly [Field, TargetRecord[Field]])[] {
  return Object.entries(record) as [Field, TargetRecord[Field]][];
}

/** A field's value on one line. */
function shown(value: TargetRecord[keyof TargetRecord]): string {
  if (value === null) return '-';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([field, inner]) => `${field} ${inner === null ? '-' : String(inner)}`)
    .join(', ');
}
