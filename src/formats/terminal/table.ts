import { Chalk } from 'chalk';
import type { Document, TargetRecord } from '../../document/document.ts';
import type { Pieces } from '../pieces.ts';
import { printable } from './printable.ts';
import type { Appearance } from './appearance.ts';
import { cut, pad } from './columns.ts';

type Status = TargetRecord['status'];

/** Columns between two cells. */
const gap = 2;
/** Share of what the place leaves that each cell gets. */
const shares = { indicator: 0.45, quantity: 0.25, section: 0.3 } as const;

const signs: Readonly<Record<TargetRecord['comparator'], string>> = {
  eq: '',
  ge: '≥',
  gt: '>',
  le: '≤',
  lt: '<',
  approx: '≈',
  range: '',
  same: '',
  above: '',
  below: '',
  positive: '',
  hold: '',
};

const changeSigns = { increase: '+', decrease: '-' } as const;
const startsNumber = /^[\d０-９一二三四五六七八九十百千万两]/;

/** A change with its bound and sign: ≥+12%, -3.5%; any other quantity with its bound. */
function quantityOf({ type, direction, comparator, quantity: { text } }: TargetRecord): string {
  const changes = (type === 'growth' || type === 'increment') && startsNumber.test(text);
  const sign = changes && direction !== 'none' ? changeSigns[direction] : '';
  return signs[comparator] + sign + text;
}

/** A line a record, cut to the terminal's width: place, indicator, quantity, section. */
export function* table(documents: readonly Document[], { color, columns }: Appearance): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint: Readonly<Record<Status, (text: string) => string>> = {
    target: chalk.green,
    achieved: chalk.blue,
    fact: chalk.dim,
  };
  for (const [index, document] of documents.entries()) {
    if (index > 0) yield '\n';
    const { title, source } = document.document;
    yield `${chalk.bold(cut(printable(title ?? source.name), columns))}\n`;
    const places = document.records.map(
      ({ source: { line, column } }) => `${String(line)}:${String(column)}`,
    );
    const placeWidth = Math.max(0, ...places.map((place) => place.length));
    const left = columns - placeWidth - 3 * gap;
    const widths = {
      indicator: Math.floor(left * shares.indicator),
      quantity: Math.floor(left * shares.quantity),
      section: Math.floor(left * shares.section),
    };
    for (const [row, record] of document.records.entries()) {
      const cells = [
        chalk.dim(pad(places[row] ?? '', placeWidth)),
        pad(record.indicator.text, widths.indicator),
        paint[record.status](pad(quantityOf(record), widths.quantity)),
        cut(printable(sectionOf(record)), widths.section),
      ];
      yield `${cells.join(' '.repeat(gap)).trimEnd()}\n`;
    }
  }
}

function sectionOf({ section }: TargetRecord): string {
  if (!section) return '';
  return [section.number, section.lead ?? section.title].filter(Boolean).join(' ');
}
