import { covering } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { goalRuns } from '../normalized/goal-runs.ts';
import type { GoalRun } from '../normalized/goal-runs.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { cellsOf } from './delimited.ts';
import { groupHead } from './heads.ts';

/** A cell with its words. */
export interface Cell {
  readonly span: Span;
  readonly words: string;
}

/** A row of a table of goals. */
export interface GoalLine {
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** Which of its cells says whether the goal is binding; how many cells there are where none does. */
  readonly nature: number;
}

/** The lines of goals that stand together. */
export interface GoalLines {
  readonly span: Span;
  /** The lines of heads over them. */
  readonly heads: readonly (readonly Cell[])[];
  readonly lines: readonly GoalLine[];
  /** The lines between them: one list more than lines, that before the first one first. */
  readonly gaps: readonly (readonly (readonly Cell[])[])[];
}

/** A longer line is no rest of a row. */
const longestRest = 30;
const longestLine = 160;
const inSentences = /[。；！？]/;

/** Tables of goals whose rows are lines of cells parted by tabs, and lines of their own for what a cell could not hold in one. */
export function goalLinesOf({ text, paragraphs }: Normalized): readonly GoalLines[] {
  if (!text.includes('\t')) return [];
  const lineAt = (index: number): readonly Cell[] => {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.to - paragraph.from > longestLine) return [];
    const cells = cellsOf(text, paragraph)
      .map((span) => ({ span, words: text.slice(span.from, span.to) }))
      .filter(({ words }) => words !== '');
    return cells.some(({ words }) => inSentences.test(words)) ? [] : cells;
  };
  const wordsAt = (index: number): readonly string[] => lineAt(index).map(({ words }) => words);
  return goalRuns(paragraphs.length, wordsAt).map((run) => goalLines(run, paragraphs, lineAt));
}

function goalLines(
  { top, body, rows }: GoalRun,
  paragraphs: readonly Span[],
  lineAt: (index: number) => readonly Cell[],
): GoalLines {
  const linesIn = (from: number, to: number): readonly (readonly Cell[])[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, line) => lineAt(from + line));
  const first = rows[0]?.index ?? body;
  const last = rows.at(-1)?.index ?? body;
  const after = paragraphs[last + 1];
  const rest = after && after.to - after.from <= longestRest && lineAt(last + 1).length > 0 ? 1 : 0;
  return {
    span: covering([paragraphs[top] as Span, paragraphs[last] as Span]),
    heads: linesIn(top, body),
    lines: rows.map(({ index, nature }) => {
      const span = paragraphs[index] as Span;
      return { span, cells: lineAt(index), nature };
    }),
    gaps: [
      linesIn(body, first),
      ...rows.map(({ index }, place) =>
        linesIn(index + 1, rows[place + 1]?.index ?? index + 1 + rest),
      ),
    ],
  };
}

const group = /^[\u4e00-\u9fff]{2,8}$/;

/** Whether words may name a group of rows. */
export function namesGroup(words: string): boolean {
  return group.test(words);
}

/** Whether a line may head the rows below it. */
export function mayBeGroup(line: readonly Cell[]): boolean {
  return line.length === 1 && namesGroup(line[0]?.words ?? '');
}

/** Whether a column names groups of rows. */
export function hasGroupColumn({ heads }: GoalLines): boolean {
  return heads.some((line) => line.some(({ words }) => groupHead.test(words)));
}

/** Whether lines that may head the rows below them do so: one of them stands over the first row, or a column is theirs. */
export function hasGroups(goals: GoalLines): boolean {
  return hasGroupColumn(goals) || goals.gaps[0]?.some(mayBeGroup) === true;
}

/** Whether lines between the rows hold what their cells could not. */
export function hasRests(lines: GoalLines): boolean {
  const heads = hasGroups(lines);
  const width = Math.max(...lines.lines.map(({ cells }) => cells.length));
  // A line of as many cells is a row, whatever words stand in it.
  const isRest = (line: readonly Cell[]): boolean =>
    line.length < width && (!heads || !mayBeGroup(line));
  return lines.gaps.slice(0, -1).some((gap) => gap.some(isRest));
}
