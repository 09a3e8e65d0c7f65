import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { changeIn, holdsNumber, isNature, kindOf } from './cell-kind.ts';
import type { Grid, Line } from './grid.ts';
import { bodyHead, groupHead, natureHead, ordinalHead, remarkHead, unitHead } from './heads.ts';
import type { Column, ColumnRole, Row, Table, ValueCell, WordedCell } from './table.ts';
import { isUnit, labelled } from './unit-text.ts';
import { ratesOfColumns } from '../lexicon/table-words.ts';
import { phrase } from '../lexicon/phrase.ts';

/** What stands above a table. */
export interface Above {
  readonly caption: string;
  /** The units that apply where head and row give none. */
  readonly units: readonly string[];
}

interface Body {
  readonly line: Line;
  /** A cell for each column; null where the line has none. */
  readonly cells: readonly (Span | null)[];
}

/** What a grid's columns and rows are, and which of its cells hold numbers that are certain. */
export function understood(text: string, grid: Grid, above: Above): Table {
  const heads = headsOf(text, grid);
  const fewest = heads.findLastIndex(({ label }) => !remarkHead.test(label)) + 1;
  const full = grid.lines.filter(
    ({ cells: { length } }) => length >= fewest && length <= heads.length,
  );
  const roles = rolesOf(
    heads.map(({ label }) => label),
    (column) => full.flatMap(({ cells: { [column]: cell } }) => (cell ? sliceOf(text, cell) : [])),
  );
  const columns = heads.map(({ label, unit }, index): Column => ({
    head: label,
    unit,
    role: roles[index] as ColumnRole,
  }));
  const bodies: Body[] = [];
  const unread: Span[] = [];
  for (const line of grid.lines) {
    const cells = aligned(text, line, columns);
    if (cells) bodies.push({ line, cells });
    else unread.push(...line.cells);
  }
  const certain = bodies.length * 2 > grid.lines.length && certainHeads(columns);
  if (!certain) return unsure(text, grid.span, above.caption, grid.lines);
  const values: ValueCell[] = [];
  const worded: WordedCell[] = [];
  const prose: Span[] = [];
  const counted = columns.some(({ role }) => role === 'value');
  for (const { line, cells } of bodies) {
    const row = rowOf(text, line, cells, columns);
    columns.forEach((column, index) => {
      const span = cells[index];
      if (!span || span.to === span.from) return;
      const { role } = column;
      const kind = kindOf(sliceOf(text, span));
      if (role === 'value' && holdsNumber(sliceOf(text, span))) {
        const summed = '[〔【'.includes(text.charAt(span.from));
        const change = changeIn(sliceOf(text, span));
        const unit = unitOf(column, row, above.units, summed);
        const figure = { from: span.from + change.length, to: span.to };
        values.push({ span: figure, row, column, unit, summed, change });
      } else if (role === 'value' && kind === 'text') {
        worded.push({ span, row, column });
        prose.push(span);
      } else if (role === 'text') prose.push(span);
      else if (!counted && role !== 'ordinal') prose.push(span);
    });
  }
  return {
    span: grid.span,
    caption: above.caption,
    columns,
    values,
    worded,
    prose,
    unread: unread.filter((cell) => holdsNumber(sliceOf(text, cell))),
  };
}

/** A table of which only the words in its cells are read. */
export function unsure(
  text: string,
  span: Span,
  caption: string,
  lines: readonly { readonly cells: readonly Span[] }[],
): Table {
  const cells = lines.flatMap((line) => line.cells);
  const isWords = (cell: Span): boolean =>
    kindOf(sliceOf(text, cell)) === 'text' && !isUnit(sliceOf(text, cell));
  return {
    span,
    caption,
    columns: [],
    values: [],
    worded: [],
    prose: cells.filter(isWords),
    unread: cells.filter((cell) => holdsNumber(sliceOf(text, cell))),
  };
}

interface Head {
  readonly label: string;
  readonly unit: string | null;
}

/** The heads as printed, those of several lines put together; a corner that is blank above the rows' names is put back. */
function headsOf(text: string, { heads, lines }: Grid): readonly Head[] {
  const printed = heads.map(({ cells }) => cells.map((cell) => sliceOf(text, cell)));
  const found = (printed[0] as readonly string[]).map((_, column) => {
    const parts = printed.map((line, index) => headOver(line, column, printed.slice(index + 1)));
    return headOf(parts.filter((part, index) => part !== parts[index - 1]));
  });
  const wider = lines.filter(({ cells }) => cells.length === found.length + 1).length;
  return wider * 2 > lines.length ? [{ label: '', unit: null }, ...found] : found;
}

/** A head of several lines; its unit may stand in any of them: 渔船（艘） over 2031年. */
function headOf(parts: readonly string[]): Head {
  const whole = labelled(parts.join(''));
  if (whole.unit !== null) return whole;
  const each = parts.map(labelled);
  return {
    label: each.map(({ label }) => label).join(''),
    unit: each.reduce<string | null>((found, { unit }) => unit ?? found, null),
  };
}

/** What a line of heads says of a column; one set over several columns leaves those behind its first blank. */
function headOver(
  line: readonly string[],
  column: number,
  below: readonly (readonly string[])[],
): string {
  const isUnder = (at: number): boolean => below.some((cells) => cells[at] !== '');
  let at = column;
  while (at > 0 && line[at] === '' && isUnder(at)) at--;
  return line[at] as string;
}

function rolesOf(
  labels: readonly string[],
  cellsOf: (column: number) => readonly string[],
): readonly ColumnRole[] {
  const roles = labels.map((label, column): ColumnRole => {
    if (ordinalHead.test(label)) return 'ordinal';
    const cells = cellsOf(column).filter((cell) => kindOf(cell) !== 'blank');
    // 单位 is a body's, too, where no unit stands under it: 单位 over the names of places.
    if (unitHead.test(label) && (column > 0 || cells.some(isUnit))) return 'unit';
    if (bodyHead.test(label)) return 'body';
    if (natureHead.test(label) || (cells.length > 0 && cells.every(isNature))) return 'nature';
    const numbers = cells.filter(holdsNumber).length;
    return numbers > 0 && numbers * 2 >= cells.length ? 'value' : 'text';
  });
  let name = roles.findIndex((role) => role === 'text' || role === 'value');
  const behind = roles.findIndex((role, column) => column > name && role !== 'ordinal');
  if (groupHead.test(labels[name] ?? '') && roles[behind] === 'text') {
    roles[name] = 'group';
    name = behind;
  }
  if (name !== -1) roles[name] = 'name';
  if (labels[name + 1] === labels[name] && roles[name + 1] === 'text') roles[name + 1] = 'name';
  return roles;
}

function certainHeads(columns: readonly Column[]): boolean {
  const named = columns.some(({ role }) => role === 'name');
  return named && columns.every(({ head, role }) => role === 'name' || head !== '');
}

/**
 * The line's cells under their columns. A line with fewer cells lacks them at its start, where a group goes on, or at
 * its end, where nothing is remarked; null where neither is plain.
 */
function aligned(
  text: string,
  line: Line,
  columns: readonly Column[],
): readonly (Span | null)[] | null {
  const missing = columns.length - line.cells.length;
  if (missing < 0) return null;
  const none = new Array<null>(missing).fill(null);
  const readings =
    missing === 0
      ? [line.cells]
      : [
          [...none, ...line.cells],
          [...line.cells, ...none],
        ];
  const fitting = readings.filter((cells) =>
    columns.every((column, index) => {
      const isPart = column.role === 'name' && columns[index - 1]?.role === 'name';
      return isPart || fits(text, cells[index] ?? null, column, missing > 0);
    }),
  );
  return fitting.length === 1 ? (fitting[0] as readonly (Span | null)[]) : null;
}

/** Whether a cell may stand in a column; a line that lacks cells has to show by its numbers what is what. */
function fits(text: string, cell: Span | null, { role }: Column, isShort: boolean): boolean {
  const words = cell ? sliceOf(text, cell) : null;
  switch (role) {
    case 'name':
      return words !== null && words !== '' && !(isShort && kindOf(words) !== 'text');
    case 'value':
      return words !== null && !(isShort && kindOf(words) === 'text');
    case 'unit':
      return words !== null && kindOf(words) !== 'number';
    case 'ordinal':
      return words !== null;
    default:
      return words === null || role === 'text' || kindOf(words) !== 'number';
  }
}

const numbering = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、]|[.．](?!\d)))+/;
const partly = /^[#△▲★☆*＃]*(?:其中[：:]?)?[#△▲★☆*]*/;
const notes = /[*①-⑳]+$/;
/** White space that sets a short word apart: 总　计. */
const spaced = /(?<=^[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff]$)/;

function rowOf(
  text: string,
  line: Line,
  cells: readonly (Span | null)[],
  columns: readonly Column[],
): Row {
  const written = (role: ColumnRole): string | null => {
    const cell = cells[columns.findIndex((column) => column.role === role)];
    return cell && kindOf(sliceOf(text, cell)) !== 'blank' ? sliceOf(text, cell) : null;
  };
  const { name, unit, depth } = namedBy(cells, columns, text);
  return {
    span: line.span,
    name,
    depth,
    unit: written('unit') ?? unit,
    nature: written('nature'),
    body: written('body'),
  };
}

/** What the cells that name a row say: one, or a thing and then its part. */
function namedBy(
  cells: readonly (Span | null)[],
  columns: readonly Column[],
  text: string,
): Pick<Row, 'name' | 'unit' | 'depth'> {
  const named = columns.flatMap(({ role }, index) => {
    const cell = role === 'name' ? cells[index] : null;
    return cell ? [sliceOf(text, cell)] : [];
  });
  const parts = named.filter((part, index) => part !== named[index - 1]).map(labelled);
  return {
    name: parts
      .map(({ label }) => label.replace(numbering, '').replace(partly, '').replace(notes, ''))
      .join('')
      .replace(spaced, ''),
    unit: parts.reduce<string | null>((found, { unit }) => unit ?? found, null),
    depth: depthOf(parts.at(-1)?.label.replace(numbering, '') ?? ''),
  };
}

/** How far in a row stands by what its name opens with. */
function depthOf(name: string): Row['depth'] {
  const sign = partly.exec(name)?.[0] ?? '';
  return sign.includes('其中') ? 2 : sign.includes('#') ? 1 : 0;
}

const isRatio = (unit: string): boolean => unit === '%' || unit === '‰';
const changes = phrase`${ratesOfColumns}`;

/** The unit of a cell: a rate's own, its row's, its column's, or the one that the table has for all. */
export function unitOf(
  column: Column,
  row: Row,
  units: readonly string[],
  summed: boolean,
): string | null {
  const { head, unit } = column;
  if (summed && row.unit !== null) return row.unit;
  if (unit !== null && (row.unit === null || changes.test(head))) return unit;
  if (changes.test(head) && !/百分点/.test(head)) return unit ?? ratioOf(head, row, units);
  if (row.unit !== null) return row.unit;
  if (/(?:系数|指数|性别比)$/.test(head) || /(?:系数|指数|性别比)$/.test(row.name)) return '';
  const others = units.filter((each) => !isRatio(each));
  if (/率$/.test(head) || /率$/.test(row.name)) return units.find(isRatio) ?? null;
  return others.length === 1 ? (others[0] as string) : null;
}

function ratioOf(head: string, row: Row, units: readonly string[]): string | null {
  if (/增减|升降|涨跌/.test(head)) return row.unit;
  return units.length === 0 || units.some(isRatio) || /增长|增速|±|年均/.test(head) ? '%' : null;
}
