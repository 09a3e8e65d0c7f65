import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Document, TargetRecord } from '../../document/document.ts';
import type { Language } from '../../document/messages/language.ts';
import type { Pieces } from '../pieces.ts';
import { printable } from './printable.ts';
import type { Appearance } from './appearance.ts';
import { cut, pad } from './columns.ts';
import { tableWords } from './heads.ts';
import type { TableColumn } from './heads.ts';
import { linked } from './link.ts';
import { shownQuantity } from '../shown-quantity.ts';

/** What a table needs beside its looks. */
export interface TableSetting extends Appearance {
  /** Language of the heads. */
  readonly language: Language;
  /** Address of a line of the file that a document was read from; null where there is none, or nobody could follow it. */
  readonly addressOf: (document: Document, line: number) => string | null;
}

/** Columns between two cells. */
const gap = 2;
/** Most of what is left that the quantity takes, and the indicator of the rest where the section wants its own. */
const shares = { quantity: 0.5, indicator: 0.6 } as const;
/** Below this width only what cannot be missed is shown. */
const leastColumns = 60;
/** A period is longer than this only on a wide terminal: two years. */
const periodWidth = 9;

const wide: readonly TableColumn[] = [
  'place',
  'status',
  'period',
  'indicator',
  'quantity',
  'section',
];
const narrow: readonly TableColumn[] = ['place', 'indicator', 'quantity'];

/** A head, and a line a record, as wide as the terminal: place, status, period, indicator, quantity, section. */
export function* table(documents: readonly Document[], setting: TableSetting): Pieces {
  const { color, columns, language, addressOf } = setting;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const { heads } = tableWords[language];
  const paint: Readonly<Record<TargetRecord['status'], (text: string) => string>> = {
    target: chalk.green,
    achieved: chalk.blue,
    fact: chalk.dim,
  };
  for (const [index, document] of documents.entries()) {
    if (index > 0) yield '\n';
    const { title, source } = document.document;
    yield `${chalk.bold(cut(printable(title ?? source.name), columns))}\n`;
    if (document.records.length === 0) continue;
    const rows = document.records.map((record) => cellsOf(record, language));
    const names = columns < leastColumns ? narrow : wide;
    const widths = widthsOf([heads, ...rows], names, columns);
    const line = (cells: Cells, dress: (name: TableColumn, text: string) => string): string => {
      const shown = names.map((name) => {
        const text = cells[name];
        const width = widths[name];
        return dress(name, pad(name === 'section' ? fitting(cells, width) : text, width));
      });
      return `${shown.join(' '.repeat(gap)).trimEnd()}\n`;
    };
    yield line(heads, (_, text) => chalk.dim(text));
    for (const [row, record] of document.records.entries()) {
      const address = addressOf(document, record.source.line);
      yield line(rows[row] as Cells, (name, text) => {
        if (name === 'place') return placeLink(chalk.dim, text, address);
        return name === 'status' || name === 'quantity' ? paint[record.status](text) : text;
      });
    }
  }
}

interface Cells extends Readonly<Record<TableColumn, string>> {
  /** The section where there is little room. */
  readonly brief?: string;
}

function cellsOf(record: TargetRecord, language: Language): Cells {
  const { source, status, period, indicator } = record;
  return {
    place: `${String(source.line)}:${String(source.column)}`,
    status: tableWords[language].statuses[status],
    period: period === null ? '' : periodOf(period),
    indicator: indicator.text,
    quantity: shownQuantity(record),
    ...sectionOf(record),
  };
}

/** The section's title with the lead of its paragraph, or one of them where there is no room for both. */
function fitting({ section, brief = section }: Cells, width: number): string {
  return stringWidth(section) <= width ? section : brief;
}

/** Each as wide as it is; where the terminal is narrower, indicator, quantity and section share what the others leave. */
function widthsOf(
  rows: readonly Cells[],
  names: readonly TableColumn[],
  columns: number,
): Readonly<Record<TableColumn, number>> {
  const longest = (name: TableColumn): number =>
    rows.reduce((width, cells) => Math.max(width, stringWidth(cells[name])), 0);
  const own = {
    place: longest('place'),
    status: longest('status'),
    period: Math.min(longest('period'), Math.max(periodWidth, Math.floor(columns / 6))),
  };
  const taken = names.reduce(
    (sum, name) => sum + (name in own ? own[name as keyof typeof own] : 0),
    0,
  );
  const left = Math.max(0, columns - taken - (names.length - 1) * gap);
  const wanted = {
    quantity: longest('quantity'),
    indicator: longest('indicator'),
    section: names.includes('section') ? longest('section') : 0,
  };
  return { ...own, ...shared(wanted, left) };
}

type Sharing = Readonly<Record<'quantity' | 'indicator' | 'section', number>>;

/** A number that is cut says another thing, so that the quantity is served first; what one does not want the next one has. */
function shared(wanted: Sharing, left: number): Sharing {
  const part = (name: keyof typeof shares, rest: number): number =>
    Math.min(wanted[name], Math.floor(rest * shares[name]));
  const quantity = part('quantity', left);
  const rest = left - quantity;
  const indicator = Math.max(
    part('indicator', rest),
    Math.min(wanted.indicator, rest - wanted.section),
  );
  return { quantity, indicator, section: Math.min(wanted.section, rest - indicator) };
}

/** The place's blanks are no part of the link. */
function placeLink(dress: (text: string) => string, text: string, address: string | null): string {
  const place = text.trimEnd();
  return linked(dress(place), address) + ' '.repeat(text.length - place.length);
}

/** 2025, 2021/2025, ../2030. */
function periodOf({ start, end }: NonNullable<TargetRecord['period']>): string {
  return start === end ? (start ?? '') : `${start ?? '..'}/${end ?? '..'}`;
}

function sectionOf({ section }: TargetRecord): Pick<Cells, 'section' | 'brief'> {
  if (!section) return { section: '' };
  const { number, title, lead } = section;
  const named = (name: string | null): string => [number, name].filter(Boolean).join(' ');
  const both = [title, lead].filter(Boolean).join(' · ');
  return { section: named(both), brief: named(lead ?? title) };
}
