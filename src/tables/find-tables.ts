import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import { lastStartingBy, sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { delimitedTables } from './delimited.ts';
import { flattenedTables } from './flattened.ts';
import { goalLinesOf, hasRests } from './goal-lines.ts';
import type { GoalLines } from './goal-lines.ts';
import { goalTable } from './goal-table.ts';
import type { Found } from './grid.ts';
import { isGrid } from './grid.ts';
import type { Table } from './table.ts';
import type { Above } from './understand.ts';
import { understood, unsure } from './understand.ts';
import { tableUnits } from './unit-text.ts';

/**
 * The tables of a text in its order: rows of cells parted by tabs or columns, and cells that a copy has put on lines
 * of their own. Notices `table-unsure` (cells) where numbers of one are left out because rows, columns or units are
 * not certain.
 */
export function findTables(normalized: Normalized): Noticed<readonly Table[]> {
  const found = [...delimitedTables(normalized), ...flattenedTables(normalized)];
  const goals = goalLinesOf(normalized);
  const value: Table[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const table of tablesOf(normalized, found, goals)) {
    value.push(table);
    const unknown = table.values.filter(({ unit }) => unit === null).length;
    const cells = table.unread.length + unknown;
    if (cells === 0) continue;
    diagnostics.push({
      code: 'table-unsure',
      severity: 'warning',
      span: table.span,
      args: { cells },
    });
  }
  return { value, diagnostics };
}

/** How many times the numbers that goals in lines are read as another reading has to have. */
const muchMore = 2;

/** What is read of the tables found, in the order of the text: goals in lines where no other reading sees more. */
function tablesOf(
  normalized: Normalized,
  found: readonly Found[],
  goals: readonly GoalLines[],
): readonly Table[] {
  const tables: Table[] = [];
  for (const each of [...found].sort(inOrder)) {
    const table = tableOf(normalized, each, tables.at(-1)?.span.to ?? 0);
    if (table.values.length > 0 || table.unread.length !== 1) tables.push(table);
  }
  const left = new Set(tables);
  let first = 0;
  for (const lines of goals) {
    const { above, from } = aboveOf(normalized, lines.span, 0);
    const span = { from, to: lines.span.to };
    const table = goalTable({ ...lines, span }, above);
    while ((tables[first]?.span.to ?? Infinity) <= from) first++;
    const rivals: Table[] = [];
    for (let at = first; (tables[at]?.span.from ?? Infinity) < span.to; at++)
      rivals.push(tables[at] as Table);
    // Who reads lines of cells alone drops the rest of a name: such a reading has to see much more.
    const read = rivals.reduce((sum, other) => sum + certain(other), 0);
    const own = certain(table);
    if (rivals.length > 0 && (hasRests(lines) ? read > muchMore * own : read >= own)) continue;
    for (const rival of rivals) left.delete(rival);
    left.add(table);
  }
  return [...left].sort(inOrder);
}

/** How many cells of a table have a unit. */
function certain({ values }: Table): number {
  return values.filter(({ unit }) => unit !== null).length;
}

function inOrder(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.from - b.span.from;
}

/** The reading without the paragraphs that tables stand in. */
export function withoutTables(normalized: Normalized, tables: readonly Table[]): Normalized {
  if (tables.length === 0) return normalized;
  const spans = tables.map(({ span }) => span);
  const paragraphs = normalized.paragraphs.filter(({ from }) => {
    const table = spans[lastStartingBy(spans, from)];
    return !table || from >= table.to;
  });
  return { text: normalized.text, map: normalized.map, paragraphs, isFolded: normalized.isFolded };
}

function tableOf(normalized: Normalized, found: Found, floor: number): Table {
  const { text } = normalized;
  const { above, from } = aboveOf(normalized, found.span, floor);
  const span = { from, to: found.span.to };
  return isGrid(found)
    ? noted(understood(text, { ...found, span }, above), normalized)
    : unsure(text, span, above.caption, [found]);
}

/** What a note below a table says of its figures in brackets: 注：〔 〕表示五年累计数，单位为百分点。 */
const inPoints = /[[〔【]\s*[\]〕】][^。]*累计[^。]*百分点/;

/** A table whose sums of years are points where a note right below it says so. */
function noted(table: Table, { text, paragraphs }: Normalized): Table {
  const below = paragraphs[lastStartingBy(paragraphs, table.span.to) + 1];
  if (
    !below ||
    !inPoints.test(text.slice(below.from, Math.min(below.to, below.from + longestLine)))
  )
    return table;
  const values = table.values.map((value) =>
    value.summed && value.unit === '%' ? { ...value, unit: '百分点' } : value,
  );
  return { ...table, values };
}

/** How many lines above a table may name it or give its unit. */
const linesAbove = 2;
const longestLine = 60;

/** Name and unit of the table at `span`, and where it starts with the line that gives the unit. */
function aboveOf(
  { text, paragraphs }: Normalized,
  span: Span,
  floor: number,
): { readonly above: Above; readonly from: number } {
  let index = lastStartingBy(paragraphs, span.from) - 1;
  let caption = '';
  let units: readonly string[] = [];
  let from = span.from;
  for (let line = 0; line < linesAbove; line++, index--) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.from < floor || paragraph.to - paragraph.from > longestLine) break;
    const words = sliceOf(text, paragraph);
    const given = tableUnits(words);
    if (given && units.length === 0) {
      units = given;
      from = paragraph.from;
      caption = words.replace(/[（(]?(?:计量)?单位[：:].*$/, '');
      if (caption !== '') break;
      continue;
    }
    if (!/[。；！？，]$/.test(words)) caption = words;
    break;
  }
  return { above: { caption, units }, from };
}
